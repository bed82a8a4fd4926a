import type { Act, Hearing, Silence } from '../../acts/act.ts'
import { kindNamed } from '../../acts/kinds/index.ts'
import type { Family } from '../../acts/kinds/kind.ts'
import type { Doubt } from '../../kernel/doubt.ts'
import { byPlace, words } from '../../kernel/span.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Export, WriteOptions } from '../export.ts'
import { actBlock } from './act-block.ts'
import { partyLines } from './parties.ts'
import { clip, hang, wrap } from './wrap.ts'

const families: readonly Family[] = ['talks', 'words', 'deeds']

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** The day of publication, or the day that the report itself tells, with how it is known. */
const dayLine = ({ document, newsDay }: Reading): string => {
  if (document.published) return `published ${document.published}`
  return newsDay ? `day of publication not given, counted from ${newsDay.why}` : 'day of publication not given'
}

const header = (reading: Reading, { acts }: Hearing, { width, paint }: WriteOptions): string[] => {
  const { title, source, text } = reading.document
  const card = [
    source.name,
    source.author,
    dayLine(reading),
    counted(countWords(text), 'word'),
    counted(acts.length, 'act'),
  ]
  return [
    ...wrap(title ?? 'Untitled report', width).map(paint.bold),
    ...wrap(card.filter(Boolean).join(' · '), width).map(paint.dim),
  ]
}

const section = (title: string, lines: readonly string[], { paint }: WriteOptions): string[] =>
  lines.length ? ['', paint.bold(title.toUpperCase()), ...lines] : []

const familyOf = (act: Act): Family | undefined => kindNamed.get(act.kind)?.family

const familyLines = (family: Family, { document }: Reading, { acts }: Hearing, options: WriteOptions): string[] =>
  acts
    .filter((act) => familyOf(act) === family)
    .sort((a, b) => byPlace(a.evidence, b.evidence))
    .flatMap((act) => ['', ...actBlock(act, document.text, options.width, options.paint)])

const doubtLines = (text: string, doubts: readonly Doubt[], { width }: WriteOptions): string[] =>
  doubts.flatMap((doubt) => {
    const place = doubt.to > doubt.from ? ` “${clip(words(text, doubt), 40)}” @${doubt.from}` : ''
    const lead = `  ${doubt.about.padEnd(13)}`
    return hang(lead, doubt.why + place, width)
  })

/** Doubts of document, reading and acts, each once. */
const allDoubts = (reading: Reading, hearing: Hearing): readonly Doubt[] => {
  const doubts = [...reading.document.doubts, ...reading.doubts, ...hearing.acts.flatMap((act) => act.doubts)]
  const seen = new Map(doubts.map((doubt) => [`${doubt.from} ${doubt.to} ${doubt.about} ${doubt.why}`, doubt]))
  return [...seen.values()].sort(byPlace)
}

const silenceLines = (text: string, silence: Silence, { width, paint }: WriteOptions): string[] => {
  const place = `@${silence.from}`
  const shown = clip(words(text, silence), width - place.length - 4)
  const gap = ' '.repeat(Math.max(1, width - 2 - shown.length - place.length))
  return [`  ${shown}${gap}${paint.dim(place)}`, ...hang('      ', silence.why, width).map(paint.dim)]
}

const brief = (reading: Reading, hearing: Hearing, options: WriteOptions): string => {
  const { text } = reading.document
  const silent = hearing.silences.flatMap((silence) => silenceLines(text, silence, options))
  return [
    ...header(reading, hearing, options),
    ...section('parties', partyLines(hearing.acts, options), options),
    ...families.flatMap((family) => section(family, familyLines(family, reading, hearing, options), options)),
    ...section('doubts', doubtLines(text, allDoubts(reading, hearing), options), options),
    ...section('sentences that gave no act', silent, options),
    '',
  ]
    .map((line) => line.trimEnd())
    .join('\n')
}

/** A brief for people, laid out for a terminal. */
export const text: Export<'text'> = {
  name: 'text',
  mediaType: 'text/plain',
  gloss: 'a brief for people: parties, acts by family with their words, doubts, and what gave no act',
  layers: ['acts'],
  write: brief,
}
