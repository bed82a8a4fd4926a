import type { CommitmentKind } from './commitment.ts'

// The id of the occurrence is a hash already (50 bits of SHA-256), so that mixing it with the kind is enough to keep ids apart; a
// second SHA-256 for every commitment of a large case would cost more than all the rest of working them out.

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** cyrb53's mixing (public domain): two rows of 32 bits that depend on every letter. */
const mixed = (text: string): readonly [number, number] => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i)
    a = Math.imul(a ^ letter, 2654435761)
    b = Math.imul(b ^ letter, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [a, b]
}

/** Five letters for the upper 25 bits. */
const five = (bits: number): string => {
  let text = ''
  for (let shift = 27; shift > 2; shift -= 5) text += letters[(bits >>> shift) & 31]
  return text
}

/** A commitment is known by its kind and by the occurrence that opened it: ten letters and digits, the same on every machine. */
export const commitmentId = (kind: CommitmentKind, opened: string): string => {
  const [a, b] = mixed(`${kind} ${opened}`)
  return five(a) + five(b)
}
