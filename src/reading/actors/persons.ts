import { givenNameGender, placeInfo } from '../../world/index.ts'
import type { Actor } from '../reading.ts'
import { affiliationOf, extentOf, officeOf, roleAtomOf } from './affiliation.ts'
import type { Atom } from './atoms.ts'
import { enrol, inCast, informed, type Person, surnamesakes } from './cast.ts'
import type { Chunk } from './chunks.ts'
import { type Office, partiesOf, type Scene, type Sense, tokensSpan } from './scene.ts'

/** Tokens of a name. */
interface Run {
  readonly first: number
  readonly end: number
  /** A title stands before it. */
  readonly titled: boolean
  readonly gender: 'f' | 'm' | 'x'
}

const inName = (chunk: Chunk, atom: Atom, particles: ReadonlySet<string>): boolean => {
  if (atom.is === 'person' || atom.is === 'name') return true
  if (atom.is !== 'word') return false
  const low = chunk.line.low[atom.first] ?? ''
  // "Dae-sung"
  if (chunk.line.forms[atom.first - 1] === '-' && chunk.line.tokens[atom.first]?.upos === 'PROPN') return true
  return particles.has(low) || /^[-‐‑–.]$|^\p{L}\.?$/u.test(low)
}

/** "al-Busaidi" begins with its article. */
const isArticled = (chunk: Chunk, at: number, particles: ReadonlySet<string>): boolean => {
  const token = chunk.atoms[at]?.first ?? 0
  return particles.has(chunk.line.low[token] ?? '') && chunk.line.forms[token + 1] === '-'
}

/** The words at the end of a chunk that may be a person's name, titles left out. */
export const nameRun = (scene: Scene, chunk: Chunk): Run | null => {
  const { particles, suffixes } = scene.lexicon.words
  let last = chunk.atoms.length
  while (last > 0 && suffixes.has(chunk.line.low[chunk.atoms[last - 1]?.first ?? 0] ?? '')) last--
  let first = last
  for (
    let atom = chunk.atoms[first - 1];
    first > 0 && atom && inName(chunk, atom, particles);
    atom = chunk.atoms[first - 1]
  )
    first--
  while (first < last && chunk.atoms[first]?.is === 'word' && !isArticled(chunk, first, particles)) first++
  const [from, to, before] = [chunk.atoms[first], chunk.atoms[last - 1], chunk.atoms[first - 1]]
  if (!from || !to || first >= last) return null
  const titled = before?.is === 'role' || before?.is === 'honorific'
  return { first: from.first, end: to.end, titled, gender: before?.is === 'honorific' ? before.gender : 'x' }
}

export const nameWords = (scene: Scene, chunk: Chunk, run: { first: number; end: number }): readonly string[] => {
  const span = tokensSpan(chunk.line, run.first, run.end)
  return scene.text.slice(span.from, span.to).split(/\s+/)
}

const isOrganisation = (scene: Scene, words: readonly string[]): boolean =>
  scene.organisations.has(words.join(' ').toLowerCase()) ||
  scene.lexicon.words.organisationWords.has((words.at(-1) ?? '').toLowerCase())

/** Is the run a person's name? Titles, the engine, given names, the report and the tables are asked in turn. */
const isPerson = (scene: Scene, chunk: Chunk, run: Run): boolean => {
  const words = nameWords(scene, chunk, run)
  const first = words[0] ?? ''
  if (chunk.atoms.some((atom) => atom.is === 'person' && atom.first >= run.first)) return true
  if (isOrganisation(scene, words)) return false
  if (run.titled || officeBefore(scene, chunk, run)) return true
  const name = chunk.line.named[run.end - 1]
  // "EU's Marie Lambert" taken whole for an organisation says nothing of Marie Lambert.
  const type = name && (name.type === 'person' || name.first >= run.first) ? name.type : undefined
  if (type === 'person' || inCast(scene.cast, words)) return true
  if (words.length > 1)
    return type !== 'organisation' && (givenNameGender(first) !== null || appositionOf(scene, chunk) !== null)
  // The engine may take a bare surname for a place; one that no table of places knows is the office-holder.
  const isElse = type === 'place' ? placeInfo(first) !== null : type === 'organisation'
  return !isElse && surnamesakes(scene.cast, first).length > 0
}

