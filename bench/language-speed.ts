// How many words a second does the engine take, from text to names? wink-nlp and compromise, which only cut and tag, run
// beside it over the same texts, each in a process of its own.
//   node bench/language-speed.ts [--data ../shared/data] [--model models/en.bin] [--rounds 5]
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import {
  type Engine,
  findNames,
  loadEngine,
  type Named,
  parse,
  type Tier,
  tag,
  tokenise,
} from '../src/language/index.ts'
import { plainDocument } from '../training/name-data.ts'
import { medianRounds, type Runner, serveRounds } from './side-by-side.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    model: { type: 'string', default: 'models/en.bin' },
    rounds: { type: 'string', default: '5' },
    runner: { type: 'string' },
  },
  strict: false,
})
const [data, model, rounds] = [String(values.data), String(values.model), Number(values.rounds)]

const readWhole = (engine: Engine, text: string): Named =>
  findNames(engine, parse(engine, tag(engine, tokenise(engine, plainDocument('bench', text)))))

const engineOf = (tier: Tier): Engine => loadEngine(readFileSync(model), { tier })

const loadTier = (tier: Tier) => async (): Promise<(text: string) => unknown> => {
  const engine = engineOf(tier)
  return (text) => readWhole(engine, text)
}

const loadWink = async (): Promise<(text: string) => unknown> => {
  const [{ default: winkNlp }, { default: winkModel }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const wink = winkNlp(winkModel, ['sbd', 'pos'])
  return (text) => wink.readDoc(text).tokens().out(wink.its.pos)
}

const loadCompromise = async (): Promise<(text: string) => unknown> => {
  const { default: compromise } = await import('compromise')
  return (text) => compromise(text).json()
}

const runners: readonly Runner<string>[] = [
  { name: 'accurate', does: 'words, sentences, tags, lemmas, tree, names', load: loadTier('accurate') },
  { name: 'fast', does: 'words, sentences, tags, lemmas, tree, names', load: loadTier('fast') },
  { name: 'wink-nlp', does: 'words, sentences, UPOS', load: loadWink },
  { name: 'compromise', does: 'words, sentences, own tags', load: loadCompromise },
]

const articles = (): readonly string[] =>
  readdirSync(`${data}/articles`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => String(JSON.parse(readFileSync(`${data}/articles/${name}`, 'utf8')).text))

const wordsIn = (texts: readonly string[]): number => {
  const engine = engineOf('fast')
  const counted = texts.flatMap((text) => tokenise(engine, plainDocument('bench', text)).sentences)
  return counted.reduce((sum, { tokens }) => sum + tokens.length, 0)
}

/** Prints a table of words a second. */
export const printSpeeds = async (): Promise<void> => {
  const words = wordsIn(articles())
  const medians = await medianRounds(runners, new URL(import.meta.url), ['--data', data, '--model', model], rounds)
  const row = (seconds: number, does: string): object => ({
    'words/s': Math.round(words / seconds).toLocaleString('en'),
    does,
  })
  console.log(`\nSpeed on the articles, ${words} words, median of ${rounds} rounds, one core, Node ${process.version}`)
  console.table(Object.fromEntries(runners.map(({ name, does }, at) => [name, row(medians[at] ?? 0, does)])))
}

if (typeof values.runner === 'string') await serveRounds(runners, values.runner, articles())
else if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await printSpeeds()
