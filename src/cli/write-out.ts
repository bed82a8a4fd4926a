import { once } from 'node:events'
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
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

const putAll = (chunks: Iterable<string>, path: string, mode?: number): void => {
  const file = openSync(path, 'w', mode)
  try {
    for (const chunk of gathered(chunks)) writeAll(file, chunk)
  } finally {
    closeSync(file)
  }
}

/** Beside its place first and moved there when it is whole, so that a failure leaves what was there. */
const putWhole = (chunks: Iterable<string>, path: string, mode?: number): void => {
  const part = `${path}.part-${process.pid}`
  try {
    putAll(chunks, part, mode)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** A case is never written over, not even by its own export. */
const refuseCase = (path: string): void => {
  if (path.endsWith('.demarche'))
    throw new Fault('unwritable-file', `a case would be written over (${path})`, 'give a name with another ending')
}

const plainFile = (path: string): string => {
  const real = realpathSync(path)
  refuseCase(real)
  return real
}

/** Only a plain file may be put in the place of another; a link leads to one, a device or a pipe is written to as it is. */
const toFile = (chunks: Iterable<string>, path: string): void => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) putWhole(chunks, path)
  else if (found.isFile()) putWhole(chunks, plainFile(path), found.mode)
  else putAll(chunks, path)
}

/** Writes chunks to a file, or to standard output where the path is "-". Throws `Fault('unwritable-file')`. */
export const writeOut = async (chunks: Iterable<string>, path: string): Promise<void> => {
  if (path === '-') return toStdout(chunks)
  refuseCase(path)
  try {
    toFile(chunks, path)
  } catch (error) {
    throw unwritable(error, path)
  }
}
