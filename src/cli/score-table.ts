import type { Comparison, Score } from '../app/score-gold.ts'
import { oneLine } from '../exports/index.ts'

const count = (value: number): string => String(value).padStart(8)
const share = (value: number): string => value.toFixed(3)

const heads = (...names: string[]): string => names.map((name) => name.padStart(8)).join('')

const articleLines = ({ articles }: Score): string[] => [
  `${'report'.padEnd(56)}${heads('gold', 'read', 'act', 'strict')}`,
  ...articles.map(
    ({ id, gold, read, act, strict }) =>
      `${id.slice(0, 54).padEnd(56)}${[gold, read, act, strict].map(count).join('')}`,
  ),
]

const kindLines = ({ kinds }: Score): string[] => [
  `${'kind'.padEnd(16)}${heads('gold', 'read', 'hit')}`,
  ...Object.entries(kinds).map(
    ([name, { gold, read, hit }]) => `${name.padEnd(16)}${[gold, read, hit].map(count).join('')}`,
  ),
]

const fieldLines = ({ fields }: Score): string[] => [
  `${'field'.padEnd(16)}${heads('right', 'of')}`,
  ...Object.entries(fields).map(
    ([name, { ok, of }]) => `${name.padEnd(16)}${count(ok)}${count(of)}  ${share(ok / of)}`,
  ),
]

const summary = ({ act, strict, articles }: Score): string =>
  `act F1 ${share(act.f1)} (P ${share(act.precision)} R ${share(act.recall)})  strict F1 ${share(strict.f1)}  ` +
  `articles ${articles.length}`

/** The figures for people, the summary last. */
export const scoreTable = (score: Score): string =>
  [...articleLines(score), '', ...kindLines(score), '', ...fieldLines(score), '', summary(score), ''].join('\n')

const missesOf = ({ gold, matches, unread, extra }: Comparison): string[] => {
  const said = ({ from, to }: { from: number; to: number }): string => oneLine(gold.text.slice(from, to))
  return [
    ...unread.map(({ kind, evidence }) => `miss   ${gold.id}  ${kind}: ${said(evidence)}`),
    ...matches
      .filter(({ kindFits }) => !kindFits)
      .map((one) => `wrong  ${gold.id}  ${one.gold.kind} read as ${one.read.kind}: ${said(one.gold.evidence)}`),
    ...extra.map(({ kind, evidence }) => `extra  ${gold.id}  ${kind}: ${said(evidence)}`),
  ]
}

/** What was missed, misread or read too much, one a line. */
export const missLines = (comparisons: readonly Comparison[]): string =>
  comparisons
    .flatMap(missesOf)
    .map((line) => `${line}\n`)
    .join('')
