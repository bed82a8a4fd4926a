import type { UseQueryResult } from '@tanstack/react-query'
import { useAnswer } from '../../api/query.ts'
import type { CorrectableField, Decision, ProposedAct } from '../../api/review.ts'

/** Fields that may be corrected. */
export const useFields = (): UseQueryResult<readonly CorrectableField[], Error> =>
  useAnswer<readonly CorrectableField[]>('fields')

/** What is typed in the form, by field. */
export type Typed = Readonly<Record<string, string>>

const nullable: ReadonlySet<string> = new Set(['when', 'due', 'where', 'condition'])
const lists: ReadonlySet<string> = new Set(['from', 'to'])

/** The act's fields as they stand in the form. */
export const typedOf = (act: ProposedAct): Typed => {
  const { kind, from, to, standing, when, due, where, condition, holder, topic } = act
  return {
    kind, standing, holder, topic,
    from: from.join(', '),
    to: to.join(', '),
    when: when ?? '',
    due: due ?? '',
    where: where ?? '',
    condition: condition ?? '',
  } // biome-ignore format: a record
}

const valueFor = (field: string, typed: string): string | null | readonly string[] => {
  const words = typed.trim()
  if (lists.has(field))
    return words
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((code) => code.toUpperCase())
  return words === '' && nullable.has(field) ? null : words
}

/** One correction for every field that was changed. The server says whether each fits. */
export const correctionsOf = (act: ProposedAct, typed: Typed): readonly Decision[] => {
  const before = typedOf(act)
  return Object.keys(before)
    .filter((field) => (typed[field] ?? '').trim() !== before[field])
    .map(
      (field) => ({ type: 'ActCorrected', act: act.id, field, value: valueFor(field, typed[field] ?? '') }) as Decision,
    )
}
