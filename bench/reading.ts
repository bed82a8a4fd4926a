// How fast are reports read, from bytes to acts, on one core? Two libraries that only cut words and tag them run beside
// it over the same texts in the same minutes, as a yardstick of the machine.
//   node bench/reading.ts [--data FOLDER] [--rounds 5] [--limit N]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { readBytes } from '../src/app/read-report.ts'

interface Report {
  readonly text: string
  readonly bytes: Uint8Array
  readonly published?: string
}

interface Runner {
  readonly name: string
  readonly does: string
  readonly read: (report: Report) => unknown
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/articles' },
    rounds: { type: 'string', default: '5' },
    limit: { type: 'string', default: '1000000' },
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

const wink = winkNlp(model)

const runners: readonly Runner[] = [
  {
    name: 'demarche',
    does: 'tokens, tags, parse, names, actors, times, quotes, acts',
    read: ({ bytes, published }) => readBytes(bytes, published === undefined ? {} : { published }),
  },
  {
    name: 'wink-nlp',
    does: 'tokens, sentences, tags, lemmas',
    read: ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos),
  },
  {
    name: 'compromise',
    does: 'tokens, sentences, tags',
    read: ({ text }) => compromise(text).json({ terms: { tags: true } }),
  },
]

/** Seconds for all reports. */
const timeRound = async (runner: Runner, reports: readonly Report[]): Promise<number> => {
  const start = performance.now()
  for (const report of reports) await runner.read(report)
  return (performance.now() - start) / 1000
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const measure = async (reports: readonly Report[], rounds: number): Promise<readonly number[]> => {
  const seconds = runners.map((): number[] => [])
  for (const runner of runners) await timeRound(runner, reports.slice(0, 20))
  // Round by round, so that a busy minute of the machine falls on all of them alike.
  for (let round = 0; round < rounds; round++) {
    for (const [at, runner] of runners.entries()) seconds[at]?.push(await timeRound(runner, reports))
  }
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
const words = reports.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
const medians = await measure(reports, Number(values.rounds))
const speeds = medians.map((seconds) => words / seconds)
const [own = 1] = speeds
console.log(
  `${reports.length} reports, ${words} words, median of ${values.rounds} rounds, one core, Node ${process.version}\n`,
)
console.log(row(['', 'words/s', 'ms/report', 'ratio', 'does']))
for (const [at, { name, does }] of runners.entries()) {
  const [seconds = 0, speed = 0] = [medians[at], speeds[at]]
  const each = ((seconds * 1000) / reports.length).toFixed(2)
  console.log(row([name, Math.round(speed).toLocaleString('en'), each, (own / speed).toFixed(3), does]))
}
