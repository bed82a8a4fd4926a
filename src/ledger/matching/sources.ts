import { dayNumber } from '../../kernel/day.ts'
import type { DocumentFacts } from '../facts.ts'
import { likeness, sketchLength } from '../sketch.ts'
import type { Telling } from '../telling.ts'

// Locality-sensitive hashing (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3): two sketches that agree in
// all rows of one band are compared. With 32 bands of 2 rows a pair of likeness 0.5 is missed once in 10,000 times, one of 0.3 five times
// in 100.
const rows = 2
const bands = Math.floor(sketchLength / rows)

/** From this likeness on two texts are copies of one. */
const copied = 0.5
/** The same where the shorter holds hardly anything but what the longer holds: so much of it, at so much likeness. */
const shortened = { held: 0.75, likeness: 0.25 }
/** Documents with which one is compared for each band, so that time grows with the number of documents. */
const mostInBucket = 8
/** A text of fewer words tells too little of itself to be known as a copy. */
const fewest = 25
/** A report quotes another at most so many days after it. */
const quotedWithin = 14

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const publishedOf = (document: DocumentFacts): string => document.cards[0]?.published ?? '~'

const first = (a: DocumentFacts, b: DocumentFacts): number => order(publishedOf(a), publishedOf(b)) || order(a.id, b.id)

/** Groups of documents, each known by its first member. */
class Groups {
  private readonly above = new Map<string, string>()
  of(id: string): string {
    let top = id
    for (let up = this.above.get(top); up !== undefined; up = this.above.get(top)) top = up
    return top
  }
  /** `earlier` comes before `later` in the order of documents. */
  join(earlier: DocumentFacts, later: DocumentFacts, rank: ReadonlyMap<string, number>): void {
    const [a, b] = [this.of(earlier.id), this.of(later.id)]
    if (a === b) return
    const isBefore = (rank.get(a) ?? 0) < (rank.get(b) ?? 0)
    this.above.set(isBefore ? b : a, isBefore ? a : b)
  }
}

type Pair = (a: DocumentFacts, b: DocumentFacts) => void

/** Are two texts copies of one, as far as their sketches tell? */
const areCopies = (a: DocumentFacts, b: DocumentFacts): boolean => {
  const like = likeness(a.sketch, b.sketch)
  if (like >= copied) return true
  // The share of the shorter that the longer holds follows from likeness and lengths.
  const held = ((like / (1 + like)) * (a.words + b.words)) / Math.min(a.words, b.words)
  return like >= shortened.likeness && held >= shortened.held
}

/** A number of 53 bits that sketches have in common which agree in a band; quicker to look up than their words. */
const bandOf = (sketch: readonly number[], band: number): number => {
  let [high, low] = [0, 0]
  for (let place = band * rows; place < (band + 1) * rows; place++) {
    const value = sketch[place] ?? 0
    high = Math.imul(high ^ value, 0x9e3779b1) ^ (high >>> 15)
    low = Math.imul(low ^ value, 0x85ebca6b) ^ (low >>> 13)
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11)
}

/** Calls `take` for copies, each with the first of which it is one. */
const forCopies = (documents: readonly DocumentFacts[], take: Pair): void => {
  const known = documents.filter(({ sketch, words }) => sketch.length === sketchLength && words >= fewest)
  for (let band = 0; band < bands; band++) {
    const buckets = new Map<number, DocumentFacts[]>()
    for (const document of known) {
      const key = bandOf(document.sketch, band)
      const bucket = buckets.get(key)
      const other = bucket?.find((one) => areCopies(one, document))
      if (other) take(other, document)
      else if (!bucket) buckets.set(key, [document])
      else if (bucket.length < mostInBucket) bucket.push(document)
    }
  }
}

/** A name as it counts: small letters, no article, nothing but letters and digits. */
const nameOf = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => w !== 'the').join(' ')

