import type { Act, Plover, When } from '../acts/act.ts'
import type { Span } from '../kernel/span.ts'
import type { Actor } from '../reading/reading.ts'

export const spanRecord = ({ from, to }: Span): Span => ({ from, to })

/** Null stays null; anything else is turned. */
export const maybe = <T, R>(value: T | null, turn: (value: T) => R): R | null => (value === null ? null : turn(value))

/** An actor as the formats write it, with the fields in a fixed order. */
export const actorRecord = ({ party, person, role, words }: Actor): object => ({
  party,
  ...(person === undefined ? {} : { person }),
  ...(role === undefined ? {} : { role }),
  words: spanRecord(words),
})

const whenRecord = ({ edtf, basis, why }: When): object => ({ edtf, basis, why })

/** Of the codes, jsonl keeps to the root and its mode. */
const ploverRecord = ({ root, mode }: Plover): object => ({ root, ...(mode === undefined ? {} : { mode }) })

/** One act as `--format jsonl` prints it: the fields of docs/acts.md, in their order. */
export const actRecord = (act: Act): object => ({
  id: act.id,
  kind: act.kind,
  from: act.from.map(actorRecord),
  to: act.to.map(actorRecord),
  about: maybe(act.about, spanRecord),
  standing: act.standing,
  condition: maybe(act.condition, spanRecord),
  quotes: act.quotes.map(spanRecord),
  when: maybe(act.when, whenRecord),
  due: maybe(act.due, whenRecord),
  where: maybe(act.where, spanRecord),
  holder: act.holder,
  evidence: spanRecord(act.evidence),
  plover: maybe(act.plover, ploverRecord),
  rule: act.rule,
  doubts: act.doubts.map(({ from, to, about, why }) => ({ from, to, about, why })),
})

export const spanRecords = (spans: readonly Span[]): readonly Span[] => spans.map(spanRecord)

/** One act as `--format json` holds it: as in jsonl, with all that the codebooks have for it. */
export const wholeAct = (act: Act): object => ({ ...actRecord(act), plover: act.plover })
