/**
 * How quickly documents are taken in: `node bench/intake.ts [--count 100]`. One report of our own in every format, each time with other
 * words in it; without reading (bytes to a document) and with (to acts); beside them Readability on linkedom alone, for pages.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readDocument } from '../src/app/read-report.ts'
import { fromBytes } from '../src/document/from-bytes.ts'
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

console.log(`${count} documents of ${paragraphs.join(' ').split(' ').length} words, one core, documents a second\n`)
console.log(['format', 'taken in', 'and read'].map((cell) => cell.padStart(14)).join(''))
for (const [ending, make] of Object.entries(makers)) {
  const files = Array.from({ length: count }, (_, at) => make(paperAt(at)))
  const open = (at: number) => fromBytes(files[at] as Uint8Array, { name: `a.${ending}` })
  await open(0)
  const taken = await rate(open)
  const read = await rate(async (at) => readDocument(await open(at)))
  console.log([ending, taken.toFixed(0), read.toFixed(0)].map((cell) => cell.padStart(14)).join(''))
  if (ending === 'html') {
    const alone = await rate((at) => page(files[at] as Uint8Array))
    console.log(['Readability', alone.toFixed(0), '–'].map((cell) => cell.padStart(14)).join(''))
  }
}
console.log(`\nmemory at the end: ${(process.memoryUsage().rss / 1048576).toFixed(0)} MiB`)
