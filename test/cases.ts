import { readFileSync } from 'node:fs'
import type { Act } from '../src/acts/act.ts'
import type { Actor } from '../src/reading/reading.ts'

/** One case of `languages/en/cases/*.txt`: a text and the acts that must be heard in it. */
export interface Case {
  readonly name: string
  readonly published: string | null
  readonly text: string
  readonly expected: readonly string[]
}

/**
 * Reads a file of cases. A case is a line `# name` (with `@2022-01-22` at its end for a day of publication), the text, a
 * line `==>`, then one act a line, or `(nothing)`:
 *
 *     demand RUS > USA | withdraw its troops
 *
 * kind, who, `>` whom (`-` for none), a standing in brackets where it is not `happened`, then after `|` words that the
 * act's evidence must hold, after `if` words of its condition, after `on` its day.
 */
export const readCases = (path: string): readonly Case[] =>
  readFileSync(path, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n')
      const [, name = head, published = null] = /^(.*?)(?:\s+@(\S+))?$/.exec(head) ?? []
      const mark = lines.indexOf('==>')
      const text = lines.slice(0, mark).join('\n').trim()
      const expected = lines
        .slice(mark + 1)
        .map((line) => line.trim())
        .filter((line) => line && line !== '(nothing)')
      return { name, published, text, expected }
    })

const parties = (actors: readonly Actor[]): string =>
  [...new Set(actors.map((actor) => actor.party))].sort().join(' ') || '-'

interface Wanted {
  readonly start: string
  readonly words: string
  readonly condition: string
  readonly day: string
}

const readWanted = (line: string): Wanted => {
  const [start = '', words = '', ...fields] = line.split('|').map((part) => part.trim())
  const field = (name: string): string =>
    fields.find((part) => part.startsWith(`${name} `))?.slice(name.length + 1) ?? ''
  return { start, words, condition: field('if'), day: field('on') }
}

const startOf = (act: Act): string =>
  `${act.kind} ${parties(act.from)} > ${parties(act.to)}${act.standing === 'happened' ? '' : ` (${act.standing})`}`

const meets = (text: string, act: Act, wanted: Wanted): boolean =>
  startOf(act) === wanted.start &&
  text.slice(act.evidence.from, act.evidence.to).includes(wanted.words) &&
  (!wanted.condition ||
    (act.condition !== null && text.slice(act.condition.from, act.condition.to).includes(wanted.condition))) &&
  (!wanted.day || act.when?.edtf === wanted.day)

const show = (text: string, act: Act): string =>
  `${startOf(act)} | ${text.slice(act.evidence.from, act.evidence.to)} (${act.rule})`

/** Lines that tell how the acts differ from what the case wants; none where they agree. */
export const differences = (text: string, acts: readonly Act[], expected: readonly string[]): readonly string[] => {
  const left = [...acts]
  const missing = expected.filter((line) => {
    const at = left.findIndex((act) => meets(text, act, readWanted(line)))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [...missing.map((line) => `missing: ${line}`), ...left.map((act) => `extra: ${show(text, act)}`)]
}
