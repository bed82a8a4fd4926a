/**
 * How quickly documents are taken in: `node bench/intake.ts [--count 100]`. One report of our own in every format, each time with other
 * words in it; without reading (bytes to a document) and with (to acts), in one thread and in as many as there are cores; beside them
 * Readability on linkedom alone, for pages. `node bench/intake-many.ts` adds many reports to one case.
 */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { inOrder } from '../src/app/readers/in-order.ts'
import { readerPool } from '../src/app/readers/reader-pool.ts'
import { type ReportReader, readerHere } from '../src/app/readers/report-reader.ts'
import { Fault } from '../src/kernel/fault.ts'
import { madeDocx, madeHtml, madeMail, madeMarkdown, madePdf, type Paper } from '../test/made-files.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100' }, rounds: { type: 'string', default: '3' } },
})
const count = Number(values.count)

const [title = '', ...paragraphs] = readFileSync(new URL('../examples/geneva-talks.txt', import.meta.url), 'utf8')
  .split(/\n\s*\n/)
  .map((words) => words.replace(/\s+/g, ' ').trim())
const paperAt = (at: number): Paper => ({
  title: `${title} (${at})`,
  paragraphs: [...paragraphs, `This is edition ${at}.`],
})

const makers = {
  txt: (paper: Paper) => new TextEncoder().encode([paper.title, ...paper.paragraphs].join('\n\n')),
  md: madeMarkdown,
  html: madeHtml,
  eml: madeMail,
  docx: madeDocx,
  pdf: madePdf,
} as const

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** All documents given to a reader, as many at once as it is worth, a second. */
const rateOf = async (reader: ReportReader, files: readonly Uint8Array[], name: string, known: boolean) => {
  const read = (content: Uint8Array) => reader.read({ name, content, card: {} }, () => known)
  const times: number[] = []
  for (let round = 0; round < Number(values.rounds); round++) {
    const start = performance.now()
    for await (const heard of inOrder(files, reader.atOnce, read)) if (heard instanceof Fault) throw heard
    times.push((performance.now() - start) / 1000)
  }
  return files.length / middle(times)
}

/** Documents a second, the middle of the rounds. */
const rate = async (work: (at: number) => unknown): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < Number(values.rounds); round++) {
    const start = performance.now()
    for (let at = 0; at < count; at++) await work(at)
    times.push((performance.now() - start) / 1000)
  }
  return count / middle(times)
}

const page = (bytes: Uint8Array): unknown => {
  const { document } = parseHTML(new TextDecoder().decode(bytes)) as unknown as {
    document: ConstructorParameters<typeof Readability>[0]
  }
  return new Readability(document).parse()
}

const cells = (all: readonly string[]): string => all.map((cell) => cell.padStart(18)).join('')
const cores = availableParallelism()
console.log(`${count} documents of ${paragraphs.join(' ').split(' ').length} words, documents a second\n`)
console.log(cells(['format', 'taken in, 1 core', 'and read', `taken in, ${cores} cores`, 'and read']))
const pool = readerPool(cores)
for (const [ending, make] of Object.entries(makers)) {
  const name = `a.${ending}`
  const files = Array.from({ length: count }, (_, at) => make(paperAt(at)))
  const rates: number[] = []
  for (const reader of [readerHere, pool])
    for (const known of [true, false]) {
      await rateOf(reader, files.slice(0, 2 * cores), name, known)
      rates.push(await rateOf(reader, files, name, known))
    }
  console.log(cells([ending, ...rates.map((one) => one.toFixed(0))]))
  if (ending === 'html') {
    const alone = await rate((at) => page(files[at] as Uint8Array))
    console.log(cells(['Readability', alone.toFixed(0), '–']))
  }
}
await pool.close()
console.log(`\nmemory at the end: ${(process.memoryUsage().rss / 1048576).toFixed(0)} MiB`)
