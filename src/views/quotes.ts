import type { KindName } from '../acts/kinds/index.ts'
import type { CaseState } from '../ledger/state.ts'
import type { Telling } from '../ledger/telling.ts'
import { codes } from './act-row.ts'
import { isParty } from './choose.ts'
import { type Citation, citationOf, sourceWords } from './citation.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import { whateverPage } from './kept.ts'
import { leftOut, type Page, pageOf } from './paging.ts'
import { sentenceAround } from './sentence.ts'
import type { Ask, CaseReader, Extent, Sense, View } from './view.ts'
import { searchWords, wordsFinder } from './words.ts'

export interface QuoteRow {
  /** The words between the marks, as they stand. */
  readonly quote: string
  /** Offset of its first character in the report's text. */
  readonly at: number
  readonly extent: Extent
  /** `negated`: a word outside the marks turns it into its opposite. */
  readonly sense: Sense
  /** That word. */
  readonly negation: string | null
  /** The report's sentence, with `[[` and `]]` around the quote. */
  readonly sentence: string
  /** Persons who say it, else parties. */
  readonly speakers: readonly string[]
  readonly parties: readonly string[]
  readonly kind: KindName
  readonly day: string
  readonly source: Citation
  /** To copy: the words as they stand, who said them, where that stands, and a warning where the sense is turned. */
  readonly citation: string
}

export interface Quotes extends Frame {
  readonly words: string | null
  readonly page: Page<QuoteRow>
}

interface Place {
  readonly telling: Telling
  /** Which of its quotes. */
  readonly index: number
}

/** Words without what stands between marks: another quote's "not" denies nothing here. */
const outsideMarks = (words: string): string => words.replaceAll(/“[^”]*”|"[^"]*"|«[^»]*»/g, ' ')

/** The last clause before a quote: what stands further off speaks of something else. */
const clauseEnd = (before: string): string =>
  outsideMarks(before)
    .split(/[.;:]\s|,\s(?=(?:and|but|while|although)\b)|,\s(?=\p{Lu})/u)
    .at(-1) ?? ''

const isWhole = (quote: string): boolean =>
  /^\p{Lu}/u.test(quote) && quote.split(/\s+/).length > 2 && /[.,!?…]$/.test(quote)

const extentOf = (quote: string): Extent => (isWhole(quote) ? 'full' : 'partial')

/** The word before a quote that denies it. The words that show the act hold it: the shortest that say who, what was done, and the content. */
const negationOf = (kase: CaseReader, { words, at }: Telling, quote: string, from: number): string | null => {
  const before = words.evidence.slice(0, Math.max(0, from - at))
  return before === '' || isWhole(quote) ? null : kase.negationIn(clauseEnd(before))
}

/** The report's sentence around a quote; its bare words where the text is not at hand. */
const sentenceOf = (text: string | undefined, quote: string, from: number): string => {
  if (text === undefined) return `[[${quote}]]`
  const to = from + quote.length
  const around = sentenceAround(text, { from, to })
  return `${text.slice(around.from, from)}[[${quote}]]${text.slice(to, around.to)}`
}

type TextOf = (document: string) => string | undefined

/** Texts of reports, each fetched once. */
const textsOf = (kase: CaseReader): TextOf => {
  const texts = new Map<string, string | undefined>()
  return (document) => {
    if (!texts.has(document)) texts.set(document, kase.document(document)?.text)
    return texts.get(document)
  }
}

const citationFor = (row: Omit<QuoteRow, 'citation'>): string => {
  const who = row.speakers.join(', ')
  const said = `“${row.quote}”${who === '' ? '' : ` – ${who}`}`
  const turned = row.negation === null ? '' : ` [negated in the report: “${row.negation}” stands outside the marks]`
  return `${said}, in: ${sourceWords(row.source)}${turned}`
}

const quoteRow = (kase: CaseReader, state: CaseState, { telling, index }: Place, text: TextOf): QuoteRow => {
  const quote = telling.words.quotes[index] ?? ''
  const at = telling.act.quotes[index]?.from ?? telling.at
  const speakers = telling.people.length > 0 ? telling.people : speakersOf(telling)
  const sentence = sentenceOf(text(telling.document), quote, at)
  const negation = negationOf(kase, telling, quote, at)
  const row = {
    quote, at, extent: extentOf(quote), sense: negation === null ? 'as-quoted' : 'negated', negation, sentence,
    speakers, parties: telling.from, kind: telling.kind, day: telling.when ?? telling.holdsFrom, source: citationOf(state, telling),
  } as const // biome-ignore format: a row
  return { ...row, citation: citationFor(row) }
}

const speakersOf = ({ from, holder }: Telling): readonly string[] =>
  from.length > 0 ? from : holder === 'report' ? [] : [holder]

