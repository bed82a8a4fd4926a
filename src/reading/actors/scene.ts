import type { Doubt } from '../../kernel/doubt.ts'
import type { Span } from '../../kernel/span.ts'
import type { Actor, MentionForm } from '../reading.ts'
import type { Line } from './atoms.ts'
import { type Cast, newCast } from './cast.ts'
import type { Chunk } from './chunks.ts'
import type { Lexicon } from './lexicon.ts'
import type { RoleRow } from './words.ts'

/** An office as a chunk tells it. */
export interface Office {
  readonly row: RoleRow
  /** Canonical, lesser modifiers included: "deputy foreign minister". */
  readonly key: string
  /** As written: "Foreign Minister", "Foreign Ministry spokesman". */
  readonly text: string
  readonly former: boolean
  readonly first: number
  readonly end: number
}

/** What one stretch of a chunk means. */
export interface Sense {
  readonly form: MentionForm
  readonly actors: readonly Actor[]
  readonly why: string
  /** Tokens. */
  readonly first: number
  readonly end: number
  readonly head: number
  /** Where the stretch is part of one token ("Russia-US"): its span. */
  readonly part?: Span
}

/** A line with its chunks, found by where they begin. */
export interface Layout {
  readonly line: Line
  readonly chunks: readonly Chunk[]
  readonly startingAt: readonly (Chunk | undefined)[]
  /** The chunk that a possessor owns: "demands" for "Russia" in "Russia's demands". */
  readonly owned: ReadonlyMap<Chunk, Chunk>
}

/** What was named and is remembered while reading on. */
export interface Trace {
  readonly actors: readonly Actor[]
  readonly sentence: number
  readonly head: number
  /** Head of its head: the verb that it is subject or object of. */
  readonly verb: number
  readonly subject: boolean
  readonly plural: boolean
  readonly possessor: boolean
  readonly quoted: boolean
  /** Canonical noun or office: "government", "foreign minister"; empty for names. */
  readonly noun: string
  readonly form: MentionForm
}

/** Everything known at one point of one pass over the report. */
export interface Scene {
  readonly lexicon: Lexicon
  readonly text: string
  readonly cast: Cast
  readonly layouts: ReadonlyMap<Line, Layout>
  /** Organisations that the report introduces, by name and acronym in lower case. */
  readonly organisations: Map<string, string>
  /** The office that each chunk names, once asked for. */
  readonly offices: Map<Chunk, Office | null>
  /** Groupings whose members the report names one by one. */
  readonly spelled: Set<string>
  /** Parties that a plural noun stands for ("parties" → YEMENI-PARTIES). */
  readonly factions: Map<string, string>
  /** What a chunk means; worked out once in a pass. */
  readonly resolve: (chunk: Chunk) => readonly Sense[]
  readonly recent: Trace[]
  readonly counts: Map<string, number>
  readonly doubts: Doubt[]
  /** Persons for whom a doubt was noted. */
  readonly doubted: Set<string>
  pair: readonly Actor[]
  pairStrong: boolean
  /** Whose voice the report is in: a party for its own statement, none for a news report. */
  narrator: readonly Actor[]
  /** In a record of what several said in turn, whose turn a sentence belongs to. */
  turns: ReadonlyMap<Line, readonly Actor[]>
}

/** A fresh pass; `cast`, `organisations` and `factions` of an earlier pass may be handed on. */
export const newScene = (
  lexicon: Lexicon,
  text: string,
  layouts: ReadonlyMap<Line, Layout>,
  published: string | undefined,
  read: (scene: Scene, chunk: Chunk) => readonly Sense[],
  earlier?: Scene,
): Scene => {
  const known = new Map<Chunk, readonly Sense[]>()
  const scene: Scene = {
    lexicon,
    text,
    layouts,
    cast: earlier?.cast ?? newCast(published, lexicon.words.particles),
    organisations: earlier?.organisations ?? new Map(),
    offices: earlier?.offices ?? new Map(),
    spelled: earlier?.spelled ?? new Set(),
    factions: earlier?.factions ?? new Map(),
    resolve: (chunk) => {
      const before = known.get(chunk)
      if (before) return before
      // A chunk that asks for itself on the way finds nothing yet.
      known.set(chunk, [])
      const senses = read(scene, chunk)
      known.set(chunk, senses)
      return senses
    },
    recent: [],
    counts: earlier?.counts ?? new Map(),
    doubts: [],
    doubted: new Set(),
    pair: [],
    pairStrong: false,
    narrator: earlier?.narrator ?? [],
    turns: earlier?.turns ?? new Map(),
  }
  return scene
}

export const layoutOf = (line: Line, chunks: readonly Chunk[]): Layout => {
  const startingAt: (Chunk | undefined)[] = line.tokens.map(() => undefined)
  const owned = new Map<Chunk, Chunk>()
  for (const chunk of chunks) {
    startingAt[chunk.start] = chunk
    if (chunk.possessor) owned.set(chunk.possessor, chunk)
  }
  return { line, chunks, startingAt, owned }
}

export const tokensSpan = (line: Line, first: number, end: number): Span => ({
  from: line.tokens[first]?.from ?? 0,
  to: line.tokens[end - 1]?.to ?? 0,
})

/** Actors with the same words put anew: a pronoun's actors are named by the pronoun's words. */
export const at = (actors: readonly Actor[], words: Span): readonly Actor[] =>
  actors.map((actor) => ({ ...actor, words }))

/** Each party and person once, in order. */
export const distinct = (actors: readonly Actor[]): readonly Actor[] => {
  const seen = new Set<string>()
  return actors.filter((actor) => {
    const key = `${actor.party} ${actor.person ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export const partiesOf = (actors: readonly Actor[]): readonly string[] => [
  ...new Set(actors.map((actor) => actor.party)),
]

const remembered = 40

/** Remembers a trace; only so many are kept, so that looking back stays constant. */
export const note = (scene: Scene, trace: Trace): void => {
  scene.recent.push(trace)
  if (scene.recent.length > remembered) scene.recent.shift()
}
