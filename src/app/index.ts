/** Démarche as a library: a report in, its acts out; many reports into a case, and the state of the negotiation out. */
export type { Act, Hearing, Silence, Standing, When } from '../acts/act.ts'
export { type KindName, kinds } from '../acts/kinds/index.ts'
export type { Document, Zone } from '../document/document.ts'
export { type CaseFormatName, caseExports } from '../exports/case/index.ts'
export type { ReportSource } from '../intake/report-source.ts'
export { Fault, type FaultCode } from '../kernel/fault.ts'
export type { Span } from '../kernel/span.ts'
export type {
  CaseState,
  Clocks,
  Commitment,
  Decision,
  Entry,
  Occurrence,
  SourceCard,
  Telling,
} from '../ledger/index.ts'
export { stateAt } from '../ledger/index.ts'
export type { Actor, Mention, Quote, Reading, Time } from '../reading/reading.ts'
export { type AddOptions, addDocuments, type Outcome, type Tally } from './add-documents.ts'
export { type Case, type Clock, initCase, memoryCase, type OpenOptions, openCase } from './case.ts'
export { type ExportOptions, exportCase } from './export-case.ts'
export { type Imported, importLedger } from './import-ledger.ts'
export {
  type ReadOptions,
  type ReadReport,
  readBytes,
  readDocument,
  readText as readReport,
  readText,
} from './read-report.ts'
export { cardOf, reportEntries } from './report-entries.ts'
export { type Rereadings, type RereadOptions, rereadCase } from './reread-case.ts'
