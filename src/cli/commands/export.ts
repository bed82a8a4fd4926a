import type { Command } from 'commander'
import { type KindName, kinds } from '../../app/kinds.ts'
import { type CaseFormatName, caseExports } from '../../exports/case/index.ts'
import { day, oneOf } from '../choices.ts'
import { print } from '../output.ts'
import { version } from '../version.ts'
import { writeOut } from '../write-out.ts'

interface Options {
  readonly format: CaseFormatName
  readonly asOf?: string
  readonly knownBy?: string
  readonly kind?: KindName
  readonly out: string
}

const formatNames = caseExports.map(({ name }) => name)
const kindNames = kinds.map(({ name }) => name)

const exportTo = async (path: string, { format, out, ...asked }: Options): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const { exportCase } = await import('../../app/export-case.ts')
  const kase = openCase(path)
  try {
    await writeOut(exportCase(kase, format, { ...asked, version: version() }), out)
    if (out !== '-') await print(`${kase.name}: exported as ${format} to ${out}\n`)
  } finally {
    kase.close()
  }
}

const formats = caseExports.map(({ name, gloss }) => `  ${name.padEnd(17)} ${gloss}`).join('\n')

const examples = `
Formats:
${formats}

Examples:
  $ demarche export talks --format jsonl
  $ demarche export talks --format html --as-of 2022-01-25 --out talks.html
  $ demarche export talks --format csv --kind demand`

/** `demarche export CASE`: a whole case in a format of others, or in our own. */
export const addExport = (program: Command): void => {
  program
    .command('export')
    .summary('write a case in another format')
    .description('Writes a whole case in one of the formats below.')
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
    .requiredOption('--format <name>', formatNames.join(', '), oneOf('format', formatNames))
    .option('--as-of <day>', 'the state as of a day in the world, as in 2022-01-25', day('as-of'))
    .option('--known-by <day>', 'only what was known by this day', day('known-by'))
    .option('--kind <name>', 'only acts of this kind (csv)', oneOf('kind', kindNames))
    .option('--out <file>', 'the file to write; "-" for standard output', '-')
    .addHelpText('after', examples)
    .action(exportTo)
}
