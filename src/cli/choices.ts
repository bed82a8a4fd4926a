import { isDay } from '../kernel/day.ts'
import { Fault } from '../kernel/fault.ts'

/** Reads an option that takes one of a few words. */
export const oneOf =
  <Word extends string>(option: string, words: readonly Word[]) =>
  (given: string): Word => {
    const found = words.find((word) => word === given)
    if (found) return found
    throw new Fault('usage', `no such ${option}: ${given} (--${option})`, `try one of: ${words.join(', ')}`)
  }

/** Reads an EDTF day, such as 2022-01-22. */
export const day =
  (option: string) =>
  (given: string): string => {
    if (isDay(given)) return given
    throw new Fault('bad-date', `no day of the calendar: ${given} (--${option})`, 'write it as in 2022-01-22')
  }

/** Reads a whole number from 1 to `most`. */
export const wholeNumber =
  (option: string, most: number) =>
  (given: string): number => {
    const number = Number(given)
    if (/^\d+$/.test(given) && number >= 1 && number <= most) return number
    throw new Fault(
      'usage',
      `no whole number from 1 to ${most}: ${given} (--${option})`,
      `write it as in --${option} 4`,
    )
  }
