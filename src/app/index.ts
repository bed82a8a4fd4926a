/** Démarche as a library: a report in, its acts out. */
export type { Act, Hearing, Silence, Standing, When } from '../acts/act.ts'
export { type KindName, kinds } from '../acts/kinds/index.ts'
export type { Document, Zone } from '../document/document.ts'
export { Fault, type FaultCode } from '../kernel/fault.ts'
export type { Span } from '../kernel/span.ts'
export type { Actor, Mention, Quote, Reading, Time } from '../reading/reading.ts'
export { type ReadOptions, type ReadReport, readBytes, readDocument, readText } from './read-report.ts'
