// How much time and memory does a case take as it grows? Reports of ../shared/data are read and added to one case; where they are
// used up they come again with an edition line and an earlier day. At 100, 1,000 and 10,000 documents another process opens the case
// and asks for its state and every view, twice: the first works the state out, which the case then keeps. With --probe only a case that is there already is asked.
// `npm run bench:ledger` starts it with the options that `bin/demarche` gives to the runtime for `add`.
//   node bench/ledger.ts [--documents 10000] [--data FOLDER] [--case FILE] [--probe FILE]
import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { addDocuments } from '../src/app/add-documents.ts'
import { caseFile, initCase, openCase } from '../src/app/case.ts'
import type { ReportSource } from '../src/intake/report-source.ts'
import { addDays, isDay } from '../src/kernel/day.ts'
import type { View } from '../src/views/view.ts'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    data: { type: 'string', default: '../shared/data' },
    case: { type: 'string' },
    probe: { type: 'string' },
  },
})

interface Report {
  readonly title?: string
  readonly text: string
  readonly date?: string
  readonly url?: string
  readonly publisher?: string
}

async function* linesOf(file: string): AsyncGenerator<Report> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }))
    if (line !== '') yield JSON.parse(line)
}

/** All reports of the data folder, one at a time. */
async function* reportsIn(folder: string): AsyncGenerator<Report> {
  const articles = join(folder, 'articles')
  for (const name of readdirSync(articles).sort())
    if (name.endsWith('.json')) yield JSON.parse(readFileSync(join(articles, name), 'utf8'))
  const raw = join(folder, 'raw')
  for (const name of readdirSync(raw).sort()) if (name.endsWith('.jsonl')) yield* linesOf(join(raw, name))
}

/** Reports without end: those of a later round are editions of an earlier day. */
async function* editions(folder: string): AsyncGenerator<Report> {
  for (let round = 0; ; round++)
    for await (const report of reportsIn(folder)) {
      const day = report.date?.slice(0, 10) ?? ''
      const date = isDay(day) ? { date: addDays(day, -400 * round) } : {}
      // Another address too: another text at the same would take the place of the first.
      const url = report.url === undefined ? {} : { url: `${report.url}?edition=${round}` }
      yield round === 0 ? report : { ...report, ...date, ...url, text: `${report.text}\n\nEdition ${round}.` }
    }
}

const sourceOf = ({ text, title, date, url, publisher }: Report): ReportSource => ({
  name: url ?? title ?? 'report',
  bytes: async () => new TextEncoder().encode(text),
  card: {
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date && isDay(date.slice(0, 10)) ? { published: date.slice(0, 10) } : {}),
  },
})

/** Milliseconds to a view's answer. */
interface ViewTime {
  readonly name: string
  /** From the start of opening, with the state worked out for it, as a command of one's own takes it. */
  readonly cold: number
  /** Asked again of an open case. */
  readonly warm: number
}

interface Probe {
  readonly open: number
  /** To the state: worked out anew after the last entry, or kept in the case from then on. */
  readonly state: number
  /** The slowest view either way; null where there are no views. */
  readonly coldest: ViewTime | null
  readonly warmest: ViewTime | null
  readonly acts: number
  /** Megabytes, at most, once the state is known. */
  readonly memory: number
}

const timed = <Result>(work: () => Result): readonly [Result, number] => {
  const from = performance.now()
  const result = work()
  return [result, performance.now() - from]
}

const allViews = async (): Promise<readonly View[]> => {
  const index = new URL('../src/views/index.ts', import.meta.url)
  return existsSync(index) ? (await import(index.href)).views : []
}

/** Views that are asked of the whole case. */
const ofOneThing: ReadonlySet<string> = new Set(['explain', 'history'])

const probe = async (file: string): Promise<Probe> => {
  const views = (await allViews()).filter(({ name }) => !ofOneThing.has(name))
  const [kase, open] = timed(() => openCase(file))
  const [state, stateTime] = timed(() => kase.state({}))
  const memory = process.resourceUsage().maxRSS / 1024
  const times = views.map((view): ViewTime => {
    const ask = { words: 'talks', since: '2022-01-01' }
    const [first, again] = [timed(() => view.answer(kase, ask))[1], timed(() => view.answer(kase, ask))[1]]
    return { name: view.name, cold: open + stateTime + first, warm: again }
  })
  const slowest = (by: (time: ViewTime) => number): ViewTime | null =>
    times.toSorted((a, b) => by(b) - by(a))[0] ?? null
  const found = { coldest: slowest(({ cold }) => cold), warmest: slowest(({ warm }) => warm) }
  kase.close()
  return { open, state: stateTime, ...found, acts: state.tellings.size, memory }
}