/** The chunk's office where it names nobody: "Russia's Foreign Minister", "a senior Hamas official". */
const bareOffice = (scene: Scene, chunk: Chunk): Office | null => {
  const office = officeOf(scene, chunk)
  return office && !office.row.plural && office.end === chunk.end ? office : null
}

/** Whose apposition a person's chunk is, or has: "Omar Fadel, the head of the party's youth wing,". */
export const appositionOf = (scene: Scene, chunk: Chunk): Chunk | null => {
  const layout = scene.layouts.get(chunk.line)
  const { low } = chunk.line
  if (low[chunk.end] === ',' || low[chunk.end] === '(') {
    let after = layout?.startingAt[chunk.end + 1]
    for (let owned = after && layout?.owned.get(after); owned; owned = layout?.owned.get(owned)) after = owned
    if (after && bareOffice(scene, after)) {
      const next = low[extentOf(scene, after)] ?? '.'
      if (/^[,.;)"”—–-]$/.test(next) || scene.lexicon.words.indefinite.has(after.article)) return after
    }
  }
  if (low[chunk.start - 1] !== ',') return null
  for (let i = chunk.at - 1; i >= 0 && i >= chunk.at - 5; i--) {
    const before = layout?.chunks[i]
    if (before && bareOffice(scene, before) && extentOf(scene, before) === chunk.start - 1) return before
  }
  return null
}

const isJoined = (before: Chunk, chunk: Chunk): boolean =>
  before.end === chunk.start - 1 && before.line.tokens[before.end]?.upos === 'ADP'

/** The office before "of X" where the name follows X: "President of the French Republic Emmanuel Macron". */
const officeBefore = (scene: Scene, chunk: Chunk, run: Run): Chunk | null => {
  if (roleAtomOf(chunk) || run.first === chunk.first || chunk.start < 2) return null
  const layout = scene.layouts.get(chunk.line)
  for (let i = chunk.at - 1; i >= 0 && i >= chunk.at - 3; i--) {
    const before = layout?.chunks[i]
    if (before && bareOffice(scene, before)) return isJoined(before, chunk) ? before : null
  }
  return null
}

/** The family of a private person as a party: DUNN-FAMILY. Null for those who speak for a party of their own. */
export const familyOf = (scene: Scene, owners: readonly Actor[]): string | null => {
  const [owner] = owners
  const person = owner?.person === undefined ? undefined : inCast(scene.cast, owner.person.split(/\s+/))
  return person && person.party === null ? `${asParty(person.names.at(-1) ?? '')}-FAMILY` : null
}

/** Whom the holder of this office in this chunk serves. */
const servedBy = (scene: Scene, chunk: Chunk, office: Office): readonly string[] => {
  const owners = affiliationOf(scene, chunk, office.end)
  if (office.row.kind !== 'private') return partiesOf(owners)
  const kin = familyOf(scene, owners)
  return kin ? [kin] : []
}

const learnOffice = (person: Person, office: Office, parties: readonly string[], how: string): void => {
  const party = parties[0] ?? office.row.party ?? null
  if (!office.former || person.role === null) {
    person.role ??= office.text
    person.kind ??= office.row.kind
  }
  person.roles.add(office.key)
  if (person.party === null && party) {
    person.party = party
    person.why = how
  }
  if (person.gender === 'x') person.gender = office.row.gender
}

/** "*U.S. Special Representative* for Afghan Reconciliation Ambassador Ann Doe": the office that the title goes on from. */
const officeOver = (scene: Scene, chunk: Chunk, own: Office): Chunk | null => {
  const before = scene.layouts.get(chunk.line)?.chunks[chunk.at - 1]
  const office = before && isJoined(before, chunk) ? bareOffice(scene, before) : null
  const served = before && office && own.first > chunk.first ? servedBy(scene, before, office) : []
  return before && office && served.length > 0 && !office.row.joins.includes(chunk.line.low[before.end] ?? '')
    ? before
    : null
}

/** Takes in what the report says about a person here. */
const learn = (scene: Scene, chunk: Chunk, run: Run, person: Person): void => {
  const own = officeOf(scene, chunk)
  const over = own && own.end <= run.first ? officeOver(scene, chunk, own) : null
  const overOffice = over && officeOf(scene, over)
  if (over && overOffice) {
    learnOffice(person, overOffice, servedBy(scene, over, overOffice), `${overOffice.text} in the report`)
  } else if (own && own.end <= run.first) {
    learnOffice(person, own, servedBy(scene, chunk, own), `${own.text} in the report`)
  } else {
    const before = officeBefore(scene, chunk, run)
    const partyAtom = chunk.atoms.find((atom) => atom.is === 'party' && atom.end <= run.first)
    const office = before && officeOf(scene, before)
    if (before && office) {
      const joined = office.row.joins.includes(chunk.line.low[before.end] ?? '')
      const parties = joined && partyAtom?.is === 'party' ? [partyAtom.match.party] : []
      const owners = servedBy(scene, before, office)
      learnOffice(person, office, [...parties, ...owners], `${office.text} in the report`)
    } else if (partyAtom?.is === 'party' && person.party === null) {
      person.party = partyAtom.match.party
      person.why = 'named with the party'
    } else if (person.party === null && chunk.possessor && run.first === chunk.first) ownedName(scene, chunk, person)
  }
  if (person.party === null && own) partyAfter(scene, chunk, person)
  const apposition = appositionOf(scene, chunk)
  const office = apposition && officeOf(scene, apposition)
  if (apposition && office)
    learnOffice(person, office, servedBy(scene, apposition, office), `${office.text} in the report`)
  const beside = officeBeside(scene, chunk)
  const first = beside && officeOf(scene, beside)
  if (beside && first) learnOffice(person, first, servedBy(scene, beside, first), `${first.text} in the report`)
  const equated = equatedTo(scene, chunk)
  const copular = equated && officeOf(scene, equated)
  if (equated && copular)
    learnOffice(person, copular, servedBy(scene, equated, copular), `${copular.text} in the report`)
  if (person.gender === 'x') person.gender = run.gender
}

/** "Lars Holmgaard is the Danish prime minister", "Holmgaard, who was …" */
const equatedTo = (scene: Scene, chunk: Chunk): Chunk | null => {
  const { low } = chunk.line
  const { copulas, relatives } = scene.lexicon.words
  let i = chunk.end
  if (low[i] === ',' && relatives.has(low[i + 1] ?? '')) i += 2
  if (!copulas.has(low[i] ?? '')) return null
  const layout = scene.layouts.get(chunk.line)
  let after = layout?.startingAt[i + 1]
  for (let owned = after && layout?.owned.get(after); owned; owned = layout?.owned.get(owned)) after = owned
  return after && bareOffice(scene, after) ? after : null
}

/** "President Ghani of Afghanistan" */
const partyAfter = (scene: Scene, chunk: Chunk, person: Person): void => {
  if (chunk.line.low[chunk.end] !== scene.lexicon.words.of) return
  const last = scene.layouts.get(chunk.line)?.startingAt[chunk.end + 1]?.atoms.at(-1)
  if (last?.is !== 'party') return
  person.party = last.match.party
  person.why = 'named with the party'
}

/** "EU's Borrell" */
const ownedName = (scene: Scene, chunk: Chunk, person: Person): void => {
  const parties = chunk.possessor ? partiesOf(scene.resolve(chunk.possessor).flatMap((sense) => sense.actors)) : []
  if (parties.length !== 1 || !parties[0]) return
  person.party = parties[0]
  person.why = 'named with the party'
}

export const asParty = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^the /i, '')
    .replace(/['’.,]/g, '')
    .trim()
    .replace(/[^\p{L}\p{N}+]+/gu, '-')
    .toUpperCase()

/** The actor that a person is, named by these words. Nobody's voice but his own (an analyst): none. */
export const actorOf = (scene: Scene, person: Person, words: { from: number; to: number }): readonly Actor[] => {
  informed(scene.cast, person)
  if (person.kind === 'commentator') return []
  const party = person.party ?? asParty(person.full)
  return [{ party, person: person.full, ...(person.role ? { role: person.role } : {}), words }]
}

/** The first office of "Prime Minister and Minister of Defence Ann Doe" */
export const officeBeside = (scene: Scene, chunk: Chunk): Chunk | null => {
  const own = officeOf(scene, chunk)
  if (!own || own.first !== chunk.first || chunk.start !== chunk.first) return null
  if (!scene.lexicon.words.and.has(chunk.line.low[chunk.start - 1] ?? '')) return null
  const before = scene.layouts.get(chunk.line)?.chunks[chunk.at - 1]
  return before && before.article === '' && before.end === chunk.start - 1 ? bareOffice(scene, before) && before : null
}

const titles = new Set(['role', 'body', 'honorific', 'modifier', 'party', 'grouping', 'name'])

/** First token of the title before a name, of the name if there is none: "11 | Commission member Philip Zelikow". */
const titledFrom = (scene: Scene, chunk: Chunk, run: Run): number => {
  // "President of the French Republic Emmanuel Macron": whatever the parse takes for the head must lie inside.
  if (officeBefore(scene, chunk, run)) return chunk.first
  let first = run.first
  for (let i = chunk.atoms.findIndex((atom) => atom.first === run.first) - 1; i >= 0; i--) {
    const atom = chunk.atoms[i]
    if (!atom || !titles.has(atom.is)) break
    first = atom.first
  }
  return first
}

const ranked: ReadonlySet<string> = new Set(['envoy', 'negotiator', 'spokesperson', 'official', 'other'])

/** "U.S. Special Envoy Carl Whitman and Ambassador Joan Reed" serve one party, where nothing else is known of the second. */
const inherit = (scene: Scene, chunk: Chunk, person: Person): void => {
  informed(scene.cast, person)
  const own = officeOf(scene, chunk)
  if (person.party !== null || !own || !ranked.has(own.row.kind) || chunk.article !== '') return
  const row = scene.layouts.get(chunk.line)?.chunks ?? []
  const before = row[chunk.at - 1]
  if (before?.end !== chunk.start - 1 || !scene.lexicon.words.and.has(chunk.line.low[before.end] ?? '')) return
  const [actor, more] = scene.resolve(before).flatMap((sense) => sense.actors)
  if (actor?.person === undefined || more) return
  person.party = actor.party
  person.why = `named beside ${actor.person}`
}

/** A chunk that names a person, with or without title; null where it does not. */
export const personSense = (scene: Scene, chunk: Chunk): readonly Sense[] | null => {
  const run = nameRun(scene, chunk)
  if (!run || !isPerson(scene, chunk, run)) return null
  const words = nameWords(scene, chunk, run)
  const person = enrol(scene.cast, words, words.join(' '))
  learn(scene, chunk, run, person)
  if (person.party === null) inherit(scene, chunk, person)
  const span = tokensSpan(chunk.line, run.first, run.end)
  const actors = actorOf(scene, person, span)
  if (person.party === null && actors.length > 0 && !scene.doubted.has(person.full) && scene.doubted.add(person.full))
    scene.doubts.push({ ...span, about: 'actor', why: `The report does not say for whom ${person.full} speaks.` })
  const why = person.full === words.join(' ') ? person.why || 'named' : `${words.join(' ')} is ${person.full}`
  const first = titledFrom(scene, chunk, run)
  const head = chunk.head >= first && chunk.head < run.end ? chunk.head : run.end - 1
  return [{ form: 'name', actors, why: actors.length > 0 ? why : 'speaks for no party', first, end: run.end, head }]
}
