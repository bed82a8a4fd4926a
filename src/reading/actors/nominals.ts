import { partyInfo } from '../../world/parties.ts'
import type { Actor } from '../reading.ts'
import { affiliationOf, complementOf, extentOf, officeOf } from './affiliation.ts'
import type { Atom } from './atoms.ts'
import { latest, type Person } from './cast.ts'
import type { Chunk } from './chunks.ts'
import { bestTrace } from './look-back.ts'
import { actorOf, appositionOf, asParty, familyOf, nameRun, officeBeside } from './persons.ts'
import { at, distinct, type Office, partiesOf, type Scene, type Sense, type Trace, tokensSpan } from './scene.ts'
import type { BodyRow, RoleKind } from './words.ts'

/** Offices of which a party has one holder, so that "the foreign minister" is one person. */
const single: ReadonlySet<RoleKind> = new Set<RoleKind>([
  'head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister', 'head-of-organisation',
]) // biome-ignore format: one table

/** How well an office's words fit a person: the very office 3, a part of its words 2, an office of the same kind 1. */
const officeFit = (person: Person, office: Office): number => {
  let best = 0
  // "The President" of a report that names Putin without his office and "the President of the European Council" is Putin.
  const other =
    person.kind !== null && single.has(office.row.kind) && single.has(person.kind) && person.kind !== office.row.kind
  for (const known of person.roles) {
    if (known === office.key) return other ? 1.5 : 3
    if (known.endsWith(` ${office.key}`) || known.startsWith(`${office.key} `) || office.key.endsWith(` ${known}`))
      best = 2
  }
  return Math.max(best, person.kind === office.row.kind && single.has(office.row.kind) ? 2 : 0)
}

const personOf = (scene: Scene, actor: Actor): Person | undefined =>
  actor.person === undefined ? undefined : scene.cast.byFull.get(actor.person)

const holder = (scene: Scene, chunk: Chunk, office: Office, party: string | null): Person | null => {
  const fits = (person: Person): number => (party === null || person.party === party ? officeFit(person, office) : 0)
  const trace = bestTrace(scene, chunk, (one: Trace) => {
    const person = one.actors.length === 1 && one.actors[0] ? personOf(scene, one.actors[0]) : undefined
    const fit = person ? fits(person) : 0
    return fit > 0 ? fit * 4 : null
  })
  const recent = trace?.actors[0] && personOf(scene, trace.actors[0])
  if (recent) return recent
  const known = latest(scene.cast).filter((person) => fits(person) > 1)
  return known.length === 1 ? (known[0] ?? null) : null
}

const wholeSpan = (chunk: Chunk) =>
  tokensSpan(chunk.line, chunk.article === '' || chunk.possessor ? chunk.first : chunk.start, chunk.end)

const sense = (chunk: Chunk, form: Sense['form'], actors: readonly Actor[], why: string): readonly Sense[] => {
  const first = chunk.article === '' || chunk.possessor ? chunk.first : chunk.start
  return [{ form, actors: distinct(at(actors, wholeSpan(chunk))), why, first, end: chunk.end, head: chunk.head }]
}

/** The other minister of "his Russian counterpart" is whoever of that party is known to the report. */
const counterpartOf = (scene: Scene, party: string): Person | null => {
  const known = latest(scene.cast).filter((person) => person.party === party && person.kind !== null)
  return known.length === 1 ? (known[0] ?? null) : null
}

const withRole = (actors: readonly Actor[], role: string): readonly Actor[] =>
  actors.map(({ party, words }) => ({ party, role, words }))

/** "the envoys" after two of them were named */
const holdersNamed = (scene: Scene, office: Office): readonly Person[] => {
  const singular = office.row.role
  const found = latest(scene.cast).filter((person) =>
    [...person.roles].some((role) => role === singular || role.endsWith(` ${singular}`)),
  )
  return found.length <= 4 ? found : []
}

