import type { Act, Dropped, Hearing, Plover } from '../../acts/act.ts'
import type { ZoneKind } from '../../document/document.ts'
import { overlaps, type Span, words } from '../../kernel/span.ts'
import type { ParsedSentence } from '../../language/token.ts'
import type { Mention, Quote, Reading, Time } from '../../reading/reading.ts'
import type { WriteOptions } from '../export.ts'
import { actBlock, evidenceLines } from './act-block.ts'
import { clip, hang, oneLine, wrap } from './wrap.ts'

/** What the page about one place is made from. */
interface Place {
  readonly reading: Reading
  readonly hearing: Hearing
  readonly sentence: ParsedSentence
  readonly options: WriteOptions
}

type Column = readonly string[]

const section = (title: string, lines: readonly string[], { options }: Place): string[] =>
  lines.length ? ['', options.paint.bold(title.toUpperCase()), ...lines] : []

const within = <T extends Span>(annotations: readonly T[], sentence: Span): readonly T[] =>
  annotations.filter((one) => overlaps(one, sentence))

/** Rows with every column as wide as its widest cell. */
const table = (rows: readonly Column[]): string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
}

const ploverWords = ({ root, mode, cameo }: Plover): string =>
  `PLOVER ${root}${mode ? ` ${mode}` : ''}${cameo ? `, CAMEO ${cameo}` : ''}`

const actLines = (act: Act, { reading, options }: Place): string[] => {
  const { width, paint } = options
  const rule = `heard by the rule ${act.rule}${act.plover ? `; ${ploverWords(act.plover)}` : ''}`
  return [
    '',
    ...actBlock(act, reading.document.text, width, paint),
    ...hang(' '.repeat(15), rule, width).map(paint.dim),
  ]
}

const droppedLines = ({ kind, rule, why, from, to }: Dropped, { reading, options }: Place): string[] => [
  ...hang(`  ${kind.padEnd(13)}`, `${why} (rule ${rule})`, options.width),
  ...evidenceLines(words(reading.document.text, { from, to }), options.width, options.paint),
]

const parseRows = ({ tokens }: ParsedSentence): Column[] =>
  tokens.map(({ at, form, lemma, upos, xpos, rel, head }) => {
    const governor = head < 0 ? '' : `of ${head + 1} ${oneLine(tokens[head]?.form ?? '')}`
    return [String(at + 1).padStart(3), clip(form, 24), clip(lemma, 20), upos, xpos, rel, clip(governor, 24)]
  })

const actorNames = (mention: Pick<Mention, 'actors'>): string =>
  mention.actors.map(({ party, person }) => (person ? `${party} ${person}` : party)).join(', ') || 'nobody known'

const mentionRow = (mention: Mention, text: string): Column => [
  clip(words(text, mention), 32),
  mention.form,
  actorNames(mention),
  mention.why,
]

const timeRow = (time: Time, text: string): Column => [clip(words(text, time), 32), time.edtf, time.basis, time.why]

const quoteLines = (quote: Quote, { reading, options }: Place): string[] => {
  const said = (spans: readonly Span[]): string => spans.map((at) => words(reading.document.text, at)).join(' … ')
  const rows: readonly (readonly [string, string])[] = [
    ['source', said(quote.source)],
    ['cue', said(quote.cue)],
    ['content', said(quote.content)],
    ['speaker', actorNames({ actors: quote.speaker })],
    ['negated by', quote.negation ? said([quote.negation]) : ''],
    ['modal', quote.modality ? said([quote.modality]) : ''],
  ]
  const shown = rows.filter(([, value]) => value).map(([name, value]) => [name.padEnd(13), value] as const)
  return shown.flatMap(([name, value]) => hang(`  ${name}`, value, options.width))
}

const quotesAt = ({ reading, sentence }: Place): readonly Quote[] =>
  reading.quotes.filter((quote) =>
    [...quote.source, ...quote.cue, ...quote.content].some((at) => overlaps(at, sentence)),
  )

const nothing = ({ hearing, sentence }: Place): string[] => {
  const reasons = within(hearing.silences, sentence).map(({ why }) => why)
  return reasons.length ? reasons : ['No act was heard in this sentence.']
}

const sentencePage = (place: Place): string[] => {
  const { reading, hearing, sentence, options } = place
  const { text } = reading.document
  const acts = within(
    hearing.acts.map((act) => ({ ...act.evidence, act })),
    sentence,
  )
  const heard = acts.length
    ? acts.flatMap(({ act }) => actLines(act, place))
    : nothing(place).flatMap((why) => hang('  ', why, options.width))
  return [
    ...wrap(words(text, sentence), options.width).map(options.paint.bold),
    options.paint.dim(`sentence ${sentence.at + 1}, @${sentence.from} to @${sentence.to}`),
    ...section(acts.length ? 'heard' : 'nothing heard', heard, place),
    ...section(
      'dropped',
      within(hearing.dropped, sentence).flatMap((one) => droppedLines(one, place)),
      place,
    ),
    ...section(
      'quotes',
      quotesAt(place).flatMap((quote) => quoteLines(quote, place)),
      place,
    ),
    ...section('mentions', table(within(reading.mentions, sentence).map((one) => mentionRow(one, text))), place),
    ...section('times', table(within(reading.times, sentence).map((one) => timeRow(one, text))), place),
    ...section('parse', table(parseRows(sentence)), place),
  ]
}

const zoneReasons: Readonly<Record<ZoneKind, string>> = {
  title: 'the title: a headline is no evidence',
  standfirst: 'the standfirst: it only repeats what the report tells',
  byline: 'the byline',
  dateline: 'the dateline',
  caption: 'a caption',
  credit: 'a picture credit: whoever published a picture is no party',
  licence: 'a licence line',
  body: 'the body, between two sentences',
  boilerplate: 'boilerplate',
}

const elsewhere = ({ document }: Reading, offset: number, { width }: WriteOptions): string[] => {
  const zone = document.zones.find(({ from, to }) => from <= offset && offset < to)
  const why = zone ? `This place lies in ${zoneReasons[zone.kind]}.` : 'This place lies between two paragraphs.'
  return [
    ...(zone ? wrap(clip(words(document.text, zone), 3 * width), width) : []),
    '',
    ...wrap(`${why} Only sentences of the body can show an act.`, width),
  ]
}

/** Why the reader heard what it heard at one place of the text, or why it heard nothing there. */
export const explain = (reading: Reading, hearing: Hearing, offset: number, options: WriteOptions): string => {
  const sentence = reading.sentences.find(({ from, to }) => from <= offset && offset < to)
  const inBody = sentence && reading.document.zones[sentence.zone]?.kind === 'body'
  const page = inBody ? sentencePage({ reading, hearing, sentence, options }) : elsewhere(reading, offset, options)
  return [...page, ''].map((line) => line.trimEnd()).join('\n')
}
