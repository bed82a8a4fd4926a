import type { Command } from 'commander'
import { textOfFile, textOfStdin } from '../ledger-file.ts'
import { print } from '../output.ts'

const importFrom = async (path: string, file: string): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const { importLedger } = await import('../../app/import-ledger.ts')
  const kase = openCase(path)
  try {
    const chunks = file === '-' ? await textOfStdin() : textOfFile(file)
    const { entries, added } = importLedger(kase.store, chunks, file === '-' ? 'standard input' : file)
    await print(`${kase.name}: ${added} entries added, ${entries - added} known already\n`)
  } finally {
    kase.close()
  }
}

const examples = `
Examples:
  $ demarche export talks --format jsonl | demarche import talks -`

/** `demarche import CASE FILE`: the entries of an exported ledger enter a case. */
export const addImport = (program: Command): void => {
  program
    .command('import')
    .summary('take in a ledger that was exported as jsonl')
    .description('Takes the entries of a ledger that was exported as jsonl into a case: all that are new, or none.')
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
    .argument('<file>', 'the exported ledger; "-" for standard input')
    .addHelpText('after', examples)
    .action(importFrom)
}
