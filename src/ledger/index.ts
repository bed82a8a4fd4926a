/** The ledger of a case as a library: entries in, the state of the negotiation out. */
export { type ActContent, type ActText, type Measure, type MeasureKind, noContent } from '../acts/act-content.ts'
export { type Anchor, anchorIn } from './anchor.ts'
export { isCovered, isNews, readAs, statedDay, withCard } from './cards.ts'
export * from './commitment.ts'
export { commitmentId } from './commitment-id.ts'
export { correctable, type Decision, decide } from './decide.ts'
export * from './entry.ts'
export { canonical, inTime, makeEntry } from './entry-id.ts'
export { evolve, factsOf } from './evolve.ts'
export { type DocumentFacts, type Facts, noFacts } from './facts.ts'
export {
  type ActRows,
  type DocumentDigest,
  digestOf,
  type Gist,
  gistOf,
  LightAct,
  LightWords,
} from './light.ts'
export { comparisonsOf, type Joined, reasonsFor } from './matching/comparisons.ts'
export type { Comparison, FieldReason, Occurrence } from './occurrence.ts'
export { currentActs, heirOf, successorOf, type Verdict, verdictsOf } from './reviews.ts'
export { newerTexts } from './revisions.ts'
export { likeness } from './sketch.ts'
export type { CaseState, Clocks, DocumentState, Note } from './state.ts'
export { stateAt, stateOf } from './state-at.ts'
export { stateVersion } from './state-version.ts'
export type { Hit, Sequence, Store } from './store.ts'
export type { Review, Telling } from './telling.ts'
export { type Teller, tellerOf, tellingsOf } from './tellings.ts'
