import { Fault } from '../kernel/fault.ts'
import type { Score } from './score.ts'

/** The figures that a change may raise, and lower only with a reason; shares rounded to three places. */
export interface Ratchet {
  readonly act: number
  readonly strict: number
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000

export const ratchetOf = ({ act, strict }: Score): Ratchet => ({ act: rounded(act.f1), strict: rounded(strict.f1) })

const isRatchet = (value: unknown): value is Ratchet =>
  typeof value === 'object' &&
  value !== null &&
  'act' in value &&
  typeof value.act === 'number' &&
  'strict' in value &&
  typeof value.strict === 'number'

const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

/** Reads a ratchet file. Throws the fault `bad-gold`, naming `file`, where it holds anything else. */
export const parseRatchet = (source: string, file: string): Ratchet => {
  const value = parseJson(source)
  if (isRatchet(value)) return { act: value.act, strict: value.strict }
  throw new Fault('bad-gold', `no ratchet (${file})`, 'it holds {"act": F1, "strict": F1}')
}

/** What has fallen below the ratchet, one clause each; none where all is well. */
export const fallen = (now: Ratchet, before: Ratchet): readonly string[] =>
  (['act', 'strict'] as const)
    .filter((name) => now[name] < before[name])
    .map((name) => `${name} F1 ${now[name].toFixed(3)} is below ${before[name].toFixed(3)}`)

/** Has any figure risen? */
export const risen = (now: Ratchet, before: Ratchet): boolean => now.act > before.act || now.strict > before.strict
