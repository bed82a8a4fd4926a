import { assert } from '../../kernel/assert.ts'
import {
  type ActHeard,
  type DocumentAdded,
  type DocumentDigest,
  digestOf,
  type Entry,
  isHearing,
  type Sequence,
} from '../../ledger/index.ts'
import type { News } from '../fold.ts'
import type { Driver } from './driver.ts'
import { type ActColumns, actsFrom, columnsOf, type FullActs } from './light-acts.ts'
import { entriesIn, lastOf } from './rows.ts'

// Entries told a second time, many at once in a light form, so that a case of a hundred thousand acts opens quickly: see
// docs/decisions/0009. A segment follows from its entries and holds nothing of its own.

/** Version of the form; a segment of another version is not read, and made anew with the next entry. Raise it with every change. */
export const segmentVersion = 4

/** Entries in a segment: enough to be read at once, few enough to be read one by one before they are one. */
export const segmentSize = 500

type Digest = Omit<DocumentDigest, 'sketch'>

/** What stands in `light`. */
interface Light {
  readonly acts: ActColumns
  readonly digests: readonly Digest[]
  /** Numbers in the sketch of each document. */
  readonly sketched: readonly number[]
  /** All other entries as they are. */
  readonly others: readonly Entry[]
}

interface SegmentRow {
  readonly last: number
  readonly light: string
  readonly sketches: Uint8Array
}

const isAddition = (entry: Entry): entry is Entry<DocumentAdded> => entry.body.type === 'DocumentAdded'

const bytesOf = (sketches: readonly (readonly number[])[]): Uint8Array =>
  new Uint8Array(Uint32Array.from(sketches.flat()).buffer)

const sealOne = (db: Driver, since: Sequence, last: Sequence): void => {
  const entries = [...entriesIn(db, since, last)]
  const acts = entries.filter(isHearing)
  const digests = entries.filter(isAddition).map(digestOf)
  const light: Light = {
    acts: columnsOf(acts),
    digests: digests.map(({ sketch: _, ...digest }) => digest),
    sketched: digests.map(({ sketch }) => sketch.length),
    others: entries.filter((entry) => !isHearing(entry) && !isAddition(entry)),
  }
  const words = acts.map(({ body }) => [body.words.evidence, body.words.about])
  db.run(
    'INSERT INTO segments (last, version, light, sketches, words) VALUES (?, ?, ?, ?, ?)',
    ...[
      last,
      segmentVersion,
      JSON.stringify(light),
      bytesOf(digests.map(({ sketch }) => sketch)),
      JSON.stringify(words),
    ],
  )
}

const sealedUpTo = (db: Driver): Sequence =>
  db.first<{ last: number | null }>('SELECT max(last) AS last FROM segments WHERE version = ?', segmentVersion)?.last ??
  0

/** Makes segments of the entries that are in none, as long as there are enough of them. Within the transaction of the append. */
export const seal = (db: Driver, size: number): void => {
  const last = lastOf(db)
  let sealed = sealedUpTo(db)
  if (last - sealed < size) return
  db.run('DELETE FROM segments WHERE version <> ?', segmentVersion)
  for (; last - sealed >= size; sealed += size) sealOne(db, sealed, sealed + size)
}

const actIn = (db: Driver, entry: string): ActHeard['act'] => {
  const row = db.first<{ act: string }>("SELECT json_extract(body, '$.act') AS act FROM entries WHERE id = ?", entry)
  assert(row, `no entry ${entry}`)
  return JSON.parse(row.act)
}

type Words = readonly (readonly [string, string | null])[]

const wordsIn = (db: Driver, last: Sequence): Words =>
  JSON.parse(db.first<{ words: string }>('SELECT words FROM segments WHERE last = ?', last)?.words ?? '[]')

const fullActs = (db: Driver, last: Sequence): FullActs => {
  let words: Words | undefined
  return {
    act: (entry) => actIn(db, entry),
    words: (row) => {
      words ??= wordsIn(db, last)
      return words[row] ?? ['', null]
    },
  }
}

const digestsFrom = ({ digests, sketched }: Light, sketches: Uint8Array): readonly DocumentDigest[] => {
  const numbers = new Uint32Array(sketches.slice().buffer)
  let at = 0
  return digests.map((digest, place) => {
    const sketch: number[] = []
    for (const end = at + (sketched[place] ?? 0); at < end; at++) sketch.push(numbers[at] ?? 0)
    return { ...digest, sketch }
  })
}

/** Segments one at a time: all at once they would be as large as what is made of them. */
function* segmentsIn(db: Driver): Iterable<SegmentRow> {
  const next = 'SELECT last, light, sketches FROM segments WHERE version = ? AND last > ? ORDER BY last LIMIT 1'
  let row = db.first<SegmentRow>(next, segmentVersion, 0)
  while (row) {
    yield row
    row = db.first<SegmentRow>(next, segmentVersion, row.last)
  }
}

/** All entries of a case for the fold, in light form where they are in segments; the digests are there once they were gone through. */
export const lightNews = (db: Driver): Required<News> => {
  const digests: DocumentDigest[] = []
  function* entries(): Iterable<Entry> {
    let upTo = 0
    for (const { last, light: text, sketches } of segmentsIn(db)) {
      upTo = last
      const light: Light = JSON.parse(text)
      yield* actsFrom(light.acts, fullActs(db, last))
      yield* light.others
      digests.push(...digestsFrom(light, sketches))
    }
    yield* entriesIn(db, upTo)
  }
  return { entries: entries(), digests }
}
