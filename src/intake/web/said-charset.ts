const tryDecode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const hasMark = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)

const asciiHead = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 4096))

const saysItself = (bytes: Uint8Array): boolean =>
  /<meta[^>]{1,200}charset\s*=|^\s*<\?xml[^>]{1,80}encoding=/i.test(asciiHead(bytes))

/**
 * Bytes as UTF-8 where only the head of the answer tells their encoding. What is UTF-8 stays as it is, whatever the head says, and
 * so does what names its encoding itself: those who wrote a page know better than the server that hands it out.
 */
export const inUtf8 = (bytes: Uint8Array, charset: string | undefined): Uint8Array => {
  if (charset === undefined || hasMark(bytes) || saysItself(bytes)) return bytes
  if (tryDecode(bytes, 'utf-8') !== null) return bytes
  const text = tryDecode(bytes, charset)
  return text === null ? bytes : new TextEncoder().encode(text)
}

/** The encoding that an XML declaration names. */
const declaredIn = (bytes: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]{1,80}encoding=["']([\w:.-]{2,40})/i.exec(asciiHead(bytes))?.[1]

/**
 * The text of a feed: as UTF-8 where it is that, else as it says itself, else as the server says, else as Western Windows, which
 * takes any bytes. A byte-order mark comes first of all and is no part of the text.
 */
export const textOf = (bytes: Uint8Array, charset?: string): string => {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  for (const label of [marked, declaredIn(bytes), charset]) {
    const text = label === undefined ? null : tryDecode(bytes, label)
    if (text !== null) return text
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
