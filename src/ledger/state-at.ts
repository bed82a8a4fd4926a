import { commitmentsOf } from './commitments/index.ts'
import { standing } from './decisions.ts'
import type { Entry } from './entry.ts'
import { factsOf } from './evolve.ts'
import type { DocumentFacts, Facts } from './facts.ts'
import { occurrencesOf } from './matching/index.ts'
import { sourceGroups } from './matching/sources.ts'
import { newerTexts } from './revisions.ts'
import type { CaseState, Clocks, DocumentState, Note } from './state.ts'
import type { Telling } from './telling.ts'
import { knownFromOf, publishedOf, type Teller, tellerOf } from './tellings.ts'

const isKnown = (clocks: Clocks, knownFrom: string): boolean =>
  clocks.knownBy === undefined || knownFrom <= clocks.knownBy

const holds = (clocks: Clocks, holdsFrom: string): boolean => clocks.asOf === undefined || holdsFrom <= clocks.asOf

type Known = ReadonlyMap<string, DocumentFacts>

const newerIn = (known: Known, document: DocumentFacts): readonly string[] =>
  document.revisions.length === 0 ? [] : newerTexts(document, (id) => known.get(id))

const isNewest = (known: Known, document: DocumentFacts | undefined): boolean =>
  document !== undefined && newerIn(known, document).length === 0

/** The newer text of a document that is known too; of several one that has no newer text itself. */
const revisedBy = (known: Known, document: DocumentFacts): string | null => {
  const newer = newerIn(known, document)
  return newer.find((id) => isNewest(known, known.get(id))) ?? newer[0] ?? null
}

const notesOf = (facts: Facts): readonly Note[] =>
  standing(facts, 'NoteAdded').map(({ id, body, origin, recordedAt }) => ({
    entry: id,
    on: body.on,
    text: body.text,
    by: origin.by === 'person' ? origin.name : origin.by,
    recordedAt,
  }))

/** A known document with all that is told in it, and what counts of that in order of the text. */
interface Speech {
  readonly document: DocumentFacts
  readonly told: readonly Telling[]
  readonly tellings: readonly Telling[]
}

const documentState = (known: Known, { document, tellings }: Speech, source: string): DocumentState => ({
  id: document.id,
  cards: document.cards,
  published: publishedOf(document),
  knownFrom: knownFromOf(document),
  recordedAt: document.recordedAt,
  words: document.words,
  source,
  revisedBy: revisedBy(known, document),
  acts: tellings.map(({ id }) => id),
})

const byId = <T extends { readonly id: string }>(values: Iterable<T>): ReadonlyMap<string, T> => {
  const map = new Map<string, T>()
  for (const value of values) map.set(value.id, value)
  return map
}

/** Order of things no two of which have the same id. */
const inOrder = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

const inText = (a: Telling, b: Telling): number => a.at - b.at || inOrder(a, b)

const speechesOf = (tellings: Teller, known: Known, clocks: Clocks): readonly Speech[] => {
  const counts = ({ review, holdsFrom }: Telling): boolean => review !== 'rejected' && holds(clocks, holdsFrom)
  return [...known.values()].map((document) => {
    const told = tellings(document)
    // A document whose newer text is known too no longer speaks.
    return { document, told, tellings: isNewest(known, document) ? told.filter(counts).sort(inText) : [] }
  })
}

/**
 * The state that follows from what the entries say, as of one day and as known by another. Tellings do not depend on the clocks:
 * who asks for several states of the same facts gives the same `teller`, so that they are made once.
 */
export const stateOf = (facts: Facts, clocks: Clocks = {}, teller: Teller = tellerOf(facts)): CaseState => {
  const known = byId(
    [...facts.documents.values()]
      .filter((document) => document.cards.length > 0 && isKnown(clocks, knownFromOf(document)))
      .sort(inOrder),
  )
  const speeches = speechesOf(teller, known, clocks)
  const sources = sourceGroups(
    [...known.values()],
    speeches.flatMap(({ told }) => told),
  )
  const sourceOf = (document: string): string => sources.get(document) ?? document
  const tellings = speeches.flatMap((speech) => speech.tellings).sort(inOrder)
  const tellingById = byId(tellings)
  const occurrences = occurrencesOf(tellings, facts, sourceOf)
  return {
    clocks,
    documents: byId(speeches.map((speech) => documentState(known, speech, sourceOf(speech.document.id)))),
    tellings: tellingById,
    occurrences,
    commitments: commitmentsOf(occurrences, tellingById, facts, clocks),
    topicNames: new Map(standing(facts, 'TopicRenamed').map(({ body }) => [body.topic, body.name])),
    notes: notesOf(facts),
  }
}

/** The state of a case that follows from these entries: as of a day in the world, as known by a day. */
export const stateAt = (entries: Iterable<Entry>, clocks: Clocks = {}): CaseState => stateOf(factsOf(entries), clocks)