interface Stage extends Probe {
  /** Milliseconds and megabytes to a state that no file keeps yet. */
  readonly anew: number
  readonly anewMemory: number
  readonly documents: number
  readonly words: number
  /** Milliseconds of adding, reading included, since the stage before. */
  readonly adding: number
  readonly added: number
  readonly addedWords: number
  readonly size: number
  readonly addMemory: number
}

const cell = (value: string, width: number): string => value.padStart(width)
const heads = ['documents', 'acts', 'ms/doc', 'ms/500 words', 'add MB', 'file MB', 'open ms', 'state anew ms', 'MB', 'state kept ms', 'MB', 'slowest view, cold', 'asked again'] // biome-ignore format: one row

const row = (stage: Stage): string => {
  const { documents, acts, adding, added, addedWords, addMemory, size, open, coldest, warmest } = stage
  const { state, memory, anew, anewMemory } = stage
  const cells = [
    ...[String(documents), String(acts), (adding / added).toFixed(1), ((500 * adding) / addedWords).toFixed(1)],
    ...[addMemory.toFixed(0), (size / 1e6).toFixed(1), open.toFixed(1)],
    ...[anew.toFixed(0), anewMemory.toFixed(0), state.toFixed(0), memory.toFixed(0)],
    coldest ? `${coldest.name} ${coldest.cold.toFixed(0)} ms` : '–',
    warmest ? `${warmest.name} ${warmest.warm.toFixed(0)} ms` : '–',
  ]
  return cells.map((text, at) => cell(text, Math.max(heads[at]?.length ?? 0, 9) + 2)).join('')
}

/** Exponent of growth between two stages: 1 is in step with the size. */
const growth = (a: Stage, b: Stage, of: (stage: Stage) => number): string =>
  (Math.log(of(b) / of(a)) / Math.log(b.words / a.words)).toFixed(2)

const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

const probeApart = (file: string): Probe =>
  JSON.parse(execFileSync(process.execPath, [new URL(import.meta.url).pathname, '--probe', file], { encoding: 'utf8' }))

const checkpoints = (most: number): ReadonlySet<number> =>
  new Set([100, 1000, 10_000, most].filter((count) => count <= most))

const grow = async (file: string, data: string, most: number): Promise<readonly Stage[]> => {
  const stages: Stage[] = []
  const stops = checkpoints(most)
  let kase = initCase(file)
  const all = { documents: 0, words: 0, adding: 0 }
  const stage = { documents: 0, words: 0, adding: 0 }
  for await (const report of editions(data)) {
    const from = performance.now()
    const { added } = await addDocuments(kase.store, [sourceOf(report)], { reader: 'bench' })
    const words = report.text.split(/\s+/).length
    for (const sum of [all, stage]) {
      sum.adding += performance.now() - from
      sum.documents += added
      sum.words += added ? words : 0
    }
    progress(`${all.documents}/${most} documents, ${(all.adding / Math.max(1, all.documents)).toFixed(0)} ms each`)
    if (!added || !stops.has(all.documents)) continue
    kase.close()
    const { documents, words: total } = all
    const size = statSync(file).size
    const addMemory = process.resourceUsage().maxRSS / 1024
    const first = probeApart(file)
    stages.push({
      ...probeApart(file),
      ...{ anew: first.state, anewMemory: first.memory },
      ...{
        documents,
        words: total,
        adding: stage.adding,
        added: stage.documents,
        addedWords: stage.words,
        size,
        addMemory,
      },
    })
    progress('')
    console.log(row(stages.at(-1) as Stage))
    if (documents >= most) return stages
    Object.assign(stage, { documents: 0, words: 0, adding: 0 })
    kase = openCase(file)
  }
  return stages
}

const main = async (): Promise<void> => {
  if (values.probe) return console.log(JSON.stringify(await probe(values.probe)))
  if (!existsSync(join(values.data, 'articles'))) return console.log(`no reports in ${values.data}; nothing measured`)
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  const file = caseFile(values.case ?? join(folder, 'bench'))
  console.log(heads.map((head) => cell(head, Math.max(head.length, 9) + 2)).join(''))
  try {
    const stages = await grow(file, values.data, Number(values.documents))
    const [first, last] = [stages[0], stages.at(-1)]
    if (!first || !last || first === last) return
    const time = growth(first, last, ({ adding, addedWords }) => adding / addedWords)
    console.log(`\ngrowth with the words in the case, as an exponent (0: none, 1: in step):`)
    console.log(`time to add a word ${time}, file ${growth(first, last, ({ size }) => size)}, state ${growth(first, last, ({ anew }) => anew)}, memory of adding ${growth(first, last, ({ addMemory }) => addMemory)}`) // biome-ignore format: one line
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
