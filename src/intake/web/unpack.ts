import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { Fault } from '../../kernel/fault.ts'
import { tooLarge } from './one-request.ts'

type Unpacker = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>

const gzip: Unpacker = promisify(gunzip)
const brotli: Unpacker = promisify(brotliDecompress)
const zlib: Unpacker = promisify(inflate)
const rawDeflate: Unpacker = promisify(inflateRaw)

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
/** RFC 1950: eight in the low bits, and the first two bytes together a multiple of 31. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean => (first & 15) === 8 && (first * 256 + second) % 31 === 0

/** Text that begins as pages and feeds do was never packed, whatever the server says. */
const isPlain = (bytes: Uint8Array): boolean =>
  /^\s*[<{[]/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^\xef\xbb\xbf/, ''))

const deflated = (bytes: Uint8Array): Unpacker => (isZlib(bytes) ? zlib : rawDeflate)

/** How it may be packed, the likeliest first: what the server says, then how it begins. */
const unpackersOf = (bytes: Uint8Array, said: string): readonly Unpacker[] => [
  ...(said === 'br' ? [brotli] : []),
  ...(said === 'deflate' ? [deflated(bytes)] : []),
  ...(isGzip(bytes) ? [gzip] : []),
]

const isUnpacked: ReadonlySet<string> = new Set(['', 'identity'])

/** How a body may be packed for us: what we ask for. */
export const packings = 'gzip, deflate, br'

const isBomb = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** Unpacked by the first that can; null where none can. */
const tryAll = async (bytes: Uint8Array, said: string, most: number, url: URL): Promise<Uint8Array | null> => {
  for (const unpacker of unpackersOf(bytes, said)) {
    try {
      return await unpacker(bytes, { maxOutputLength: most })
    } catch (error) {
      if (isBomb(error)) throw tooLarge(url, most)
    }
  }
  return null
}

/**
 * A body unpacked, `most` bytes of it at most. Servers say wrongly how they packed it, both ways: what is not packed as said is
 * read as it begins. Throws `Fault('too-large')` and `Fault('bad-answer')`.
 */
export const unpack = async (bytes: Uint8Array, encoding: string, most: number, url: URL): Promise<Uint8Array> => {
  const said = encoding.trim().toLowerCase()
  const plain = await tryAll(bytes, said, most, url)
  if (plain) return plain
  if (isPlain(bytes) || (isUnpacked.has(said) && !isGzip(bytes))) return bytes
  const why = `cannot be unpacked as ${said.slice(0, 40) || 'gzip'}`
  throw new Fault('bad-answer', `${why} (${url.href})`, 'try a browser, and save the page')
}
