import { partyInfo } from '../../world/parties.ts'
import type { Actor } from '../reading.ts'
import type { Atom } from './atoms.ts'
import type { Chunk } from './chunks.ts'
import { asParty } from './persons.ts'
import { type Scene, type Sense, tokensSpan } from './scene.ts'

const acronym = /^\p{Lu}[\p{Lu}\p{N}&+-]{1,9}$/u

/** The acronym that follows a name in brackets: "(IAP)". */
const acronymAfter = (chunk: Chunk): string | null => {
  const [open, short, close] = [0, 1, 2].map((i) => chunk.line.forms[chunk.end + i] ?? '')
  return open === '(' && close === ')' && acronym.test(short ?? '') ? (short ?? null) : null
}

const capitalised = (chunk: Chunk, atom: Atom): boolean => /^\p{Lu}/u.test(chunk.line.forms[atom.first] ?? '')

/** Are the acronym's letters the first letters of the name's words, in order? */
const initialsFit = (name: string, short: string): boolean => {
  const initials = name.split(/[\s-]+/).map((word) => (word[0] ?? '').toUpperCase())
  let i = 0
  for (const letter of initials) if (letter === short[i]) i++
  return i >= Math.min(short.length, 2) && i >= short.length - 1
}

interface Named {
  readonly first: number
  readonly end: number
  readonly name: string
}

/** The capitalised words that end a chunk, of which none is a person. */
const capitalRun = (scene: Scene, chunk: Chunk): Named | null => {
  let i = chunk.atoms.length
  while (i > 0) {
    const atom = chunk.atoms[i - 1]
    const hyphen = atom && /^[-‐‑–]$/.test(chunk.line.forms[atom.first] ?? '')
    if (!atom || !(capitalised(chunk, atom) || hyphen)) break
    i--
  }
  const first = chunk.atoms[i]?.first
  if (first === undefined) return null
  const span = tokensSpan(chunk.line, first, chunk.end)
  return { first, end: chunk.end, name: scene.text.slice(span.from, span.to) }
}

/** A state's own body, by its name: "Palestinian Legislative Council", "Syrian Army". */
const stateBehind = (scene: Scene, chunk: Chunk, named: Named): string | null => {
  const party = chunk.atoms.find((atom) => atom.is === 'party' && atom.first >= named.first && atom.end < named.end)
  const last = (chunk.line.low[named.end - 1] ?? '').replace(/s$/, '')
  const { stateWords } = scene.lexicon.words
  if (party?.is !== 'party' || party.match.as === 'city') return null
  const kind = partyInfo(party.match.party)?.kind
  if (kind !== 'state' && kind !== 'territory') return null
  return stateWords.has(last) || stateWords.has(`${last}s`) ? party.match.party : null
}

const introduce = (scene: Scene, name: string, party: string): void => {
  scene.organisations.set(name.toLowerCase().replace(/^the /, ''), party)
}

/** An organisation brought in with its acronym; its party is the acronym, or the state whose body it is. */
const introduced = (scene: Scene, chunk: Chunk): { readonly named: Named; readonly party: string } | null => {
  const short = acronymAfter(chunk)
  const named = capitalRun(scene, chunk)
  if (!short || !named || !initialsFit(named.name, short)) return null
  if (scene.lexicon.words.documentWords.has(chunk.line.low[named.end - 1] ?? '')) return null
  const last = chunk.atoms.at(-1)
  const whole = last?.is === 'party' && last.first === named.first ? last.match.party : null
  const forces = /^forces?$/.test(chunk.line.low[named.end - 1] ?? '')
  const party = whole ?? (forces ? null : stateBehind(scene, chunk, named)) ?? short
  introduce(scene, named.name, party)
  introduce(scene, short, party)
  return { named, party }
}

const sense = (chunk: Chunk, named: Named, party: string, why: string): readonly Sense[] => {
  const actor: Actor = { party, words: tokensSpan(chunk.line, named.first, named.end) }
  return [{ form: 'name', actors: [actor], why, first: named.first, end: named.end, head: chunk.head }]
}

/** An organisation that the report names: with an acronym, known from before, or by the shape of its name. */
export const organisationSense = (scene: Scene, chunk: Chunk): readonly Sense[] | null => {
  const brought = introduced(scene, chunk)
  if (brought) return sense(chunk, brought.named, brought.party, 'introduced with its acronym')
  const named = capitalRun(scene, chunk)
  if (!named) return null
  const known = scene.organisations.get(named.name.toLowerCase())
  if (known) return sense(chunk, named, known, 'organisation named in the report')
  const { organisationWords } = scene.lexicon.words
  const organised = named.end - named.first > 1 && organisationWords.has(chunk.line.low[named.end - 1] ?? '')
  const last = chunk.atoms.at(-1)
  if (!organised || last?.is === 'party' || last?.is === 'media') return null
  const state = stateBehind(scene, chunk, named)
  if (state) return sense(chunk, named, state, 'body of the state')
  const type = chunk.line.named[named.end - 1]?.type
  if (type !== 'organisation') return null
  introduce(scene, named.name, asParty(named.name))
  return sense(chunk, named, asParty(named.name), 'organisation by its name')
}
