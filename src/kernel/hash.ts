// SHA-256 (FIPS 180-4) in plain arithmetic: synchronous, and the same in Node and in a browser.

const roundConstants = (): Uint32Array => {
  const primes: number[] = []
  for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n)
  return Uint32Array.from(primes, (p) => (Math.cbrt(p) % 1) * 2 ** 32)
}

const k = roundConstants()
// First 32 bits of the fractions of the square roots of 2, 3, 5, 7, 11, 13, 17, 19.
const start = [2, 3, 5, 7, 11, 13, 17, 19].map((p) => ((Math.sqrt(p) % 1) * 2 ** 32) >>> 0)

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

const schedule = (w: Uint32Array, bytes: DataView, at: number): void => {
  for (let i = 0; i < 16; i++) w[i] = bytes.getUint32(at + 4 * i)
  for (let i = 16; i < 64; i++) {
    const a = w[i - 15] ?? 0
    const b = w[i - 2] ?? 0
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1
  }
}

const compress = (state: Uint32Array, w: Uint32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (k[i] ?? 0) + (w[i] ?? 0)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  const next = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = (state[i] ?? 0) + (next[i] ?? 0)
}

const padded = (bytes: Uint8Array): DataView => {
  const block = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  block.set(bytes)
  block[bytes.length] = 0x80
  const view = new DataView(block.buffer)
  view.setUint32(block.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(block.length - 4, (bytes.length * 8) % 2 ** 32)
  return view
}

/** The 32 bytes of SHA-256 of bytes, or of a string's UTF-8 (a lone surrogate counts as U+FFFD). */
export const sha256 = (input: Uint8Array | string): Uint8Array => {
  const bytes = padded(typeof input === 'string' ? new TextEncoder().encode(input) : input)
  const state = Uint32Array.from(start)
  const w = new Uint32Array(64)
  for (let at = 0; at < bytes.byteLength; at += 64) {
    schedule(w, bytes, at)
    compress(state, w)
  }
  const out = new DataView(new ArrayBuffer(32))
  state.forEach((word, i) => {
    out.setUint32(4 * i, word)
  })
  return new Uint8Array(out.buffer)
}

/** SHA-256 as 64 hexadecimal digits. */
export const sha256Hex = (input: Uint8Array | string): string =>
  Array.from(sha256(input), (byte) => byte.toString(16).padStart(2, '0')).join('')
