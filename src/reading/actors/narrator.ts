import type { Document } from '../../document/document.ts'
import { findParties, partyInfo } from '../../world/parties.ts'
import type { Actor } from '../reading.ts'
import type { Line } from './atoms.ts'
import type { Chunk } from './chunks.ts'
import { phraseAt } from './lexicon.ts'
import { distinct, type Layout, type Scene } from './scene.ts'

/** Whose sites these are. A government's own pages speak for it. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(state|whitehouse|defense|ustr|treasury)\.gov$|(^|\.)usembassy\.gov$/, 'USA'],
  [/(^|\.)(kremlin|mid|government)\.ru$/, 'RUS'],
  [/(^|\.)gov\.uk$/, 'GBR'],
  [/(^|\.)(elysee|diplomatie\.gouv)\.fr$/, 'FRA'],
  [/(^|\.)(auswaertiges-amt|bundesregierung)\.de$/, 'DEU'],
  [/(^|\.)europa\.eu$/, 'EU'],
  [/(^|\.)nato\.int$/, 'NATO'],
  [/(^|\.)un\.org$/, 'UN'],
  [/(^|\.)(fmprc|mfa)\.gov\.cn$/, 'CHN'],
  [/(^|\.)(president|mfa|kmu)\.gov\.ua$/, 'UKR'],
]

const hostOf = (url: string | undefined): string => /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''

/** The party whose own page or office the document comes from; null for a newspaper. */
const publisher = (scene: Scene, document: Document): string | null => {
  const host = hostOf(document.source.url)
  const byHost = hosts.find(([pattern]) => pattern.test(host))
  if (byHost) return byHost[1]
  const words = (document.source.name ?? '').split(/\s+/)
  if (
    phraseAt(
      scene.lexicon.media,
      words.map((word) => word.toLowerCase()),
      0,
    )
  )
    return null
  for (let i = 0; i < words.length; i++) {
    const found = findParties(words, i)
    if (found && found.match.as !== 'demonym') return found.match.party
  }
  return null
}

const speaks = (chunk: Chunk): boolean => {
  const atom = chunk.atoms[0]
  return atom?.is === 'pronoun' && atom.row.person === 1 && !chunk.line.quoted[chunk.head]
}

const actorsIn = (scene: Scene, chunk: Chunk): readonly Actor[] => scene.resolve(chunk).flatMap((sense) => sense.actors)

const endsLabel = (layout: Layout): boolean => layout.line.tokens.length <= 8 && layout.line.forms.at(-1) === ':'

/** One person, else the parties; only such as are known for parties. */
const voices = (actors: readonly Actor[]): readonly Actor[] => {
  const known = actors.filter(({ party }) => partyInfo(party) !== undefined)
  const persons = distinct(known.filter(({ person }) => person !== undefined))
  const parties = distinct(known.map(({ party, words }) => ({ party, words })))
  return parties.length === 1 && persons.length === 1 ? persons : parties
}

/** "Ambassador Lighthizer:" on a line of its own, or the speaker that the document is known to be headed by. */
const label = (scene: Scene, layouts: readonly Layout[]): readonly Actor[] => {
  const firstOfBody = layouts.find(({ line }) => line.body)
  const layout =
    layouts.find(({ line }) => line.heads) ?? (firstOfBody && endsLabel(firstOfBody) ? firstOfBody : undefined)
  return voices(layout?.chunks.flatMap((chunk) => actorsIn(scene, chunk)) ?? [])
}

const rootOf = (layout: Layout): number => layout.line.tokens.find((token) => token.head < 0)?.at ?? 0

/** The subject of one of the first sentences with all that is coordinated: "The United States and Germany are …", "We, the …". */
const firstSubject = (scene: Scene, layouts: readonly Layout[]): readonly Actor[] => {
  for (const layout of layouts.slice(0, 4)) {
    const subjects = layout.chunks.filter((chunk) => (layout.line.tokens[chunk.head]?.rel ?? '').startsWith('nsubj'))
    // "Since Russia began …, *the United States* has …": the subject of the main clause, where the parse has one.
    const root = rootOf(layout)
    const subject = subjects.find((chunk) => layout.line.tokens[chunk.head]?.head === root) ?? subjects[0]
    if (!subject) continue
    // "A and B, *as members of* the Friends of Sudan, welcome": what they are is no further speaker.
    const as = layout.line.low.indexOf('as', subject.end)
    const end = Math.max(as < 0 ? root : Math.min(as, root), subject.end)
    const named = layout.chunks.filter((chunk) => chunk.at >= subject.at && chunk.end <= end)
    const found = voices(named.filter((chunk) => !speaks(chunk)).flatMap((chunk) => actorsIn(scene, chunk)))
    if (found.length > 0) return found
  }
  return []
}

/**
 * Whose "we" the report is in: the speaker that it is headed by, the party that published it, or those that its first
 * sentence has for subject. None where nobody says "we" outside quotation marks, or no party can be told.
 */
export const narratorOf = (scene: Scene, document: Document, layouts: readonly Layout[]): readonly Actor[] => {
  if (!layouts.some((layout) => layout.line.body && layout.chunks.some(speaks))) return []
  const headed = label(scene, layouts)
  if (headed.length > 0) return headed
  const title = layouts.filter(({ line }) => !line.body)
  const titled = title.flatMap((layout) => layout.chunks.flatMap((chunk) => actorsIn(scene, chunk)))
  const joint = title.some(({ line }) => line.low.some((word) => scene.lexicon.words.joint.has(word)))
  const subject = firstSubject(
    scene,
    layouts.filter(({ line }) => line.body),
  )
  if (joint) return subject.length > 1 ? subject : voices(titled)
  const party = publisher(scene, document)
  const [first] = party ? [{ party, words: { from: 0, to: 0 } }] : subject
  const persons = titled.filter((actor) => actor.person !== undefined && actor.party === first?.party)
  return persons.length > 0 ? persons.slice(0, 1) : first ? (subject.length > 1 && !party ? subject : [first]) : []
}

const longestLabel = 14
const labelTags: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'ADP', 'NUM', 'PUNCT'])

/** The one person whose name a colon follows at the head of a sentence. */
const labelled = (scene: Scene, { line, chunks }: Layout): Actor | null => {
  const colon = line.forms.slice(0, longestLabel).indexOf(':')
  if (colon < 1 || !line.tokens.slice(0, colon).every(({ upos }) => labelTags.has(upos))) return null
  const named = chunks.filter(({ end }) => end <= colon).flatMap((chunk) => actorsIn(scene, chunk))
  const [person, ...others] = distinct(named.filter((actor) => actor.person !== undefined))
  return person && others.length === 0 ? person : null
}

/** In a record of talks ("Prime Minister Marin: …", "President Niinistö: …") whose turn each sentence is; empty where fewer than two speak. */
export const turnsOf = (scene: Scene, layouts: readonly Layout[]): ReadonlyMap<Line, readonly Actor[]> => {
  const turns = new Map<Line, readonly Actor[]>()
  const speakers = new Set<string>()
  let current: readonly Actor[] = []
  for (const layout of layouts) {
    const speaker = layout.line.body ? labelled(scene, layout) : null
    if (speaker) {
      speakers.add(speaker.person ?? '')
      current = [speaker]
    }
    if (current.length > 0) turns.set(layout.line, current)
  }
  return speakers.size > 1 ? turns : new Map()
}
