import type { Span } from '../../kernel/span.ts'
import type { CaseState, Occurrence, Telling } from '../../ledger/index.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { whyNotPlover } from './event-codes.ts'
import { byLeadDocument, cardOf, tellingsIn } from './occurrences.ts'
import { polecatEmpty } from './polecat.ts'
import { joined, tabLine } from './tab-cells.ts'

interface Row {
  readonly state: CaseState
  readonly occurrence: Occurrence
  readonly telling: Telling
}

const at = (span: Span | null): string | null => (span === null ? null : `${span.from}-${span.to}`)

const columns: Readonly<Record<string, (row: Row) => string | number | null>> = {
  'Event ID': ({ occurrence }) => occurrence.id,
  'Telling ID': ({ telling }) => telling.id,
  Coded: ({ occurrence }) => (whyNotPlover(occurrence) === null ? 'yes' : 'no'),
  'Why Not Coded': ({ occurrence }) => whyNotPlover(occurrence),
  Kind: ({ telling }) => telling.kind,
  Standing: ({ telling }) => telling.standing,
  Condition: ({ telling }) => telling.condition,
  'Condition Span': ({ telling }) => at(telling.act.condition),
  Holder: ({ telling }) => telling.holder,
  Attribution: ({ telling }) => (telling.holder === 'report' ? 'report' : 'attributed'),
  From: ({ telling }) => joined(telling.from),
  To: ({ telling }) => joined(telling.to),
  When: ({ telling }) => telling.when,
  'When Basis': ({ telling }) => (telling.when === null ? null : (telling.act.when?.basis ?? null)),
  Due: ({ telling }) => telling.due,
  About: ({ telling }) => telling.words.about,
  'About Span': ({ telling }) => at(telling.act.about),
  Quotes: ({ telling }) => joined(telling.words.quotes),
  'Quote Spans': ({ telling }) => joined(telling.act.quotes.map(at)),
  Evidence: ({ telling }) => telling.words.evidence,
  'Evidence Span': ({ telling }) => at(telling.act.evidence),
  'Document ID': ({ telling }) => telling.document,
  'Document Title': ({ state, telling }) => cardOf(state, telling.document).title ?? null,
  URL: ({ state, telling }) => cardOf(state, telling.document).url ?? null,
  'Publication Date': ({ telling }) => telling.published,
  Tellings: ({ occurrence }) => occurrence.tellings.length,
  'Independent Sources': ({ occurrence }) => occurrence.sources,
  Review: ({ telling }) => telling.review,
  Doubts: ({ telling }) => joined(telling.act.doubts.map(({ about, why }) => `${about}: ${why}`)),
}

/** Names of the columns, in their order. */
export const companionColumns: readonly string[] = Object.keys(columns)

function* write(kase: ExportedCase, { clocks }: CaseWriteOptions): Iterable<string> {
  const state = kase.state(clocks)
  const cells = Object.values(columns)
  yield `${companionColumns.join('\t')}\n`
  for (const { occurrences } of byLeadDocument(state))
    for (const [occurrence] of occurrences)
      for (const telling of tellingsIn(state, occurrence))
        yield tabLine(
          cells.map((cell) => cell({ state, occurrence, telling })),
          polecatEmpty,
        )
}

/** What POLECAT has no columns for, a line for every telling; events that it does not code are there too, and say why. */
export const polecatCompanion: CaseExport<'polecat-companion'> = {
  name: 'polecat-companion',
  mediaType: 'text/tab-separated-values',
  extension: 'tsv',
  gloss: 'beside `polecat`, by event id: condition, standing, holder, exact words and spans of every telling, doubts',
  takes: ['clocks'],
  write,
}
