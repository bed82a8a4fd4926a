import { daysOf } from '../../kernel/day.ts'
import type { Time } from '../../reading/reading.ts'
import type { Ear } from './candidate.ts'

/** Does the time begin after the day of the report? */
export const isAhead = (ear: Ear, time: Time): boolean => {
  const today = ear.reading.newsDay?.day
  const first = daysOf(time.edtf)?.first
  return today !== undefined && first !== undefined && first > today
}
