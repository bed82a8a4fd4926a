import { now } from '../kernel/clock.ts'
import type { Day } from '../kernel/day.ts'
import { type DocumentFacts, likeness, makeEntry, type Store } from '../ledger/index.ts'
import type { AddOptions } from './add-documents.ts'
import { factsOfDocument } from './document-facts.ts'
import { type Revision, revisionOf } from './revision.ts'

/** A front page is nobody's own address, though careless pages name it in all their articles. */
const isOwn = (url: string): boolean => {
  const parts = URL.parse(url)
  return parts === null || parts.pathname.length > 1 || parts.search !== ''
}

const addressesOf = ({ cards }: DocumentFacts): readonly string[] =>
  [...new Set(cards.flatMap(({ url }) => url ?? []))].filter(isOwn)

const titlesOf = ({ cards }: DocumentFacts): readonly string[] => cards.flatMap(({ title }) => title ?? [])

/** So much of the shorter text stands in the longer, where the two are texts of one report. */
const kept = 0.3

/** Texts of one report: some have one title all their lives, of the others a good part stays. */
const isOneReport = (a: DocumentFacts, b: DocumentFacts): boolean => {
  if (titlesOf(a).some((title) => titlesOf(b).includes(title))) return true
  const like = likeness(a.sketch, b.sketch)
  return ((like / (1 + like)) * (a.words + b.words)) / Math.min(a.words, b.words) >= kept
}

/** The last day on which it is said to have been changed or published; empty where nothing tells. */
const lastDay = ({ cards }: DocumentFacts): Day =>
  cards.map(({ modified, published }) => modified ?? published ?? '').sort().at(-1) ?? '' // biome-ignore format: a row

/** Older and newer of two texts: by their days, else the one that came in last is the newer. */
const inTurn = (before: DocumentFacts, after: DocumentFacts): readonly [older: string, newer: string] => {
  const [was, is] = [lastDay(before), lastDay(after)]
  return was !== '' && is !== '' && is < was ? [after.id, before.id] : [before.id, after.id]
}

const areSettled = (a: DocumentFacts, b: DocumentFacts): boolean =>
  a.revisions.some(({ by }) => by === b.id) || b.revisions.some(({ by }) => by === a.id)

/**
 * Another text at an address that the case has a report from is its newer text, or its older one: the reader enters that, and it is
 * told what the change does to the words that acts rest on, for the text that spoke until now. What a person said of the two stands.
 */
export const reviseByAddress = (store: Store, document: string, options: AddOptions): readonly Revision[] => {
  const after = factsOfDocument(store, document)
  const others = addressesOf(after).flatMap(store.documentsAt)
  return [...new Set(others)].flatMap((id): readonly Revision[] => {
    if (id === document) return []
    const before = factsOfDocument(store, id)
    if (areSettled(before, after) || !isOneReport(before, after)) return []
    const [older, newer] = inTurn(before, after)
    const body = { type: 'DocumentRevised', document: older, by: newer } as const
    store.append([makeEntry(body, { by: 'reader', version: options.reader }, (options.clock ?? now)())])
    const wasOvertaken = older === id && before.revisions.length > 0
    return wasOvertaken ? [] : [revisionOf(store, older, newer)]
  })
}
