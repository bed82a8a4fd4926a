import type { Face } from './face.ts'
import type { Likeness } from './likeness.ts'
import { hangsOnTheTelling } from './outline.ts'

/** Tellings that people joined; as one they are compared with others. */
type Unit = readonly number[]

export type Listed<Key> = ReadonlyMap<Key, readonly number[]>

/** Faces that tell one act, by their places. */
export interface Cluster {
  readonly units: readonly Unit[]
  readonly members: readonly number[]
  /** Its members by their outlines (see outline.ts) and by their documents: nothing else need be looked at to keep two apart. */
  readonly outlines: Listed<number>
  readonly documents: Listed<string>
}

type CanStand = (a: number, b: number) => boolean

/** No two outlines have as high a number. */
const most = 2 ** 26

/** Of two lists one each, out of two documents. */
const strangers = (
  a: readonly number[],
  b: readonly number[],
  documentOf: (at: number) => string | undefined,
): readonly [number, number] | null => {
  const other = (all: readonly number[], of: number): number | undefined =>
    all.find((one) => documentOf(one) !== documentOf(of))
  const [first, second] = [a[0] ?? 0, b[0] ?? 0]
  const forFirst = other(b, first)
  if (forFirst !== undefined) return [first, forFirst]
  const forSecond = other(a, second)
  return forSecond === undefined ? null : [forSecond, second]
}

/** Out of two documents: each of the one with each of the other, but those of one outline only once. */
const acrossDocuments = (faces: readonly Face[], canStand: CanStand): ((one: Cluster, other: Cluster) => boolean) => {
  const known = new Map<number, boolean>()
  const documentOf = (at: number): string | undefined => faces[at]?.telling.document
  const eachWithEach = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((one) => b.every((other) => documentOf(one) === documentOf(other) || canStand(one, other)))
  const ofOutlines = (left: number, a: readonly number[], right: number, b: readonly number[]): boolean => {
    const key = left * most + right
    const found = known.get(key)
    if (found !== undefined) return found
    const [one, other] = strangers(a, b, documentOf) ?? []
    if (one === undefined || other === undefined) return true
    const [x, y] = [faces[one], faces[other]]
    if (x && y && hangsOnTheTelling(x, y)) return eachWithEach(a, b)
    const can = canStand(one, other)
    known.set(key, can)
    return can
  }
  return (one, other) => {
    for (const [left, a] of one.outlines)
      for (const [right, b] of other.outlines) if (!ofOutlines(left, a, right, b)) return false
    return true
  }
}

const withinDocuments = (one: Cluster, other: Cluster, canStand: CanStand): boolean => {
  const [few, many] = one.documents.size < other.documents.size ? [one, other] : [other, one]
  for (const [document, a] of few.documents) {
    const b = many.documents.get(document) ?? []
    if (!a.every((left) => b.every((right) => canStand(left, right)))) return false
  }
  return true
}

/** May two clusters be one? Not where any two of their members are plainly apart; what people joined counts as one. */
export const standing = (
  faces: readonly Face[],
  compare: (a: Face, b: Face) => Likeness,
): ((one: Cluster, other: Cluster) => boolean) => {
  const canStand: CanStand = (a, b) => {
    const [one, other] = [faces[a], faces[b]]
    return one !== undefined && other !== undefined && !compare(one, other).apart
  }
  const across = acrossDocuments(faces, canStand)
  const canJoin = (one: Unit, other: Unit): boolean => one.some((a) => other.some((b) => canStand(a, b)))
  const isPlain = ({ units, members }: Cluster): boolean => units.length === members.length
  return (one, other) =>
    isPlain(one) && isPlain(other)
      ? across(one, other) && withinDocuments(one, other, canStand)
      : one.units.every((unit) => other.units.every((next) => canJoin(unit, next)))
}
