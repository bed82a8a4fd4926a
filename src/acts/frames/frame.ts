import type { KindName } from '../kinds/index.ts'

/**
 * Where a participant of a frame stands around its head: `subj`, `obj`, `iobj`, `poss`, `comp` (a clause that completes
 * it), `self` (the head's own phrase), or a preposition ("on", "against").
 */
export type Slot = string

/** Words that show a kind of act: a head, what must stand with it, and where the act's participants are found. */
export interface Frame {
  readonly kind: KindName
  readonly lemma: string
  readonly pos: 'verb' | 'noun' | 'adjective'
  /** Particle or preposition that must stand with the head ("call *for*", "rule *out*"). */
  readonly with: string | null
  /** `!` for a verb that must have no object; else the class of nouns (`NounClasses`) that the object, or the prepositional object under `with`, must belong to. */
  readonly object: string | null
  readonly to: readonly Slot[]
  readonly about: readonly Slot[]
  /** Why the act has another standing than its clause would give: "called off talks" is cancelled. */
  readonly standing: 'planned' | 'possible' | 'cancelled' | 'denied' | null
  /** Name for `explain`: `demand.verb.urge`. */
  readonly rule: string
}

/** Sets of nouns that tell one sense of a verb from another: to *break off talks*, to *break a record*. */
export type NounClasses = ReadonlyMap<string, ReadonlySet<string>>

/** All frames of a language, found by the lemma of their head. */
export interface FrameIndex {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>
  readonly nouns: ReadonlyMap<string, readonly Frame[]>
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>
}

const defaults: Readonly<Record<string, { to: readonly Slot[]; about: readonly Slot[] }>> = {
  verb: { to: [], about: ['comp', 'obj'] },
  noun: { to: [], about: ['of', 'for', 'on', 'about', 'to', 'comp'] },
  adjective: { to: [], about: ['comp', 'to', 'for', 'about'] },
}

const listOf = (value: string): readonly Slot[] => (value === '-' ? [] : value.split(','))

const standingOf = (word: string | undefined): Frame['standing'] =>
  word === 'planned' || word === 'possible' || word === 'cancelled' || word === 'denied' ? word : null

/** One row: `head[+particle][~class] [to:a,b] [about:c] [st:planned]`; several heads may share a row, parted by `|`. */
const readRow = (kind: KindName, pos: Frame['pos'], row: string): readonly Frame[] => {
  const [heads = '', ...fields] = row.split(/\s+/)
  const field = new Map(fields.map((f) => [f.slice(0, f.indexOf(':')), f.slice(f.indexOf(':') + 1)]))
  const usual = defaults[pos] ?? { to: [], about: [] }
  const to = field.get('to')
  const about = field.get('about')
  return heads.split('|').map((head) => {
    const [words = '', object = null] = head.split('~')
    const [lemma = '', particle = null] = words.split('+')
    return {
      kind,
      pos,
      lemma: lemma.replaceAll('_', '-'),
      with: particle,
      object,
      to: to === undefined ? usual.to : listOf(to),
      about: about === undefined ? usual.about : listOf(about),
      standing: standingOf(field.get('st')),
      rule: `${kind}.${pos}.${head}`,
    }
  })
}

/** Reads a table of rows as `readRow` has them; blank lines and lines with `#` are for people. */
export const readFrames = (kind: KindName, pos: Frame['pos'], table: string): readonly Frame[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((row) => readRow(kind, pos, row))

const grouped = (frames: readonly Frame[], pos: Frame['pos']): ReadonlyMap<string, readonly Frame[]> =>
  Map.groupBy(
    frames.filter((frame) => frame.pos === pos),
    (frame) => frame.lemma,
  )

export const indexFrames = (frames: readonly Frame[]): FrameIndex => ({
  verbs: grouped(frames, 'verb'),
  nouns: grouped(frames, 'noun'),
  adjectives: grouped(frames, 'adjective'),
})
