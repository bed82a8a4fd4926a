import { csv } from './csv.ts'
import { gdelt } from './gdelt.ts'
import { gdeltCompanion } from './gdelt-companion.ts'
import { graphml } from './graphml.ts'
import { html } from './html.ts'
import { icalendar } from './icalendar.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { polecat } from './polecat.ts'
import { polecatCompanion } from './polecat-companion.ts'
import { timelinejs } from './timelinejs.ts'
import { webannotation } from './webannotation.ts'

/** Every format that a case can be written in. docs/exports.md describes them. */
export const caseExports = [
  jsonl,
  csv,
  markdown,
  html,
  polecat,
  polecatCompanion,
  gdelt,
  gdeltCompanion,
  timelinejs,
  icalendar,
  webannotation,
  graphml,
] as const

export type CaseFormatName = (typeof caseExports)[number]['name']

export type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
export { type Gazetteer, type KnownPlace, noGazetteer, type StateCodes } from './gazetteer.ts'
export { linesOf, readLedger } from './import/read-ledger.ts'
