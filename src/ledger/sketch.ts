// MinHash (Broder 1997, "On the resemblance and containment of documents"): the share of equal places in two sketches estimates
// the share of word shingles that two texts have in common.

/** Values in a sketch. */
export const sketchLength = 64
const shingle = 4

const hashOf = (words: readonly string[], at: number): number => {
  let hash = 0x811c9dc5
  for (let i = at; i < at + shingle; i++) {
    for (const letter of words[i] ?? '') hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    hash = Math.imul(hash ^ 32, 0x01000193)
  }
  return hash >>> 0
}

// One permutation for each place: an odd factor and an addend, both from a fixed sequence.
const factors = Array.from({ length: sketchLength }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) | 1) >>> 0)
const addends = Array.from({ length: sketchLength }, (_, i) => Math.imul(i + 7, 0x85ebca6b) >>> 0)

const mixed = (hash: number, place: number): number => {
  let x = (Math.imul(hash, factors[place] ?? 1) + (addends[place] ?? 0)) >>> 0
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d)
  return (x ^ (x >>> 13)) >>> 0
}

/** Words of a text as they count for likeness: letters and digits in small letters. */
export const plainWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** 64 numbers that stand for the text's runs of four words; empty for a text of fewer than four words. */
export const sketchOf = (words: readonly string[]): readonly number[] => {
  if (words.length < shingle) return []
  const least = new Array<number>(sketchLength).fill(0xffffffff)
  for (let at = 0; at + shingle <= words.length; at++) {
    const hash = hashOf(words, at)
    for (let place = 0; place < sketchLength; place++) {
      const value = mixed(hash, place)
      if (value < (least[place] ?? 0)) least[place] = value
    }
  }
  return least
}

/** Estimated share of common shingles (Jaccard), 0 to 1. */
export const likeness = (a: readonly number[], b: readonly number[]): number => {
  if (a.length === 0 || a.length !== b.length) return 0
  let equal = 0
  for (let place = 0; place < a.length; place++) if (a[place] === b[place]) equal++
  return equal / a.length
}
