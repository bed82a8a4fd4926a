import { type FileHandle, open } from 'node:fs/promises'
import { Fault, type FaultCode } from '../kernel/fault.ts'

const troubles: Readonly<Record<string, readonly [FaultCode, string, string]>> = {
  ENOENT: ['missing-file', 'no such file', 'check the path, or give - to read standard input'],
  ENOTDIR: ['missing-file', 'no such file', 'check the path, or give - to read standard input'],
  EISDIR: ['is-directory', 'a folder, not a file', 'give the path of one report'],
  EACCES: ['unreadable-file', 'permission denied', 'check who may read the file'],
  EPERM: ['unreadable-file', 'permission denied', 'check who may read the file'],
}

const isCoded = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** What the operating system says of a file to be read, as a fault; anything else is a bug and stays one. */
export const faultOf = (error: unknown, name: string): unknown => {
  if (error instanceof Fault || !isCoded(error)) return error
  const [code, what, hint] = troubles[error.code] ?? [
    'unreadable-file',
    `cannot be read, ${error.code}`,
    'try a copy of the file',
  ]
  return new Fault(code, `${what} (${name})`, hint)
}

/** Collects the chunks, and stops at once where they are more than one report can hold. */
const gather = async (chunks: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> => {
  const { mostBytesOf, refuseTooLarge } = await import('../app/input-limit.ts')
  const most = mostBytesOf(name)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    refuseTooLarge(size, name, most)
    parts.push(chunk)
  }
  return Buffer.concat(parts, size)
}

const fromHandle = async (handle: FileHandle, path: string): Promise<Uint8Array> => {
  if ((await handle.stat()).isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' })
  return gather(handle.createReadStream({ autoClose: false }), path)
}

const fromFile = async (path: string): Promise<Uint8Array> => {
  const handle = await open(path, 'r')
  try {
    return await fromHandle(handle, path)
  } finally {
    await handle.close()
  }
}

/** The bytes of a file, or of standard input where the path is "-". Throws the faults of input that cannot be had. */
export const readInput = async (path: string): Promise<Uint8Array> => {
  const name = path === '-' ? 'standard input' : path
  try {
    return path === '-' ? await gather(process.stdin, name) : await fromFile(path)
  } catch (error) {
    throw faultOf(error, name)
  }
}