const isNamed = (publisher: string, holder: string): boolean =>
  publisher === holder || publisher.startsWith(`${holder} `) || holder.startsWith(`${publisher} `)

/** The one whose words all acts of a document are; null where it has a voice of its own or several others. */
const onlyHolder = (tellings: readonly Telling[]): string | null => {
  const holders = new Set(tellings.map(({ holder }) => nameOf(holder)))
  const [only] = holders
  return holders.size === 1 && only !== undefined && only.length > 2 ? only : null
}

interface Published {
  readonly document: DocumentFacts
  readonly name: string
  readonly day: number
}

const asPublished = (document: DocumentFacts): readonly Published[] =>
  document.cards.flatMap(({ publisher, published }) =>
    publisher && published ? [{ document, name: nameOf(publisher), day: dayNumber(published) }] : [],
  )

/** Tells the same: a kind and a party in common. */
const areAlike = (a: readonly Telling[], b: readonly Telling[]): boolean =>
  a.some((one) => b.some((other) => one.kind === other.kind && one.from.some((party) => other.from.includes(party))))

const newestFirst = (a: Published, b: Published): number => b.day - a.day || first(a.document, b.document)

/** Place of the first of what is sorted by `newestFirst` that was published on the day or before it. */
const placeOf = (published: readonly Published[], day: number): number => {
  let [from, to] = [0, published.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((published[middle]?.day ?? 0) > day) from = middle + 1
    else to = middle
  }
  return from
}

/** The newest, up to the day and not too long before it, of which this holds. */
const newestUpTo = (
  published: readonly Published[],
  day: number,
  holds: (document: DocumentFacts) => boolean,
): Published | null => {
  for (let at = placeOf(published, day); at < published.length; at++) {
    const one = published[at]
    if (!one || day - one.day > quotedWithin) return null
    if (holds(one.document)) return one
  }
  return null
}

/** Joins reports that only pass on what another report of the case says. */
const forQuoting = (
  documents: readonly DocumentFacts[],
  tellings: ReadonlyMap<string, readonly Telling[]>,
  take: Pair,
): void => {
  const published = Map.groupBy(documents.flatMap(asPublished).sort(newestFirst), ({ name }) => name)
  const named = new Map<string, readonly (readonly Published[])[]>()
  const publishedBy = (holder: string): readonly (readonly Published[])[] => {
    const known = named.get(holder) ?? [...published].filter(([name]) => isNamed(name, holder)).map(([, all]) => all)
    named.set(holder, known)
    return known
  }
  for (const document of documents) {
    const own = tellings.get(document.id) ?? []
    const holder = own.length > 0 ? onlyHolder(own) : null
    const day = document.cards[0]?.published
    if (holder === null || holder === 'report' || day === undefined) continue
    const isQuoted = (one: DocumentFacts): boolean => one !== document && areAlike(own, tellings.get(one.id) ?? [])
    const [quoted] = publishedBy(holder)
      .flatMap((all) => newestUpTo(all, dayNumber(day), isQuoted) ?? [])
      .sort(newestFirst)
    if (quoted) take(quoted.document, document)
  }
}

/**
 * The group that each document counts in as a source, named by its first document (by day of publication, then id). Wire copies
 * and reprints count once, and so does a report all of whose acts are told in the words of another that is known. Two reports of
 * one publisher are two sources.
 */
export const sourceGroups = (
  documents: readonly DocumentFacts[],
  tellings: readonly Telling[] = [],
): ReadonlyMap<string, string> => {
  const sorted = [...documents].sort(first)
  const rank = new Map(sorted.map(({ id }, at) => [id, at]))
  const groups = new Groups()
  forCopies(sorted, (a, b) => groups.join(a, b, rank))
  const inDocument = Map.groupBy(tellings, ({ document }) => document)
  forQuoting(sorted, inDocument, (a, b) => groups.join(a, b, rank))
  return new Map(documents.map(({ id }) => [id, groups.of(id)]))
}
