/**
 * How well the tellings of one act are found: pairs of tellings from the articles in `../shared/data`, marked by hand as one act,
 * as a recurrence, or as different (`bench/matching-pairs.json`; no words of the articles, only where they stand). Half are for
 * looking at while rules change (`dev`), half are not (`held-out`). Every topic's
 * articles are read into one case and matched as a whole. `node bench/matching.ts --data ../shared/data`; `--wrong dev` prints
 * the pairs judged otherwise than marked; `--tellings 100000` measures the time for so many made-up tellings instead.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readText } from '../src/app/read-report.ts'
import { reportEntries } from '../src/app/report-entries.ts'
import { type Entry, factsOf, stateOf, type Telling } from '../src/ledger/index.ts'
import { type Face, facesOf } from '../src/ledger/matching/face.ts'
import { occurrencesOf } from '../src/ledger/matching/index.ts'
import { likenessOf } from '../src/ledger/matching/likeness.ts'
import { madeUpTellings } from './made-up-tellings.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    wrong: { type: 'string' },
    tellings: { type: 'string' },
  },
})

/** Article, kind, and the ends of the evidence. */
type Side = readonly [article: string, kind: string, from: number, to: number]
interface Marked {
  readonly set: 'dev' | 'held-out'
  readonly topic: string
  readonly a: Side
  readonly b: Side
  readonly verdict: 'same' | 'recurrence' | 'different'
}
interface Article {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly date: string | null
  readonly topic: string
  readonly text: string
}

interface Judged {
  readonly marked: Marked
  /** Both are heard as one act now: nothing is left to match. */
  readonly isOne: boolean
  readonly faces: readonly [Face, Face] | null
  readonly joined: boolean
  readonly decided: boolean
  readonly recurs: boolean
  readonly baseline: boolean
}

const articleAt = (id: string): Article =>
  JSON.parse(readFileSync(join(values.data, 'articles', `${id}.json`), 'utf8')) as Article

const entriesOf = (article: Article): readonly Entry[] => {
  const published = article.date?.slice(0, 10)
  const report = readText(article.text, {
    ...(published ? { published } : {}),
    title: article.title,
    source: article.publisher,
  })
  return reportEntries(report, 'bench', '2026-01-01T00:00:00.000Z')
}

const common = ({ act: { evidence } }: Telling, from: number, to: number): number =>
  Math.max(0, Math.min(evidence.to, to) - Math.max(evidence.from, from))

/** Share of the characters of either stretch that lie in both. */
const likeAs = (telling: Telling, from: number, to: number): number =>
  common(telling, from, to) / (Math.max(telling.act.evidence.to, to) - Math.min(telling.act.evidence.from, from))

/** Another reader may take more or fewer words for the same act: most of the shorter stretch lies in both. */
const isThere = (telling: Telling, from: number, to: number): boolean => {
  const { evidence } = telling.act
  return common(telling, from, to) > 0.6 * Math.min(evidence.to - evidence.from, to - from)
}

/** The telling that stands where the mark says, of the kind that was heard when it was marked if there still is one. */
const tellingAt = (tellings: readonly Telling[], [, kind, from, to]: Side): Telling | undefined => {
  const touching = tellings.filter((telling) => isThere(telling, from, to))
  const likely = touching.filter((telling) => telling.kind === kind)
  return (likely.length > 0 ? likely : touching).sort((a, b) => likeAs(b, from, to) - likeAs(a, from, to))[0]
}

/** The cheapest rule worth the name: same kind, same parties, same day. */
const isSameByLabels = (a: Telling, b: Telling): boolean => {
  const labels = (t: Telling): string => [t.kind, t.from, t.to, t.when ?? t.published].join('|')
  return labels(a) === labels(b)
}

const judgeTopic = (marks: readonly Marked[], articles: readonly Article[]): readonly Judged[] => {
  const documents = new Map<string, string>()
  const entries = articles.flatMap((article) => {
    const own = entriesOf(article)
    const [first] = own
    if (first?.body.type === 'DocumentAdded') documents.set(article.id, first.body.document)
    return own
  })
  const state = stateOf(factsOf(entries))
  const tellings = [...state.tellings.values()]
  const faces = new Map(facesOf(tellings).map((face) => [face.telling.id, face]))
  const acts = new Map(state.occurrences.flatMap(({ id, tellings: all }) => all.map((one) => [one, id] as const)))
  const faceAt = (side: Side): Face | undefined => {
    const own = tellings.filter(({ document }) => document === documents.get(side[0]))
    return faces.get(tellingAt(own, side)?.id ?? '')
  }
  return marks.map((marked) => {
    const [a, b] = [faceAt(marked.a), faceAt(marked.b)]
    const isOne = a !== undefined && a === b
    if (!a || !b || isOne)
      return { marked, isOne, faces: null, joined: false, decided: false, recurs: false, baseline: false }
    const { same, recurrence } = likenessOf(a, b)
    return {
      marked,
      isOne,
      faces: [a, b],
      joined: acts.get(a.telling.id) === acts.get(b.telling.id),
      decided: same,
      recurs: recurrence,
      baseline: isSameByLabels(a.telling, b.telling),
    }
  })
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1))

