/** So many comparisons are made one by one; beyond, one list is looked up by its members. */
const few = 64

const known = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The members of a list that is compared often. */
const membersOf = (list: readonly string[]): ReadonlySet<string> => {
  const found = known.get(list) ?? new Set(list)
  known.set(list, found)
  return found
}

const has = (list: readonly string[], others: number): ((member: string) => boolean) => {
  if (list.length * others <= few) return (member) => list.includes(member)
  const members = membersOf(list)
  return (member) => members.has(member)
}

/** Members that two lists share; each list holds every member once. */
export const shared = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter(has(b, a.length))

const countShared = (a: readonly string[], b: readonly string[]): number => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const isShared = has(long, short.length)
  let count = 0
  for (const member of short) if (isShared(member)) count++
  return count
}

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
  const common = countShared(a, b)
  const shorter = Math.min(a.length, b.length)
  return {
    common,
    union: common / Math.max(1, a.length + b.length - common),
    mean: (2 * common) / Math.max(1, a.length + b.length),
    least: common / Math.max(1, shorter),
  }
}
