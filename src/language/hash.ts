/** Mixes a value into a hash of 32 bits. */
export const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) | 0
}

/** Hash of a stretch of text: FNV-1a over its UTF-16 units. */
export const hashText = (text: string, from = 0, to = text.length): number => {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Finds a key's place among `keys`, or -1. Keys are hashes, none twice. */
export const keyLookup = (keys: Int32Array): ((key: number) => number) => {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size)
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] as number) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = row + 1
  }
  return (key) => {
    let slot = key & mask
    for (let row = slots[slot] as number; row !== 0; row = slots[slot] as number) {
      if (keys[row - 1] === key) return row - 1
      slot = (slot + 1) & mask
    }
    return -1
  }
}
