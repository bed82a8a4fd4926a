/** Members that two lists share; each list holds every member once. */
export const shared = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((member) => b.includes(member))

/** How alike two lists are. */
export interface Overlap {
  /** Members in both. */
  readonly common: number
  /** Jaccard: common among all. */
  readonly union: number
  /** Dice: common among the mean length. */
  readonly mean: number
  /** Common among the shorter list. */
  readonly least: number
}

export const overlapOf = (a: readonly string[], b: readonly string[]): Overlap => {
  const common = shared(a, b).length
  const shorter = Math.min(a.length, b.length)
  return {
    common,
    union: common / Math.max(1, a.length + b.length - common),
    mean: (2 * common) / Math.max(1, a.length + b.length),
    least: common / Math.max(1, shorter),
  }
}
