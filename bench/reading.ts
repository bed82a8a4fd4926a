// How fast are reports read, from bytes to acts, on one core? Two libraries that only cut words and tag them run beside
// it over the same texts in the same minutes, as a yardstick of the machine.
//   node bench/reading.ts [--data FOLDER] [--rounds 5] [--limit N]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { medianRounds, type Runner, serveRounds } from './side-by-side.ts'

interface Report {
  readonly text: string
  readonly bytes: Uint8Array
  readonly published?: string
}

type Read = (report: Report) => unknown

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

const runners: readonly Runner<Report>[] = [
  { name: 'demarche', does: 'tokens, tags, parse, names, actors, times, quotes, acts', load: loadDemarche },
  { name: 'fast tier', does: 'the same, --engine fast', load: loadFast },
  { name: 'wink-nlp', does: 'tokens, sentences, tags, lemmas', load: loadWink },
  { name: 'compromise', does: 'tokens, sentences, tags', load: loadCompromise },
]

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
  const { data, limit } = values
  const given = ['--data', data, '--limit', limit]
  const medians = await medianRounds(runners, new URL(import.meta.url), given, Number(values.rounds))
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

await (values.runner === undefined ? printTable() : serveRounds(runners, values.runner, reports))