const line = (name: string, judged: readonly Judged[], says: (one: Judged) => boolean): string => {
  const isSame = (one: Judged): boolean => one.marked.verdict === 'same'
  const right = judged.filter((one) => isSame(one) && says(one)).length
  const merged = judged.filter((one) => !isSame(one) && says(one)).length
  const all = judged.filter(isSame).length
  const [precision, recall] = [right / Math.max(1, right + merged), right / Math.max(1, all)]
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  const columns = [precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(7)).join('')
  return `${name.padEnd(28)}${columns}   ${percent(merged, judged.length - all).padStart(5)} % (${merged} of ${judged.length - all})`
}

const shown = ({ marked, faces, joined, decided }: Judged): string => {
  const side = (face: Face | undefined): string =>
    face
      ? `${face.telling.published} ${face.telling.kind}/${face.telling.standing} ${face.telling.from}>${face.telling.to} ${face.telling.when} ${face.telling.words.evidence.slice(0, 120)} | ${face.terms.join(' ')}`
      : 'no longer heard'
  const reasons = faces
    ? likenessOf(...faces)
        .reasons.map(({ field, verdict }) => `${field}:${verdict}`)
        .join(' ')
    : ''
  return `- ${marked.verdict}, joined ${joined}, decided ${decided}\n    ${side(faces?.[0])}\n    ${side(faces?.[1])}\n    ${reasons}`
}

const measure = (): void => {
  const marks = JSON.parse(readFileSync(new URL('matching-pairs.json', import.meta.url), 'utf8')) as Marked[]
  const index = JSON.parse(readFileSync(join(values.data, 'articles-index.json'), 'utf8')) as Article[]
  const all = [...Map.groupBy(marks, ({ topic }) => topic)].flatMap(([topic, own]) =>
    judgeTopic(
      own,
      index.filter((article) => article.topic === topic).map(({ id }) => articleAt(id)),
    ),
  )
  const judged = all.filter(({ isOne }) => !isOne)
  console.log(`${''.padEnd(28)}${['P', 'R', 'F1'].map((name) => name.padStart(7)).join('')}   false merges`)
  for (const set of ['dev', 'held-out', 'all']) {
    const own = judged.filter(({ marked }) => set === 'all' || marked.set === set)
    console.log(line(`${set}: in one occurrence`, own, ({ joined }) => joined))
    console.log(line(`${set}: the pair by itself`, own, ({ decided }) => decided))
    console.log(line(`${set}: kind, parties, day`, own, ({ baseline }) => baseline))
    const heard = own.filter(({ faces }) => faces !== null)
    console.log(line(`${set}: of pairs both heard`, heard, ({ joined }) => joined))
    const again = own.filter(({ marked }) => marked.verdict === 'recurrence')
    console.log(`  recurrences known as such: ${again.filter(({ recurs }) => recurs).length} of ${again.length}`)
  }
  const lost = judged.filter(({ faces }) => faces === null).length
  console.log(
    `${judged.length} pairs from ${new Set(marks.map(({ topic }) => topic)).size} negotiations, ${lost} no longer heard; ${all.length - judged.length} more are heard as one act, where nothing is matched`,
  )
  for (const one of judged)
    if (one.marked.set === values.wrong && one.joined !== (one.marked.verdict === 'same')) console.log(shown(one))
}

const time = (count: number): void => {
  const tellings = madeUpTellings(count)
  const facts = factsOf([])
  for (const run of ['first', 'second', 'third']) {
    const start = performance.now()
    const before = process.cpuUsage()
    const occurrences = occurrencesOf(tellings, facts, (document) => document)
    const spent = Math.round(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    const worked = Math.round((user + system) / 1000)
    console.log(
      `${run} run: ${count} tellings to ${occurrences.length} occurrences in ${spent} ms (${worked} ms of all cores)`,
    )
  }
}

if (values.tellings) time(Number(values.tellings))
else if (existsSync(join(values.data, 'articles'))) measure()
else console.log(`no articles at ${values.data}: nothing measured`)
