import type { Commitment, CommitmentKind, Occurrence } from '../../ledger/index.ts'
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

const phrases: Readonly<Record<CommitmentKind, (debtor: string, creditor: string) => string>> = {
  demand: (debtor, creditor) => `${creditor || 'a demand'}${creditor && ' demands'} of ${debtor || 'somebody unnamed'}`,
  reply: (debtor, creditor) => `${debtor} owes ${creditor}${creditor && ' '}a reply`,
  offer: (debtor, creditor) => `${debtor} offers${creditor && ' '}${creditor}`,
  pledge: (debtor, creditor) => `${debtor} pledges${creditor && ' to '}${creditor}`,
  term: (debtor, creditor) => `${debtor} agreed${creditor && ' with '}${creditor}`,
  threat: (debtor, creditor) => `${debtor} threatens${creditor && ' '}${creditor}`,
  meeting: (debtor, creditor) => `${[debtor, creditor].filter(Boolean).join(', ')} are to meet`,
}

/** Who owes what to whom, in a few words: "Russia demands of United States", "United States owes Russia a reply". */
export const owedLine = (kase: ExportedCase, { kind, debtor, creditor }: Commitment): string =>
  phrases[kind](names(kase, debtor), names(kase, creditor))
