import type { Commitment, Occurrence } from '../../ledger/index.ts'
import type { ExportedCase } from './case-export.ts'

type Sides = Pick<Occurrence, 'from' | 'to'>

const names = (kase: ExportedCase, parties: readonly string[]): string => parties.map(kase.partyName).join(', ')

const sides = (kase: ExportedCase, { from, to }: Sides): string => {
  const [left, right] = [names(kase, from), names(kase, to)]
  if (left === '' && right === '') return 'unnamed'
  return right === '' ? left : `${left === '' ? 'unnamed' : left} → ${right}`
}

/** "demand: Russia → United States", with the standing where it did not simply happen. */
export const headlineOf = (kase: ExportedCase, occurrence: Occurrence): string => {
  const standing = occurrence.standing === 'happened' ? '' : ` (${occurrence.standing})`
  return `${occurrence.kind}${standing}: ${sides(kase, occurrence)}`
}

/** "pledge: United States → Russia": who owes, and to whom. */
export const owedLine = (kase: ExportedCase, { kind, debtor, creditor }: Commitment): string =>
  `${kind}: ${sides(kase, { from: debtor, to: creditor })}`
