import { commitmentsOf } from './commitments/index.ts'
import { standing } from './decisions.ts'
import type { Entry } from './entry.ts'
import { factsOf } from './evolve.ts'
import type { DocumentFacts, Facts } from './facts.ts'
import { occurrencesOf } from './matching/index.ts'
import { sourceGroups } from './matching/sources.ts'
import type { CaseState, Clocks, DocumentState, Note } from './state.ts'
import type { Telling } from './telling.ts'
import { knownFromOf, publishedOf, tellingsOf } from './tellings.ts'

const isKnown = (clocks: Clocks, knownFrom: string): boolean =>
  clocks.knownBy === undefined || knownFrom <= clocks.knownBy

const holds = (clocks: Clocks, holdsFrom: string): boolean => clocks.asOf === undefined || holdsFrom <= clocks.asOf

type Known = ReadonlyMap<string, DocumentFacts>

/** The newer text of a document that is known too; of several one that has no newer text itself. */
const revisedBy = (known: Known, { revisions }: DocumentFacts): string | null => {
  const newer = revisions.filter((id) => known.has(id))
  return newer.find((id) => !known.get(id)?.revisions.some((next) => known.has(next))) ?? newer[0] ?? null
}

/** A document whose newer text is known too no longer speaks. */
const speaks = (known: Known, document: DocumentFacts): boolean => !document.revisions.some((id) => known.has(id))

const notesOf = (facts: Facts): readonly Note[] =>
  standing(facts, 'NoteAdded').map(({ id, body, origin, recordedAt }) => ({
    entry: id,
    on: body.on,
    text: body.text,
    by: origin.by === 'person' ? origin.name : origin.by,
    recordedAt,
  }))

const documentState = (
  known: Known,
  document: DocumentFacts,
  source: string,
  tellings: readonly Telling[],
): DocumentState => ({
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

const byId = <T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string, T> =>
  new Map(values.map((value) => [value.id, value]))

const inText = (a: Telling, b: Telling): number => a.at - b.at || (a.id < b.id ? -1 : 1)

/** The state that follows from what the entries say, as of one day and as known by another. */
export const stateOf = (facts: Facts, clocks: Clocks = {}): CaseState => {
  const known = byId(
    [...facts.documents.values()]
      .filter((document) => document.cards.length > 0 && isKnown(clocks, knownFromOf(document)))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
  const told = tellingsOf(facts).filter(({ document }) => known.has(document))
  const tellings = told
    .filter((telling) => {
      const document = known.get(telling.document)
      return document && speaks(known, document) && telling.review !== 'rejected' && holds(clocks, telling.holdsFrom)
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const sources = sourceGroups([...known.values()], told)
  const tellingById = byId(tellings)
  const occurrences = occurrencesOf(tellings, facts, (document) => sources.get(document) ?? document)
  const inDocument = Map.groupBy(tellings, ({ document }) => document)
  return {
    clocks,
    documents: byId(
      [...known.values()].map((document) =>
        documentState(
          known,
          document,
          sources.get(document.id) ?? document.id,
          [...(inDocument.get(document.id) ?? [])].sort(inText),
        ),
      ),
    ),
    tellings: tellingById,
    occurrences,
    commitments: commitmentsOf(occurrences, tellingById, facts, clocks),
    topicNames: new Map(standing(facts, 'TopicRenamed').map(({ body }) => [body.topic, body.name])),
    notes: notesOf(facts),
  }
}

/** The state of a case that follows from these entries: as of a day in the world, as known by a day. */
export const stateAt = (entries: Iterable<Entry>, clocks: Clocks = {}): CaseState => stateOf(factsOf(entries), clocks)
