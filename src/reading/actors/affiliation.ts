import type { Actor } from '../reading.ts'
import type { Atom } from './atoms.ts'
import { inCast } from './cast.ts'
import type { Chunk } from './chunks.ts'
import { actorsNamed } from './formats.ts'
import { type Office, type Scene, tokensSpan } from './scene.ts'

type RoleAtom = Extract<Atom, { readonly is: 'role' }>
type BodyAtom = Extract<Atom, { readonly is: 'body' }>

const isNameAtom = (atom: Atom): boolean => atom.is === 'person' || atom.is === 'name' || atom.is === 'honorific'

/** The last office in a chunk that only a name may follow. */
export const roleAtomOf = (chunk: Chunk): RoleAtom | null => {
  for (let i = chunk.atoms.length - 1; i >= 0; i--) {
    const atom = chunk.atoms[i]
    if (atom?.is === 'role') return atom
    if (atom && (atom.is === 'body' || atom.is === 'party')) return null
  }
  return null
}

const descriptive = (atom: Atom): boolean => atom.is === 'modifier' || atom.is === 'role' || atom.is === 'body'

/** The office that a chunk names, with the words that make it up. */
export const officeOf = (scene: Scene, chunk: Chunk): Office | null => {
  const known = scene.offices.get(chunk)
  if (known !== undefined) return known
  const role = roleAtomOf(chunk)
  const office = role && readOffice(scene, chunk, role)
  scene.offices.set(chunk, office)
  return office
}

const readOffice = (scene: Scene, chunk: Chunk, role: RoleAtom): Office => {
  let i = chunk.atoms.indexOf(role)
  let [key, former, first] = [role.row.role, false, role.first]
  const { lesserModifiers, formerModifiers } = scene.lexicon.words
  for (; i > 0; i--) {
    const before = chunk.atoms[i - 1]
    if (!before || !descriptive(before)) break
    const low = chunk.line.low[before.first] ?? ''
    if (before.is === 'modifier' && lesserModifiers.has(low)) key = `${low} ${key}`
    if (before.is === 'modifier' && formerModifiers.has(low)) former = true
    else first = before.first
  }
  const span = tokensSpan(chunk.line, first, role.end)
  return { row: role.row, key, text: scene.text.slice(span.from, span.to), former, first, end: role.end }
}

/** The last chunk of "South Korea's foreign ministry", given its first. */
const endOfPossession = (scene: Scene, chunk: Chunk): Chunk => {
  const layout = scene.layouts.get(chunk.line)
  let last = chunk
  for (let owned = layout?.owned.get(last); owned && lastNoun(owned); owned = layout?.owned.get(last)) last = owned
  return last
}

const lastNoun = (chunk: Chunk): RoleAtom | BodyAtom | null => {
  const last = chunk.atoms.at(-1)
  return last?.is === 'role' || last?.is === 'body' ? last : null
}

/** The phrase that says whom an office or body belongs to: "of Russia", "for Norway's finance ministry". */
export const complementOf = (scene: Scene, chunk: Chunk): Chunk | null => {
  const noun = lastNoun(chunk)
  if (!noun) return null
  const preposition = chunk.line.low[chunk.end] ?? ''
  const joins = noun.is === 'role' ? noun.row.joins : [scene.lexicon.words.of]
  if (!joins.includes(preposition)) return null
  const next = scene.layouts.get(chunk.line)?.startingAt[chunk.end + 1]
  return next && !(next.atoms[0]?.is === 'pronoun' && next.atoms[0].row.possessive === false)
    ? endOfPossession(scene, next)
    : (next ?? null)
}

/** One past the last token of the chunk with its complements: "head of the Legislative Council of …". */
export const extentOf = (scene: Scene, chunk: Chunk): number => {
  let end = chunk
  for (let depth = 0; depth < 3; depth++) {
    const next = complementOf(scene, end)
    if (!next) break
    end = next
  }
  return end.end
}

/** Further members of a list: "Peru, Chile, Brazil, and Cuba". */
const listed = (scene: Scene, first: Chunk): readonly Chunk[] => {
  const starts = scene.layouts.get(first.line)?.startingAt
  const found = [first]
  for (let end = first.end; ; ) {
    const low = first.line.low[end] ?? ''
    if (low !== ',' && !scene.lexicon.words.and.has(low)) return found
    const comma = low === ',' && scene.lexicon.words.and.has(first.line.low[end + 1] ?? '')
    const next = starts?.[end + (comma ? 2 : 1)]
    if (!next || next.atoms.length === 0 || next.atoms.at(-1)?.is !== 'party') return found
    found.push(next)
    end = next.end
  }
}

