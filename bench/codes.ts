/**
 * Macro-F1 of roots, quads and the binary split over marked pairs that nobody here wrote: `npm run bench:codes`.
 * The set is measured, never trained on. `--misses ROOT` (or `all`) prints wrong pairs of the half with even numbers only.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { quadOf, type Root } from '../src/acts/codes/code.ts'
import { codePairs, type MarkedPair } from '../src/app/code-pairs.ts'

const { values } = parseArgs({
  options: {
    data: {
      type: 'string',
      default: join(import.meta.dirname, '..', '..', 'shared', 'data', 'events', 'plv_train.jsonl'),
    },
    misses: { type: 'string' },
    got: { type: 'string' },
  },
})

interface Item extends MarkedPair {
  readonly root: string
}

if (!existsSync(values.data)) {
  console.log(`skipped: no ${values.data}`)
  process.exit(0)
}

const items = readFileSync(values.data, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Item)

/** CONCEDE and RETREAT are one label of the set. */
const merged = (root: string | null | undefined): string =>
  root === 'CONCEDE' || root === 'RETREAT' ? 'YIELD' : (root ?? 'none')
const quadName = (label: string): string =>
  label === 'none' ? 'none' : label === 'YIELD' ? '2' : String(quadOf(label as Root))
const binary = (label: string): string =>
  label === 'none' ? 'none' : Number(quadName(label)) <= 2 ? 'cooperation' : 'conflict'

type Row = readonly [gold: string, found: string]
const f1 = (rows: readonly Row[], label: string): number => {
  const right = rows.filter(([gold, found]) => gold === label && found === label).length
  const all = rows.filter(([gold]) => gold === label).length + rows.filter(([, found]) => found === label).length
  return all === 0 ? 0 : (2 * right) / all
}
const macro = (rows: readonly Row[]): number => {
  const labels = [...new Set(rows.map(([gold]) => gold))]
  return labels.reduce((sum, label) => sum + f1(rows, label), 0) / labels.length
}
const percent = (value: number): string => (100 * value).toFixed(1).padStart(6)
const line = (name: string, rows: readonly Row[]): string => {
  const on = (map: (label: string) => string): string => percent(macro(rows.map(([a, b]) => [map(a), map(b)])))
  return `${name.padEnd(34)}${on((x) => x)} ${on(quadName)} ${on(binary)}   ${rows.length}`
}

const isEven = (item: Item): boolean => Number(item.id.split('-')[1]) % 2 === 0
const start = performance.now()
const codings = codePairs(items)
const spent = performance.now() - start
const rowsOf = (found: readonly ({ readonly root: string | null } | null)[], keep: (item: Item) => boolean): Row[] =>
  items.flatMap((item, at): Row[] => (keep(item) ? [[merged(item.root), merged(found[at]?.root)]] : []))

const all = rowsOf(codings, () => true)
console.log(`${'macro-F1'.padEnd(34)}  root   quad binary  pairs`)
console.log(line('all', all))
console.log(line('even numbers (errors looked at)', rowsOf(codings, isEven)))
console.log(
  line(
    'odd numbers (never looked at)',
    rowsOf(codings, (item) => !isEven(item)),
  ),
)
console.log(
  line(
    'nearest-verb baseline',
    rowsOf(codePairs(items, 'nearest'), () => true),
  ),
)
console.log('Universal PETRARCH (test set)        46     52     81')
console.log('GPT-4 (test set)                     61.5   76.7   93.4')
console.log('ZSP, RoBERTa-large (test set)        82.4   89.6   96.4')
console.log(
  `floors                               65     80     93   ${Math.round((1000 * items.length) / spent)} pairs a second\n`,
)
console.log('root         gold  found   F1    even   odd')
for (const label of [...new Set(all.map(([gold]) => gold))].sort())
  console.log(
    `${label.padEnd(12)} ${String(all.filter(([gold]) => gold === label).length).padStart(4)} ${String(all.filter(([, found]) => found === label).length).padStart(5)} ${percent(f1(all, label))} ${percent(f1(rowsOf(codings, isEven), label))} ${percent(
      f1(
        rowsOf(codings, (item) => !isEven(item)),
        label,
      ),
    )}`,
  )
console.log(
  `no root      ${String(0).padStart(4)} ${String(all.filter(([, found]) => found === 'none').length).padStart(5)}`,
)

if (values.misses !== undefined)
  items.forEach((item, at) => {
    const found = codings[at]
    const gold = merged(item.root)
    const got = merged(found?.root)
    if (!isEven(item) || got === gold || (values.misses !== 'all' && gold !== values.misses)) return
    if (values.got && got !== values.got) return
    const text = (spans: readonly { start: number; end: number }[]): string =>
      spans.map(({ start, end }) => item.text.slice(start, end)).join(' + ')
    console.log(
      `\n${gold} got ${got} (${found?.rule ?? ''})  [${text(item.source)}] > {${text(item.target)}}\n   ${item.text}`,
    )
  })
