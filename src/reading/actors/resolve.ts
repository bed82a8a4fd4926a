import { partyInfo, placeInfo } from '../../world/index.ts'
import type { MentionForm } from '../reading.ts'
import { affiliationOf, complementOf } from './affiliation.ts'
import type { Atom } from './atoms.ts'
import { inCast } from './cast.ts'
import type { Chunk } from './chunks.ts'
import { actorsNamed } from './formats.ts'
import { groupOf, groupSense } from './groups.ts'
import { bodySense, roleSense } from './nominals.ts'
import { organisationSense } from './organisations.ts'
import { actorOf, personSense } from './persons.ts'
import { namesItsPlace, standsAsPlace } from './places.ts'
import { pronounSense } from './pronouns.ts'
import { type Scene, type Sense, tokensSpan } from './scene.ts'

type PartyAtom = Extract<Atom, { readonly is: 'party' }>

const forms: Readonly<Record<string, MentionForm>> = {
  name: 'name', body: 'name', demonym: 'demonym', people: 'demonym', capital: 'metonym', seat: 'metonym', city: 'metonym',
} // biome-ignore format: one table

/** A town rather than a land under foreign rule (Gaza), which stands for its people wherever it is named. */
const isTown = (scene: Scene, chunk: Chunk, atom: PartyAtom): boolean => {
  if (atom.match.as !== 'capital' && atom.match.as !== 'city' && atom.match.as !== 'seat') return false
  const { from, to } = tokensSpan(chunk.line, atom.first, atom.end)
  return placeInfo(scene.text.slice(from, to))?.kind === 'city'
}

const isState = (chunk: Chunk | undefined): boolean => {
  const atom = chunk?.atoms.at(-1)
  return atom?.is === 'party' && atom.match.as === 'name' && partyInfo(atom.match.party)?.kind === 'state'
}

/** "Geneva, Switzerland", "Atlanta, Georgia": a place and what it lies in. */
const endsAddress = (scene: Scene, chunk: Chunk): boolean => {
  const { tokens, low, named } = chunk.line
  if (low[chunk.start - 1] !== ',' || chunk.start !== chunk.first) return false
  const before = tokens[chunk.start - 2]
  // "the United States of America, France and Italy": a list of states.
  if (isState(scene.layouts.get(chunk.line)?.chunks[chunk.at - 1])) return false
  const after = low[chunk.end] ?? '.'
  if (before?.upos !== 'PROPN' || !/^[,.;)"”:]$/.test(after)) return false
  const rel = tokens[chunk.head]?.rel ?? ''
  const town = placeInfo(before.form)
  const atom = chunk.atoms.at(-1)
  if (town?.kind === 'city' && atom?.is === 'party' && atom.match.party === town.country) return true
  const placed = named[before.at]?.type === 'place' || town?.kind === 'city'
  // "in Atlanta, Georgia, and": a list of a town and another land is none.
  const listed =
    rel === 'conj' &&
    !(town?.kind === 'city' && chunk.line.low[chunk.end] === ',' && chunk.line.tokens[chunk.head]?.head === before.at)
  return placed && !listed && !rel.startsWith('nsubj')
}

const isPlace = (scene: Scene, chunk: Chunk, atom: PartyAtom): boolean => {
  const heads = atom.end === chunk.end
  const town = isTown(scene, chunk, atom)
  if (!heads) return town && namesItsPlace(scene, chunk)
  if (atom.match.as === 'name' && endsAddress(scene, chunk)) return true
  if (!town) return false
  return atom.match.as === 'city' || standsAsPlace(scene, chunk)
}

/** "the six-party talks" are no party. */
const isEvent = (scene: Scene, chunk: Chunk, atom: PartyAtom): boolean =>
  atom.match.as === 'name' &&
  atom.end - atom.first > 1 &&
  scene.lexicon.words.eventWords.has(chunk.line.low[atom.end - 1] ?? '')

const whole = (scene: Scene, chunk: Chunk, atom: Atom): readonly Sense[] => {
  const { first, end } = atom
  const words = tokensSpan(chunk.line, first, end)
  const head = end === chunk.end ? chunk.head : end - 1
  const base = { first, end, head: head >= first && head < end ? head : end - 1 }
  if (atom.is === 'grouping')
    return [{ ...base, form: 'name', actors: actorsNamed(scene, atom.party, words), why: 'grouping' }]
  if (atom.is === 'media') return [{ ...base, form: 'name', actors: [], why: 'media' }]
  if (atom.is === 'party') {
    if (isPlace(scene, chunk, atom) || isEvent(scene, chunk, atom)) return []
    const actors = actorsNamed(scene, atom.match.party, words)
    return [
      { ...base, form: actors.length > 1 ? 'group' : (forms[atom.match.as] ?? 'name'), actors, why: atom.match.why },
    ]
  }
  if (atom.is !== 'name' && atom.is !== 'person') return []
  const text = scene.text.slice(words.from, words.to)
  const organisation = scene.organisations.get(text.toLowerCase())
  if (organisation)
    return [
      { ...base, form: 'name', actors: [{ party: organisation, words }], why: 'organisation named in the report' },
    ]
  const person = inCast(scene.cast, text.split(/\s+/))
  return person
    ? [{ ...base, form: 'name', actors: actorOf(scene, person, words), why: `${text} is ${person.full}` }]
    : []
}

const hyphen = /^[-‐‑–—/]$/

/** A chunk that ends with a party's name; a demonym before it only describes ("the Lebanese group Hezbollah"). */
const partySense = (scene: Scene, chunk: Chunk): readonly Sense[] | null => {
  const last = chunk.atoms.at(-1)
  if (last?.is !== 'party' && last?.is !== 'grouping' && last?.is !== 'media') return null
  const before = chunk.atoms.at(-2)
  if (last.is === 'party' && last.match.as === 'body' && last.end - last.first === 1 && before) {
    // "the Peruvian Congress" is Peru's, "the Free Congress" nobody's known here.
    const owner = chunk.atoms.find((atom) => atom.is === 'party' && atom !== last)
    if (owner) return whole(scene, chunk, owner)
    if (before.is === 'name' || before.is === 'place') return []
  }
  const joined = before !== undefined && hyphen.test(chunk.line.forms[before.first] ?? '')
  return joined ? null : whole(scene, chunk, last)
}

/** Names inside a phrase about something else: "the American response", "Russia-US talks", "the Blinken-Lavrov meeting". */
const partSenses = (scene: Scene, chunk: Chunk): readonly Sense[] =>
  chunk.atoms.flatMap((atom) => whole(scene, chunk, atom))

const asGroup = (scene: Scene, chunk: Chunk): readonly Sense[] | null =>
  groupOf(scene, chunk) && !complementOf(scene, chunk) && affiliationOf(scene, chunk, chunk.end).length === 0
    ? groupSense(scene, chunk)
    : null

/** Ways to read a chunk; the first that knows it decides. */
const ways: readonly ((scene: Scene, chunk: Chunk) => readonly Sense[] | null)[] = [
  pronounSense,
  personSense,
  asGroup,
  organisationSense,
  partySense,
  roleSense,
  bodySense,
  partSenses,
]

/** Whom a chunk names; none where it names nobody. */
export const readChunk = (scene: Scene, chunk: Chunk): readonly Sense[] => {
  for (const way of ways) {
    const senses = way(scene, chunk)
    if (senses) return senses
  }
  return []
}
