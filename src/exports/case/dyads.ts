import { shortId } from '../../kernel/ids.ts'
import type { Occurrence } from '../../ledger/index.ts'

/** One actor towards one other, as data sets of dyads want it; null where nobody is named on that side. */
export interface Dyad {
  /** Whole number under 2^53, the same on every machine. */
  readonly id: number
  readonly source: string | null
  readonly target: string | null
}

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/** Fifty bits, so that they stay exact where numbers are doubles. */
const numberOf = (id: string): number => [...id].reduce((sum, letter) => sum * 32 + crockford.indexOf(letter), 0)

const pairs = (parties: readonly string[]): readonly (readonly [string, string])[] =>
  parties.flatMap((one, at) => parties.slice(at + 1).map((other) => [one, other] as const))

const together: ReadonlySet<string> = new Set(['meeting', 'agreement', 'cooperation'])

const sidesOf = ({ kind, from, to }: Occurrence): readonly (readonly [string | null, string | null])[] => {
  if (to.length === 0 && from.length > 1 && together.has(kind)) return pairs(from)
  const sources = from.length > 0 ? from : [null]
  const targets = to.length > 0 ? to : [null]
  return sources.flatMap((source) => targets.map((target) => [source, target] as const))
}

/** Every actor towards every recipient; of those who only did something together (met, agreed) every pair once. */
export const dyadsOf = (occurrence: Occurrence): readonly Dyad[] =>
  sidesOf(occurrence).map(([source, target]) => ({
    id: numberOf(shortId(['dyad', occurrence.id, source ?? '', target ?? ''])),
    source,
    target,
  }))
