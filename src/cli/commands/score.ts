import type { Command } from 'commander'
import { Fault } from '../../kernel/fault.ts'
import { failed } from '../exit-codes.ts'
import { print } from '../output.ts'

interface Options {
  readonly gold: readonly string[]
  readonly json?: boolean
  readonly misses?: boolean
  readonly ratchet?: string
}

const run = async ({ gold, json, misses, ratchet }: Options): Promise<void> => {
  if (json && misses) throw new Fault('usage', '--json and --misses together (score)', 'ask for one of them')
  const { goldFiles, readJson } = await import('../gold-files.ts')
  const { fallen, parseRatchet, ratchetOf, risen, scoreGold } = await import('../../app/score-gold.ts')
  const { scoreTable, missLines } = await import('../score-table.ts')
  const before = ratchet === undefined ? null : parseRatchet(await readJson(ratchet), ratchet)
  const { score, comparisons } = await scoreGold(await goldFiles(gold))
  const now = ratchetOf(score)
  const better = before && risen(now, before) ? `better than ${ratchet}: raise it to ${JSON.stringify(now)}\n` : ''
  const table = (misses ? missLines(comparisons) : '') + scoreTable(score) + better
  await print(json ? `${JSON.stringify(score)}\n` : table)
  const losses = before ? fallen(now, before) : []
  if (losses.length === 0) return
  process.stderr.write(`demarche: ${losses.join(', ')} (${ratchet}); raise it again, or lower the file with a reason\n`)
  process.exitCode = failed
}

const examples = `
Examples:
  $ demarche score --gold examples/gold
  $ demarche score --gold examples/gold/geneva-talks.json --misses
  $ demarche score --gold examples/gold --ratchet test/examples-ratchet.json`

/** `demarche score --gold DIR`: how far readings agree with careful readers. */
export const addScore = (program: Command): void => {
  program
    .command('score')
    .summary('measure readings against gold')
    .description('Reads every gold report and measures how far the acts agree with those that careful readers marked.')
    .requiredOption('--gold <paths...>', 'gold files, or folders of them')
    .option('--json', 'print the figures as one JSON object')
    .option('--misses', 'also list what was missed, misread or read too much')
    .option('--ratchet <file>', 'fail where the figures fall below those in this file')
    .addHelpText('after', examples)
    .action(run)
}
