// Exact-value accuracy of the times that the reader finds, against marked texts: `node bench/times.ts [folder] [--errors name]`.
// The folder holds gum_open.jsonl, wikiwars.jsonl and ms_recognizers_en.jsonl, one document a line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDefaultEngine } from '../src/app/engine.ts'
import type { Document } from '../src/document/document.ts'
import { type Engine, findNames, parse, tag, tokenise } from '../src/language/index.ts'
import { timeWords } from '../src/languages/en/times.ts'
import { findTimes } from '../src/reading/find-times.ts'
import type { Time, WithActors } from '../src/reading/reading.ts'

interface Marked {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string | null
  readonly type: string
}

interface Item {
  readonly doc: string
  readonly genre?: string
  readonly dct: string | null
  readonly text: string
  readonly timex: readonly Marked[]
}

const folder = process.argv[2]?.startsWith('--') ? undefined : process.argv[2]
const data = folder ?? join(import.meta.dirname, '..', '..', 'shared', 'data', 'times')
const wanted = process.argv[process.argv.indexOf('--errors') + 1]
const showErrors = process.argv.includes('--errors') ? wanted : undefined

const load = (name: string): readonly Item[] =>
  readFileSync(join(data, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item)

const documentOf = ({ doc, text, dct }: Item): Document => ({
  id: doc,
  text,
  zones: [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'body',
    from: line.index,
    to: line.index + line[0].length,
  })),
  ...(dct ? { published: dct.slice(0, 10) } : {}),
  source: {},
  format: 'text',
  encoding: 'utf-8',
  doubts: [],
})

const seasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }

/** Gold values as EDTF; null where they are no calendar value. */
const goldValue = (value: string | null): string | null => {
  if (!value) return null
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
  if (day && !value.includes('/')) return day
  if (/^\d{4}(-\d{2})?$/.test(value)) return value
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  return season ? `${season[1]}-${seasons[season[2] ?? '']}` : null
}

const levelOf = (value: string): string => (value.length === 10 ? 'day' : value.length === 4 ? 'year' : 'month')

const plain = (time: Time): readonly string[] => {
  const bare = time.edtf.replaceAll('~', '')
  const ends = bare.split('/').filter((end) => end !== '..')
  return [bare, ...ends, ...(bare.startsWith('../') ? ends.map((end) => end.slice(0, 7)) : [])]
}

const hasYear = (text: string): boolean => /\b\d{4}\b/.test(text)

interface Score {
  total: number
  found: number
  exact: number
}
const scores = new Map<string, Score>()

const count = (name: string, found: boolean, exact: boolean): void => {
  const score = scores.get(name) ?? { total: 0, found: 0, exact: 0 }
  score.total += 1
  if (found) score.found += 1
  if (exact) score.exact += 1
  scores.set(name, score)
}

const judge = (set: string, item: Item, times: readonly Time[]): void => {
  for (const gold of item.timex) {
    const value = goldValue(gold.value)
    if (!value) continue
    const over = times.filter((time) => time.from < gold.end && gold.start < time.to)
    const exact = over.some((time) => plain(time).includes(value))
    const name = `${set} ${levelOf(value)} ${hasYear(gold.text) ? 'with' : 'without'} year`
    count(name, over.length > 0, exact)
    if (!exact && showErrors && name.includes(showErrors)) {
      const context = item.text.slice(Math.max(0, gold.start - 70), gold.end + 50).replaceAll('\n', ' ')
      console.log(
        `${name} | ${item.doc} ${item.dct?.slice(0, 10)} | ${gold.text} | ${value} | ${over.map((t) => t.edtf).join(' ')} | ${context}`,
      )
    }
  }
}

const layers = (engine: Engine, item: Item): WithActors => {
  const parsed = parse(engine, tag(engine, tokenise(engine, documentOf(item))))
  return { ...findNames(engine, parsed), mentions: [], places: [], doubts: [] }
}

const engine = loadDefaultEngine()
const newsLike = new Set(['news', 'interview', 'speech'])
let words = 0
let spent = 0
const sets: readonly (readonly [string, readonly Item[]])[] = [
  ['gum news', load('gum_open.jsonl').filter((item) => item.genre === 'news')],
  [
    'gum interview/speech',
    load('gum_open.jsonl').filter((item) => item.genre !== 'news' && newsLike.has(item.genre ?? '')),
  ],
  ['wikiwars', load('wikiwars.jsonl')],
  ['ms', load('ms_recognizers_en.jsonl')],
]
for (const [set, items] of sets)
  for (const item of items) {
    const reading = layers(engine, item)
    words += reading.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
    const start = performance.now()
    const { times } = findTimes(reading, timeWords)
    spent += performance.now() - start
    judge(set, item, times)
  }
for (const [name, { total, found, exact }] of [...scores].sort())
  console.log(
    `${name.padEnd(40)} ${String(total).padStart(5)}  found ${((100 * found) / total).toFixed(1)} %  exact ${((100 * exact) / total).toFixed(1)} %`,
  )
console.log(`findTimes: ${Math.round(words / (spent / 1000)).toLocaleString('en')} words a second`)
