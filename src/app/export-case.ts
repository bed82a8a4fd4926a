import type { KindName } from '../acts/kinds/index.ts'
import { type CaseFormatName, caseExports } from '../exports/case/index.ts'
import { Fault } from '../kernel/fault.ts'
import type { Clocks } from '../ledger/index.ts'
import type { Case } from './case.ts'
import { gazetteer } from './gazetteer.ts'

/** What is exported, and as of when. */
export interface ExportOptions extends Clocks {
  /** Only acts of this kind, for formats that take it. */
  readonly kind?: KindName
  /** Version of the program, for formats that name their maker. */
  readonly version: string
}

const isAsked = ({ asOf, knownBy, kind }: ExportOptions, option: 'clocks' | 'kind'): boolean =>
  option === 'kind' ? kind !== undefined : asOf !== undefined || knownBy !== undefined

const words = { clocks: '--as-of and --known-by', kind: '--kind' } as const

/** A whole case in one of the formats, in chunks. Throws `Fault('usage')` for an option that the format does not heed. */
export const exportCase = (kase: Case, format: CaseFormatName, options: ExportOptions): Iterable<string> => {
  const chosen = caseExports.find(({ name }) => name === format) ?? caseExports[0]
  for (const option of ['clocks', 'kind'] as const)
    if (isAsked(options, option) && !chosen.takes.includes(option))
      throw new Fault('usage', `${format} does not take ${words[option]} (--format)`, `leave out ${words[option]}`)
  const { asOf, knownBy, kind, version } = options
  const clocks: Clocks = { ...(asOf === undefined ? {} : { asOf }), ...(knownBy === undefined ? {} : { knownBy }) }
  const exported = { ...kase, entries: () => kase.store.entries(), length: kase.store.length }
  return chosen.write(exported, { clocks, version, gazetteer, ...(kind === undefined ? {} : { kind }) })
}
