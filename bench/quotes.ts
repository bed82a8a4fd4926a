/**
 * Exact F1 of sources, cues and contents of attributions against marked news: `node bench/quotes.ts --data ../shared/data`.
 * A span is right where its two ends are; `content 0.8` asks for an overlap of four fifths of the longer span; `cue head`
 * for a cue that shares a word with a marked one. `--set train` takes the larger file, `--limit n` its first n documents,
 * `--misses source|cue|content` prints what is marked and not found, `--extras …` what is found and not marked.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadDefaultEngine } from '../src/app/engine.ts'
import type { Document } from '../src/document/document.ts'
import type { Span } from '../src/kernel/span.ts'
import { findNames, parse, tag, tokenise } from '../src/language/index.ts'
import { english } from '../src/languages/en/index.ts'
import { findActors } from '../src/reading/find-actors.ts'
import { findQuotes } from '../src/reading/find-quotes.ts'
import { mendNames } from '../src/reading/mend-names.ts'
import { mendTags } from '../src/reading/mend-tags.ts'
import type { Quote, WithTimes } from '../src/reading/reading.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' }, set: { type: 'string', default: 'dev' }, limit: { type: 'string' },
    misses: { type: 'string' }, extras: { type: 'string' }, only: { type: 'string' },
  }, // biome-ignore format: short
})

interface Marked {
  readonly start: number
  readonly end: number
}
interface Attribution {
  readonly source?: readonly Marked[]
  readonly cue?: readonly Marked[]
  readonly content?: readonly Marked[]
}
interface Item {
  readonly doc: string
  readonly date: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

type Role = 'source' | 'cue' | 'content'
const roles: readonly Role[] = ['source', 'cue', 'content']

const documentOf = ({ doc, text, date }: Item): Document => ({
  id: doc, text, published: date, source: {}, format: 'text', encoding: 'utf-8', doubts: [],
  zones: [...text.matchAll(/[^\n]+/g)].map((line) => ({ kind: 'body', from: line.index, to: line.index + line[0].length })),
}) // biome-ignore format: short

/** Every different span of a role once, so that "he" with two verbs counts once. */
const distinct = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [`${span.from}-${span.to}`, span])).values(),
]

const goldSpans = (item: Item, role: Role): readonly Span[] =>
  distinct(item.attributions.flatMap((one) => (one[role] ?? []).map(({ start, end }) => ({ from: start, to: end }))))

const foundSpans = (quotes: readonly Quote[], role: Role): readonly Span[] =>
  distinct(quotes.flatMap((one) => one[role]))

const share = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

type Test = (a: Span, b: Span) => boolean
const exact: Test = (a, b) => a.from === b.from && a.to === b.to
const most: Test = (a, b) => share(a, b) >= 0.8 * Math.max(a.to - a.from, b.to - b.from)
const touching: Test = (a, b) => share(a, b) > 0

class Tally {
  gold = 0
  found = 0
  goldRight = 0
  foundRight = 0
  add(gold: readonly Span[], found: readonly Span[], test: Test): void {
    this.gold += gold.length
    this.found += found.length
    this.goldRight += gold.filter((one) => found.some((other) => test(one, other))).length
    this.foundRight += found.filter((one) => gold.some((other) => test(one, other))).length
  }
  line(name: string): string {
    const precision = this.foundRight / Math.max(1, this.found)
    const recall = this.goldRight / Math.max(1, this.gold)
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
    const percent = (value: number): string => (100 * value).toFixed(1).padStart(6)
    return `${name.padEnd(14)} F1${percent(f1)}  P${percent(precision)}  R${percent(recall)}  (${this.gold} marked, ${this.found} found)`
  }
}

const flat = (text: string): string => text.replaceAll('\n', '¶')

/** A span in its surroundings, with what the other side has there. */
const shown = (text: string, span: Span, others: readonly Span[]): string => {
  const near = others.filter((other) => touching(span, other)).map((other) => flat(text.slice(other.from, other.to)))
  const before = flat(text.slice(Math.max(0, span.from - 80), span.from))
  const after = flat(text.slice(span.to, span.to + 60))
  return `${before}[[${flat(text.slice(span.from, span.to))}]]${after}${near.length > 0 ? `\n      BUT ${near.join(' || ')}` : ''}`
}

const tallies: Record<string, Tally> = {}
const tally = (name: string): Tally => {
  tallies[name] ??= new Tally()
  return tallies[name]
}

const judge = (item: Item, quotes: readonly Quote[]): void => {
  for (const role of roles) {
    const gold = goldSpans(item, role)
    const found = foundSpans(quotes, role)
    tally(role).add(gold, found, exact)
    if (role === 'content') tally('content 0.8').add(gold, found, most)
    if (role === 'cue') tally('cue head').add(gold, found, touching)
    const wrong = values.misses === role ? gold.filter((one) => !found.some((other) => exact(one, other))) : []
    const extra = values.extras === role ? found.filter((one) => !gold.some((other) => exact(one, other))) : []
    const others = values.misses === role ? found : gold
    for (const span of [...wrong, ...extra]) {
      const near = others.some((other) => touching(span, other))
      if (!values.only || (values.only === 'near') === near) console.log(`- ${shown(item.text, span, others)}`)
    }
  }
}

const engine = loadDefaultEngine()

/** The corpus marks no attribution inside another's content: nested ones are left out of the count. */
const outermost = (quotes: readonly Quote[]): readonly Quote[] => {
  const contents = quotes.flatMap((quote) => quote.content.map((span) => ({ quote, span })))
  const isInside = (quote: Quote, cue: Span): boolean =>
    contents.some(
      (other) =>
        other.quote !== quote && other.quote.head >= 0 && other.span.from <= cue.from && cue.to <= other.span.to,
    )
  return quotes.filter((quote) => !quote.cue.some((cue) => isInside(quote, cue)))
}
const items = readFileSync(join(values.data, 'quotes', `polnear_${values.set}.jsonl`), 'utf8')
  .trim()
  .split('\n')
  .slice(0, values.limit ? Number(values.limit) : undefined)
  .map((line) => JSON.parse(line) as Item)

let words = 0
let spent = 0
for (const item of items) {
  const named = findNames(
    engine,
    mendTags(parse(engine, tag(engine, tokenise(engine, documentOf(item)))), english.reading.quotes),
  )
  const reading: WithTimes = { ...findActors(mendNames(named), english.reading.actors), times: [] }
  words += reading.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
  const start = performance.now()
  const { quotes, stances = [] } = findQuotes(reading, english.reading.quotes)
  spent += performance.now() - start
  judge(item, outermost([...quotes, ...stances]))
}
for (const name of ['source', 'cue', 'content', 'content 0.8', 'cue head']) console.log(tally(name).line(name))
console.log(`findQuotes: ${Math.round(words / (spent / 1000)).toLocaleString('en')} words a second, ${words} words`)