const isSpeaker = (kase: CaseReader, asked: string | undefined): ((telling: Telling) => boolean) => {
  if (asked === undefined) return () => true
  const wanted = asked.trim().toLowerCase()
  const party = isParty(kase, asked)
  return ({ people, from, holder }) =>
    party(from) || [...people, holder].some((name) => name.toLowerCase().includes(wanted))
}

const inReport = (a: Place, b: Place): number => {
  const [left, right] = [a.telling, b.telling]
  return left.at - right.at || (left.id < right.id ? -1 : left.id > right.id ? 1 : a.index - b.index)
}

/** So many quotes of a report are compared one by one: to take in every word of a case by its hash would take longer. */
const few = 24

/** The quotes of one report, each once, laid out by day. */
class ReportQuotes {
  readonly days = new Map<string, Place[]>()
  readonly #list: string[] = []
  #all: Set<string> | null = null

  #isTold(quote: string): boolean {
    if (this.#list.length > few) this.#all ??= new Set(this.#list)
    return this.#all?.has(quote) ?? this.#list.includes(quote)
  }

  take(quote: string, day: string, place: Place): void {
    if (this.#isTold(quote)) return
    this.#list.push(quote)
    this.#all?.add(quote)
    const known = this.days.get(day)
    if (known) known.push(place)
    else this.days.set(day, [place])
  }
}

/** By day, then report, then place in it: whole days of reports are put in order first, for to compare each with each takes four times as long. */
const inOrder = (reports: ReadonlyMap<string, ReportQuotes>): readonly Place[] =>
  [...reports]
    .flatMap(([report, { days }]) => [...days].map(([day, places]) => ({ key: `${day} ${report}`, places })))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ places }) => places.sort(inReport))

/** Quotes with all the words, each once in a report: nested acts may share one. Offsets are left alone: they cost a fetch for each act. */
const placesFor = (kase: CaseReader, state: CaseState, ask: Ask): readonly Place[] => {
  const has = wordsFinder(searchWords(ask.words ?? ''))
  const spoken = isSpeaker(kase, ask.speaker)
  const party = isParty(kase, ask.party)
  const reports = new Map<string, ReportQuotes>()
  const reportOf = (document: string): ReportQuotes => {
    const known = reports.get(document)
    if (known) return known
    const made = new ReportQuotes()
    reports.set(document, made)
    return made
  }
  for (const telling of state.tellings.values()) {
    const { quotes } = telling.words
    if (quotes.length === 0 || !spoken(telling) || (ask.party !== undefined && !party(telling.from))) continue
    for (const [index, quote] of quotes.entries())
      if (has(quote)) reportOf(telling.document).take(quote, telling.holdsFrom, { telling, index })
  }
  return inOrder(reports)
}

const inSense = (kase: CaseReader, places: readonly Place[], sense: Sense | undefined): readonly Place[] =>
  sense === undefined
    ? places
    : places.filter(({ telling, index }) => {
        const from = telling.act.quotes[index]?.from ?? telling.at
        const negated = negationOf(kase, telling, telling.words.quotes[index] ?? '', from) !== null
        return negated === (sense === 'negated')
      })

const ofExtent = (places: readonly Place[], extent: Extent | undefined): readonly Place[] =>
  extent === undefined
    ? places
    : places.filter(({ telling, index }) => extentOf(telling.words.quotes[index] ?? '') === extent)

const quotesFor = whateverPage((kase, state, ask) =>
  inSense(kase, ofExtent(placesFor(kase, state, ask), ask.extent), ask.sense),
)

/** Exact words with who said them, and whether the report turns their sense. */
export const quotes: View<'quotes', Quotes> = {
  name: 'quotes',
  gloss: 'who said what in which exact words, in full or in part, and whether the report negates it',
  takes: ['words', 'speaker', 'party', 'sense', 'extent', 'limit', 'offset'],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const places = quotesFor(kase, state, ask)
    const text = textsOf(kase)
    return {
      ...frameOf(kase, ask, state),
      words: ask.words ?? null,
      page: pageOf(places, ask, (place) => quoteRow(kase, state, place, text)),
    }
  },
  table: (answer) => [
    {
      title: `Quotes in ${answer.case}${answer.words === null ? '' : ` with “${answer.words}”`}, ${clockWords(answer)}`,
      columns: [
        { name: 'day' },
        { name: 'speaker', wraps: true },
        { name: 'party', wraps: true },
        { name: 'quote' },
        { name: 'sense', wraps: true },
        { name: 'act' },
        { name: 'words', wraps: true, main: true, lit: true },
      ],
      rows: answer.page.rows.map((row) => [
        row.day,
        row.speakers.join(', '),
        codes(row.parties),
        row.extent,
        row.negation === null ? '' : `NEGATED: ${row.negation}`,
        row.source.act,
        [row.sentence, `– ${sourceWords(row.source)}`],
      ]),
      notes: [
        ...(answer.page.total === 0 ? [`no such quote ${clockWords(answer)}`] : []),
        ...leftOut(answer.page, 'quotes'),
      ],
      total: answer.page.total,
    },
  ],
}
