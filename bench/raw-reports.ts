import { spawn } from 'node:child_process'
import { createReadStream, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { ReportSource } from '../src/intake/report-source.ts'
import type { SourceCard } from '../src/ledger/index.ts'

/** Reports of the data beside the project, as they come: records of JSON Lines, then speeches, a few paragraphs at a time. */

const plain = (path: string): Readable =>
  path.endsWith('.xz')
    ? Readable.from(spawn('xz', ['-dc', path], { stdio: ['ignore', 'pipe', 'ignore'] }).stdout)
    : createReadStream(path)

const linesOf = (path: string): AsyncIterable<string> =>
  createInterface({ input: plain(path), crlfDelay: Number.POSITIVE_INFINITY })

const sourceOf = (name: string, text: string, card: SourceCard): ReportSource => ({
  name: `${name}.txt`,
  card,
  bytes: async () => new TextEncoder().encode(text),
})

interface Row {
  readonly title?: string
  readonly date?: string
  readonly creator?: string
  readonly text?: string
}

async function* records(path: string): AsyncGenerator<ReportSource> {
  let at = 0
  for await (const line of linesOf(path)) {
    const { title, date, creator, text = '' } = JSON.parse(line) as Row
    yield sourceOf(`${basename(path)}-${++at}`, text, {
      ...(title ? { title } : {}),
      ...(date ? { published: date.slice(0, 10) } : {}),
      publisher: creator ?? basename(path),
    })
  }
}

/** Letters of a speech that make a report. */
const piece = 4000

async function* speeches(path: string): AsyncGenerator<ReportSource> {
  let [name, at] = ['', 0]
  const text: string[] = []
  const cut = (): ReportSource => sourceOf(`${name}-${++at}`, text.splice(0).join('\n\n'), { publisher: name })
  for await (const line of linesOf(path)) {
    const begins = line.startsWith('# ')
    if (text.length > 0 && (begins || text.join('').length > piece)) yield cut()
    if (begins) [name, at] = [line.slice(2), 0]
    else if (line.trim() !== '') text.push(line)
  }
  if (text.length > 0) yield cut()
}

/** Up to `most` reports of the files in a folder, each of at most `words` words. */
export async function* rawReports(folder: string, most: number, words: number): AsyncGenerator<ReportSource> {
  let count = 0
  const files = readdirSync(folder).sort((a, b) => Number(a.endsWith('.xz')) - Number(b.endsWith('.xz')))
  for (const file of files) {
    const open = file.endsWith('.jsonl') ? records : speeches
    for await (const source of open(join(folder, file))) {
      if (count++ >= most) return
      yield { ...source, bytes: async () => shortened(await source.bytes(), words) }
    }
  }
}

const shortened = (bytes: Uint8Array, words: number): Uint8Array => {
  if (!Number.isFinite(words)) return bytes
  const found = new TextDecoder().decode(bytes).match(new RegExp(`^(?:\\S*\\s+){0,${words}}`))
  return new TextEncoder().encode(found?.[0] ?? '')
}
