// How long the desk's server takes for each question about a large made-up case, beside a route of Hono that does nothing.
//
//   node bench/api.ts [--acts 100000] [--case FILE] [--seconds 10] [--rate 300]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { type Case, initCase, openCase } from '../src/app/case.ts'
import { serveDesk } from '../src/http/index.ts'
import { views } from '../src/views/index.ts'
import { madeUpEntries } from './made-up-case.ts'

const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '100000' },
    case: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    rate: { type: 'string', default: '300' },
  },
})

const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

const medianOf = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
const highOf = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN

const get = async (address: string): Promise<void> => {
  const answer = await fetch(address)
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${text.slice(0, 200)}`)
}

const repeat = async (times: number, ask: (at: number) => Promise<void>): Promise<readonly number[]> => {
  const took: number[] = []
  for (let at = 0; at < times; at++) took.push(await timed(() => ask(at)))
  return took
}

const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, at) =>
      at === 0 ? String(cell).padEnd(22) : (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(12),
    )
    .join('')

/** What is asked of each view: an id for those that need one. */
const queriesOf = (kase: Case): Readonly<Record<string, string>> => {
  const state = kase.state({})
  const id = state.occurrences[0]?.id ?? ''
  return {
    explain: `id=${id}`,
    history: `id=${id}`,
    search: 'words=word7',
    changes: 'since=2023-01-01',
    quotes: 'words=word1',
  }
}

const pages = 15

interface Question {
  readonly name: string
  /** The question at its `at`-th asking: another page where it has pages. */
  readonly paged: boolean
  readonly path: (at: number) => string
}

const questionsOf = (kase: Case): readonly Question[] => {
  const queries = queriesOf(kase)
  const [document = ''] = kase.state({}).documents.keys()
  const ofViews = views.map(({ name, takes }): Question => {
    const query = queries[name] ?? ''
    const page = (at: number): string => (takes.includes('offset') ? `${query ? '&' : ''}offset=${at}` : '')
    return { name, paged: takes.includes('offset'), path: (at) => `/api/views/${name}?${query}${page(at)}` }
  })
  return [
    ...ofViews,
    { name: 'review', paged: true, path: (at) => `/api/review?offset=${at}` },
    { name: 'a report', paged: false, path: () => `/api/documents/${document}` },
  ]
}

const measure = async (base: string, { name, paged, path }: Question): Promise<void> => {
  const first = await timed(() => get(base + path(0)))
  const next = paged ? medianOf(await repeat(pages, (at) => get(base + path(at + 1)))) : '–'
  const kept = medianOf(await repeat(pages * 4, () => get(base + path(1))))
  console.log(row([name, first, next, kept]))
}

/** Requests under way at a time; with more, those who ask would only wait in another place. */
const mostAtOnce = 64

interface Sustained {
  readonly took: readonly number[]
  /** Answers a second. */
  readonly rate: number
}

/** Asks so many times a second; gives how long each answer took from when it was due. */
const sustained = async (base: string, paths: readonly string[], rate: number, seconds: number): Promise<Sustained> => {
  const took: number[] = []
  const started = performance.now()
  const under = new Set<Promise<void>>()
  for (let at = 0; at < rate * seconds; at++) {
    const due = started + (at * 1000) / rate
    while (performance.now() < due) await new Promise((done) => setTimeout(done, Math.max(1, due - performance.now())))
    while (under.size >= mostAtOnce) await Promise.race(under)
    const asked = get(base + (paths[at % paths.length] ?? '/')).then(() => {
      took.push(performance.now() - due)
      under.delete(asked)
    })
    under.add(asked)
  }
  await Promise.all(under)
  return { took, rate: took.length / ((performance.now() - started) / 1000) }
}

const bareServer = async (): Promise<{ readonly address: string; readonly stop: () => void }> => {
  const app = new Hono().get('/bare', (c) => c.json({ name: 'bare', version: 1 }))
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() }
}

const caseToMeasure = (folder: string): Case => {
  if (values.case !== undefined) return openCase(values.case)
  const kase = initCase(join(folder, 'bench'))
  kase.store.append(madeUpEntries(Number(values.acts)))
  kase.close()
  return openCase(join(folder, 'bench'))
}

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  const [rate, seconds] = [Number(values.rate), Number(values.seconds)]
  try {
    const kase = caseToMeasure(folder)
    const opening = await timed(() => kase.state({}))
    const server = await serveDesk({ kase, person: 'bench', reader: 'bench', door: { host: '127.0.0.1' }, port: 0 })
    const base = server.address.slice(0, -1)
    const bare = await bareServer()
    console.log(`${kase.state({}).tellings.size} acts, state in ${opening.toFixed(0)} ms\n`)
    console.log(row(['milliseconds', 'first asked', 'next pages', 'asked again']))
    const questions = questionsOf(kase)
    for (const question of questions) await measure(base, question)
    console.log(
      row(['bare Hono', ...Array(3).fill(medianOf(await repeat(pages * 4, () => get(`${bare.address}/bare`))))]),
    )
    console.log(`\n${row([`${rate}/s for ${seconds} s`, 'reached', 'median', '99 of 100'])}`)
    const tell = (name: string, { took, rate: reached }: Sustained): void =>
      console.log(row([name, reached, medianOf(took), highOf(took)]))
    const pagesOf = Array.from({ length: rate * seconds }, (_, at) => `/api/views/owed?offset=${at}`)
    tell(
      'kept answers',
      await sustained(
        base,
        questions.map(({ path }) => path(1)),
        rate,
        seconds,
      ),
    )
    tell('new pages (owed)', await sustained(base, pagesOf, rate, seconds))
    tell('bare Hono', await sustained(bare.address, ['/bare'], rate, seconds))
    bare.stop()
    await server.stop()
    kase.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
