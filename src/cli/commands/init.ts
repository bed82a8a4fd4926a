import type { Command } from 'commander'
import { print } from '../output.ts'

const init = async (path: string): Promise<void> => {
  const { caseFile, initCase } = await import('../../app/case.ts')
  const kase = initCase(path)
  kase.close()
  await print(`${kase.name}: a new case in ${caseFile(path)}\n`)
}

const examples = `
Examples:
  $ demarche init geneva`

/** `demarche init CASE`: a new, empty case. */
export const addInit = (program: Command): void => {
  program
    .command('init')
    .summary('make a new case')
    .description('Makes the file of a new case, CASE.demarche, in which the ledger of one negotiation is kept.')
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
    .addHelpText('after', examples)
    .action(init)
}