/** An office without a name: "the Russian foreign minister", "U.S. officials", "the Secretary". */
export const roleSense = (scene: Scene, chunk: Chunk): readonly Sense[] | null => {
  const office = officeOf(scene, chunk)
  if (!office || office.end !== chunk.end) return null
  const partner = describedBy(scene, chunk)
  if (partner) return sense(chunk, 'role', partner, 'apposition')
  const parties = affiliationOf(scene, chunk, office.end)
  const party = partiesOf(parties)[0] ?? office.row.party ?? null
  if (office.row.plural) {
    if (parties.length > 0) return sense(chunk, 'nominal', withRole(parties, office.text), 'named with the party')
    const holders = scene.lexicon.words.definite.has(chunk.article) ? holdersNamed(scene, office) : []
    if (holders.length > 1)
      return sense(
        chunk,
        'group',
        holders.flatMap((person) => actorOf(scene, person, wholeSpan(chunk))),
        'those so called before',
      )
    return sense(chunk, 'nominal', [], 'unnamed')
  }
  const { indefinite: bringsIn, numerals } = scene.lexicon.words
  const opening = chunk.line.low[chunk.first] ?? ''
  const indefinite = bringsIn.has(chunk.article) || bringsIn.has(opening) || numerals.has(opening)
  const counterpart = scene.lexicon.words.counterpart.has(office.key)
  const person = indefinite
    ? null
    : counterpart && party
      ? counterpartOf(scene, party)
      : holder(scene, chunk, office, party)
  const words = wholeSpan(chunk)
  if (person) return sense(chunk, 'role', actorOf(scene, person, words), `${office.text} is ${person.full}`)
  if (office.row.kind === 'commentator' || office.row.kind === 'private')
    return sense(chunk, 'role', [], 'speaks for no party')
  if (parties.length > 0)
    return sense(chunk, 'nominal', withRole(parties.slice(0, 1), office.text), 'named with the party')
  if (party) return sense(chunk, 'nominal', [{ party, role: office.text, words }], `office of ${party}`)
  return sense(chunk, 'nominal', [], 'unnamed')
}

/** The person that an office in apposition describes: "the council's chair, Lena Vogt". */
const describedBy = (scene: Scene, chunk: Chunk): readonly Actor[] | null => {
  const layout = scene.layouts.get(chunk.line)
  const end = extentOf(scene, chunk)
  const after = chunk.line.low[end] === ',' ? layout?.startingAt[end + 1] : undefined
  const before = [1, 2, 3].map((back) => layout?.chunks[chunk.at - back]).find((one) => one?.end === chunk.start - 1)
  const { and } = scene.lexicon.words
  const beside = and.has(chunk.line.low[chunk.end] ?? '') ? layout?.startingAt[chunk.end + 1] : undefined
  for (const partner of [after, before, beside]) {
    if (!partner || !nameRun(scene, partner)) continue
    if ((partner === beside ? officeBeside(scene, partner) : appositionOf(scene, partner)) !== chunk) continue
    const actors = scene.resolve(partner).flatMap((one) => one.actors)
    if (actors.some((actor) => actor.person)) return actors
  }
  return null
}

const last = (chunk: Chunk): Atom | undefined => chunk.atoms.at(-1)

const kindsFor: Readonly<Record<BodyRow['of'], ReadonlySet<string>>> = {
  state: new Set(['state', 'territory']),
  country: new Set(['state', 'territory']),
  any: new Set(['state', 'territory', 'organisation', 'movement']),
  people: new Set(),
  faction: new Set(['movement']),
  organisation: new Set(['organisation', 'grouping']),
  movement: new Set(['movement', 'organisation']),
  family: new Set(),
}

/** "the Yemeni parties" are a party of their own: YEMENI-PARTIES. */
const factionActors = (scene: Scene, chunk: Chunk, row: BodyRow): readonly Actor[] => {
  const owner = chunk.atoms.find((atom) => atom.is === 'party' && atom.match.as !== 'people')
  const body = last(chunk)
  if (owner?.is !== 'party' || !body || !kindsFor.state.has(partyInfo(owner.match.party)?.kind ?? '')) return []
  const text = (atom: Atom) => {
    const span = tokensSpan(chunk.line, atom.first, atom.end)
    return scene.text.slice(span.from, span.to)
  }
  const party = asParty(`${text(owner)} ${text(body)}`)
  if (row.plural) scene.factions.set(chunk.line.low[chunk.end - 1] ?? '', party)
  return [{ party, words: wholeSpan(chunk) }]
}