const complementActors = (scene: Scene, chunk: Chunk): readonly Actor[] => {
  const complement = complementOf(scene, chunk)
  if (!complement) return []
  const plural = lastNoun(chunk)?.row.plural === true
  const members = plural ? listed(scene, complement) : [complement]
  const actors = members.flatMap((member) => scene.resolve(member).flatMap((sense) => sense.actors))
  if (actors.length > 0) return actors
  return complementOf(scene, complement) ? complementActors(scene, complement) : []
}

/** "the president and prime minister of Peru": both are Peru's. */
const sharedComplement = (scene: Scene, chunk: Chunk): readonly Actor[] => {
  const { and } = scene.lexicon.words
  if (!and.has(chunk.line.low[chunk.end] ?? '') || lastNoun(chunk)?.end !== chunk.end) return []
  const next = scene.layouts.get(chunk.line)?.startingAt[chunk.end + 1]
  if (next?.article !== '' || next.possessor || lastNoun(next)?.is !== lastNoun(chunk)?.is) return []
  return next.atoms.some((atom) => atom.is === 'party') ? [] : complementActors(scene, next)
}

/** A surname before a body's noun: "the Biden administration". */
const namedOwner = (scene: Scene, chunk: Chunk, before: number): readonly Actor[] => {
  const atom = chunk.atoms.findLast((one) => one.end <= before && (isNameAtom(one) || one.is === 'place'))
  if (!atom) return []
  if (atom.is === 'place')
    return atom.country ? [{ party: atom.country, words: tokensSpan(chunk.line, atom.first, atom.end) }] : []
  const words = tokensSpan(chunk.line, atom.first, atom.end)
  const organisation = scene.organisations.get(scene.text.slice(words.from, words.to).toLowerCase())
  if (organisation) return [{ party: organisation, words }]
  const person = inCast(scene.cast, scene.text.slice(words.from, words.to).split(/\s+/))
  return person?.party ? [{ party: person.party, words }] : []
}

/** "Saudi" in "the Saudi-led forces" only describes. */
const describes = (chunk: Chunk, atom: Atom): boolean =>
  /^[-‐‑–]$/.test(chunk.line.forms[atom.end] ?? '') && /^\p{Ll}/u.test(chunk.line.forms[atom.end + 1] ?? '')

/** "Iranian, Russian" before "and Chinese officials" */
const demonymsBefore = (scene: Scene, chunk: Chunk): readonly Actor[] => {
  const chunks = scene.layouts.get(chunk.line)?.chunks ?? []
  const { and } = scene.lexicon.words
  const found: Actor[] = []
  for (let here = chunk; here.first === here.start || here === chunk; ) {
    const low = chunk.line.low[here.start - 1] ?? ''
    const before = chunks[here.at - 1]
    const [atom] = before?.atoms ?? []
    const alone = before && before.atoms.length === 1 && atom?.is === 'party' && atom.match.as === 'demonym'
    if (!alone || before.end !== here.start - 1 || !(and.has(low) || (low === ',' && here !== chunk))) break
    found.unshift(...actorsNamed(scene, atom.match.party, tokensSpan(chunk.line, atom.first, atom.end)))
    here = before
  }
  return found
}

const partyAtoms = (scene: Scene, chunk: Chunk, before: number): readonly Actor[] => {
  const atom = chunk.atoms.find(
    (one) => (one.is === 'party' || one.is === 'grouping') && one.end <= before && !describes(chunk, one),
  )
  const words = atom && tokensSpan(chunk.line, atom.first, atom.end)
  if (!atom || !words) return []
  if (atom.is === 'grouping') return actorsNamed(scene, atom.party, words)
  if (atom.is !== 'party') return []
  const own = actorsNamed(scene, atom.match.party, words)
  const shared = atom.first === chunk.first && atom.match.as === 'demonym' && lastNoun(chunk)?.row.plural
  return shared ? [...demonymsBefore(scene, chunk), ...own] : own
}

/**
 * Whom the office or body in a chunk belongs to: its possessor, else the name or demonym before it, else its complement.
 * "his Russian counterpart" belongs to Russia, "Trump's Ukraine envoy" to the United States.
 */
export const affiliationOf = (scene: Scene, chunk: Chunk, before: number): readonly Actor[] => {
  const counterpart = scene.lexicon.words.counterpart.has(chunk.line.low[before - 1] ?? '')
  const inside = partyAtoms(scene, chunk, before)
  if (counterpart && inside.length > 0) return inside
  const owner = chunk.possessor && !counterpart ? scene.resolve(chunk.possessor) : []
  const owners = owner.flatMap((sense) => sense.actors)
  if (owners.length > 0 && !(inside.length > 0 && owner.every((sense) => sense.form === 'pronoun'))) return owners
  if (inside.length > 0) return inside
  const named = namedOwner(scene, chunk, before)
  if (named.length > 0) return named
  const complement = complementActors(scene, chunk)
  return complement.length > 0 ? complement : sharedComplement(scene, chunk)
}
