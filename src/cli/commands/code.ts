import type { Command } from 'commander'
import { readInput } from '../input.ts'
import { print } from '../output.ts'

const run = async (file: string): Promise<void> => {
  const bytes = await readInput(file)
  const { parsePairs } = await import('../../app/pair-lines.ts')
  const { codeLines } = await import('../../app/code-pairs.ts')
  await print(codeLines(parsePairs(bytes, file === '-' ? 'standard input' : file)))
}

const examples = `
A line of the input, with offsets in UTF-16 code units:
  {"id": "1", "text": "Norway thanked Chile.", "source": [{"start": 0, "end": 6}], "target": [{"start": 15, "end": 20}]}
A line of the output:
  {"id":"1","root":"SUPPORT","cameo":"051","quad":1,"score":5,"rule":"thank"}

Examples:
  $ demarche code examples/pairs.jsonl
  $ head -n 3 examples/pairs.jsonl | demarche code -`

/** `demarche code FILE.jsonl`: PLOVER and CAMEO codes of marked pairs. */
export const addCode = (program: Command): void => {
  program
    .command('code')
    .summary('code marked pairs after PLOVER and CAMEO')
    .description(
      'Codes what a marked source does to a marked target: for each line of a .jsonl file the root and mode of PLOVER, the code of CAMEO and the rule that gave them.',
    )
    .argument('<file>', 'one pair a line, as JSON; "-" for standard input')
    .addHelpText('after', examples)
    .action(run)
}
