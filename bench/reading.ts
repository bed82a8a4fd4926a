// How fast are reports read, from bytes to acts, on one core? Two libraries that only cut words and tag them run beside
// it over the same texts in the same minutes, as a yardstick of the machine; each in a process of its own, as it would be
// used, so that none pays for the memory of another.
//   node bench/reading.ts [--data FOLDER] [--rounds 5] [--limit N]
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

interface Report {
  readonly text: string
  readonly bytes: Uint8Array
  readonly published?: string
}

type Read = (report: Report) => unknown

interface Runner {
  readonly name: string
  readonly does: string
  readonly load: () => Promise<Read>
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/articles' },
    rounds: { type: 'string', default: '5' },
    limit: { type: 'string', default: '1000000' },
    runner: { type: 'string' },
  },
})

const reportOf = (file: string): Report => {
  const { text, date }: { text: string; date?: string } = JSON.parse(readFileSync(file, 'utf8'))
  return { text, bytes: new TextEncoder().encode(text), ...(date ? { published: date } : {}) }
}

const load = (folder: string, limit: number): readonly Report[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .slice(0, limit)
    .map((name) => reportOf(join(folder, name)))

const loadDemarche = async (): Promise<Read> => {
  const { readBytes } = await import('../src/app/read-report.ts')
  return ({ bytes, published }) => readBytes(bytes, published === undefined ? {} : { published })
}

const loadFast = async (): Promise<Read> => {
  const { chooseTier } = await import('../src/app/engine.ts')
  chooseTier('fast')
  return loadDemarche()
}

const loadWink = async (): Promise<Read> => {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const wink = winkNlp(model)
  return ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos)
}

const loadCompromise = async (): Promise<Read> => {
  const { default: compromise } = await import('compromise')
  return ({ text }) => compromise(text).json({ terms: { tags: true } })
}

const runners: readonly Runner[] = [
  { name: 'demarche', does: 'tokens, tags, parse, names, actors, times, quotes, acts', load: loadDemarche },
  { name: 'fast tier', does: 'the same, --engine fast', load: loadFast },
  { name: 'wink-nlp', does: 'tokens, sentences, tags, lemmas', load: loadWink },
  { name: 'compromise', does: 'tokens, sentences, tags', load: loadCompromise },
]

/** Seconds for all reports. */
const timeRound = async (read: Read, reports: readonly Report[]): Promise<number> => {
  const start = performance.now()
  for (const report of reports) await read(report)
  return (performance.now() - start) / 1000
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** In a process of its own: reads all reports once to warm up, then once for each message, and answers with the seconds. */
const serveRounds = async (name: string, reports: readonly Report[]): Promise<void> => {
  const read = await runners.find((runner) => runner.name === name)?.load()
  if (!read) throw new Error(`no runner ${name}`)
  await timeRound(read, reports)
  process.on('message', async () => process.send?.(await timeRound(read, reports)))
  process.send?.(0)
}

const answer = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('message', (seconds) => resolve(Number(seconds)))
    child.once('exit', (code) => reject(new Error(`a runner ended with ${code}`)))
  })

const start = async ({ name }: Runner): Promise<ChildProcess> => {
  const { data, limit } = values
  const child = fork(new URL(import.meta.url).pathname, ['--runner', name, '--data', data, '--limit', limit])
  await answer(child)
  return child
}

const measure = async (rounds: number): Promise<readonly number[]> => {
  const children: ChildProcess[] = []
  for (const runner of runners) children.push(await start(runner))
  const seconds = runners.map((): number[] => [])
  // Round by round, so that a busy minute of the machine falls on all of them alike.
  for (let round = 0; round < rounds; round++) {
    for (const [at, child] of children.entries()) {
      child.send('round')
      seconds[at]?.push(await answer(child))
    }
  }
  for (const child of children) child.removeAllListeners('exit').kill()
  return seconds.map(median)
}

const row = (cells: readonly string[]): string =>
  [cells[0]?.padEnd(12), ...cells.slice(1, 4).map((cell) => cell.padStart(11)), `  ${cells[4]}`].join('')

const folder = values.data
if (!existsSync(folder)) {
  console.log(`bench: no reports in ${folder}; give a folder of them with --data`)
  process.exit(0)
}
const reports = load(folder, Number(values.limit))

const printTable = async (): Promise<void> => {
  const words = reports.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const medians = await measure(Number(values.rounds))
  const speeds = medians.map((seconds) => words / seconds)
  const [own = 1] = speeds
  const how = `median of ${values.rounds} rounds, one core, Node ${process.version}`
  console.log(`${reports.length} reports, ${words} words, ${how}\n`)
  console.log(row(['', 'words/s', 'ms/report', 'ratio', 'does']))
  for (const [at, { name, does }] of runners.entries()) {
    const [seconds = 0, speed = 0] = [medians[at], speeds[at]]
    const each = ((seconds * 1000) / reports.length).toFixed(2)
    console.log(row([name, Math.round(speed).toLocaleString('en'), each, (own / speed).toFixed(3), does]))
  }
}

await (values.runner === undefined ? printTable() : serveRounds(values.runner, reports))
