import { once } from 'node:events'
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { Fault } from '../kernel/fault.ts'

/** Characters gathered before they are written: many small chunks would be many small writes. */
const enough = 1 << 16

function* gathered(chunks: Iterable<string>): Generator<string> {
  let held: string[] = []
  let size = 0
  for (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (size < enough) continue
    yield held.join('')
    held = []
    size = 0
  }
  if (size > 0) yield held.join('')
}

const toStdout = async (chunks: Iterable<string>): Promise<void> => {
  for (const chunk of gathered(chunks)) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'a folder, not a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the medium is read-only',
  ENOSPC: 'no room left',
  EDQUOT: 'no room left',
}

const unwritable = (error: unknown, path: string): unknown => {
  const code = codeOf(error)
  if (error instanceof Fault || code === undefined || !code.startsWith('E')) return error
  const why = reasons[code] ?? `cannot be written, ${code}`
  return new Fault('unwritable-file', `${why} (${path})`, 'give another --out, or - for standard output')
}

const writeAll = (file: number, text: string): void => {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

/** Beside its place first and moved there when it is whole, so that a failure leaves what was there. */
const toFile = (chunks: Iterable<string>, path: string): void => {
  const part = `${path}.part-${process.pid}`
  let file: number | undefined
  try {
    file = openSync(part, 'w')
    for (const chunk of gathered(chunks)) writeAll(file, chunk)
    closeSync(file)
    file = undefined
    renameSync(part, path)
  } catch (error) {
    if (file !== undefined) closeSync(file)
    rmSync(part, { force: true })
    throw unwritable(error, path)
  }
}

/** Writes chunks to a file, or to standard output where the path is "-". Throws `Fault('unwritable-file')`. */
export const writeOut = async (chunks: Iterable<string>, path: string): Promise<void> => {
  if (path === '-') await toStdout(chunks)
  else toFile(chunks, path)
}