/** "the administration" after "the Biden administration"; "the agency" after "the IAEA". */
const bodyBefore = (scene: Scene, chunk: Chunk, rows: readonly BodyRow[]): readonly Actor[] => {
  const [row] = rows
  if (!row || row.plural || !(chunk.article === '' || scene.lexicon.words.definite.has(chunk.article))) return []
  if (chunk.article === '' && !/^\p{Lu}/u.test(chunk.line.forms[chunk.first] ?? '')) return []
  // "Troops left the country": not the one whose troops they are.
  const subject = (chunk.line.tokens[chunk.head]?.rel ?? '').startsWith('nsubj')
  const fit = bestTrace(scene, chunk, (trace) => {
    const [actor] = trace.actors
    if (trace.actors.length !== 1 || !actor) return null
    if (trace.noun === row.body) return 2.5
    if (chunk.line.sentence.at - trace.sentence > 3) return null
    const kind = partyInfo(actor.party)?.kind ?? (actor.person ? '' : 'organisation')
    const distant = row.of === 'country' && trace.subject && !subject ? -4 : 0
    const byPerson = row.of === 'country' ? -2.5 : -0.5
    return rows.some((one) => kindsFor[one.of].has(kind)) ? distant + (actor.person ? byPerson : 0) : null
  })
  return (fit?.actors ?? []).map(({ party, words }) => ({ party, words }))
}

/** Does more than a modifier stand before the noun: "the non-proliferation regime", "Kent police"? */
const isQualified = (chunk: Chunk): boolean =>
  chunk.atoms.slice(0, -1).some((atom) => {
    const { upos, form = '' } = chunk.line.tokens[atom.first] ?? {}
    return (
      atom.is === 'name' ||
      atom.is === 'place' ||
      atom.is === 'person' ||
      (atom.is === 'word' && (upos !== 'ADJ' || /[-‐‑–]/.test(form)))
    )
  })

/** "this country" in somebody's words, "our country" in a statement */
const isOwnCountry = (scene: Scene, chunk: Chunk): boolean =>
  scene.lexicon.words.ownArticles.has(chunk.article) &&
  (chunk.line.quoted[chunk.head] === true || !scene.lexicon.words.definite.has(chunk.article))

const ownCountry = (scene: Scene, chunk: Chunk): readonly Sense[] => {
  const { narrator } = scene
  const told = chunk.line.quoted[chunk.head] ? [] : narrator
  return sense(
    chunk,
    'nominal',
    told.map(({ party, words }) => ({ party, words })),
    'speaker',
  )
}

/** A body that acts for a party: "the Israeli government", "Hamas' political wing", "the agency". */
export const bodySense = (scene: Scene, chunk: Chunk): readonly Sense[] | null => {
  const body = last(chunk)
  if (body?.is !== 'body') return null
  const { rows } = body
  const has = (of: BodyRow['of']) => rows.find((row) => row.of === of)
  if (has('country') && isOwnCountry(scene, chunk)) return ownCountry(scene, chunk)
  const owners = affiliationOf(scene, chunk, body.first)
  const factional = has('faction')
  if (
    factional &&
    (factional.plural || factional.body === 'opposition') &&
    chunk.atoms.some((atom) => atom.is === 'party')
  ) {
    const actors = factionActors(scene, chunk, factional)
    if (actors.length > 0) return sense(chunk, 'demonym', actors, 'named by its own words')
  }
  if (has('family')) {
    const kin = familyOf(scene, owners)
    if (kin) return sense(chunk, 'nominal', [{ party: kin, words: wholeSpan(chunk) }], 'family')
  }
  if (owners.length > 0) {
    const demonym = chunk.atoms.some((atom) => atom.is === 'party' && atom.match.as === 'demonym')
    return sense(chunk, demonym ? 'demonym' : 'nominal', withRole(owners, body.row.body), 'named with the party')
  }
  const before = isQualified(chunk) || complementOf(scene, chunk) ? [] : bodyBefore(scene, chunk, rows)
  if (before.length === 0) return null
  return sense(chunk, 'nominal', withRole(before, body.row.body), `${body.row.body} named before`)
}
