import type { Command } from 'commander'
import { day } from '../choices.ts'
import { print } from '../output.ts'
import { personOf } from '../person.ts'
import { revisionPage } from '../revision-page.ts'
import { version } from '../version.ts'

interface Options {
  readonly as?: string
  readonly published?: string
  readonly source?: string
  readonly json?: boolean
}

const revise = async (path: string, document: string, file: string, options: Options): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const { reviseDocument } = await import('../../app/revise.ts')
  const { reportSource } = await import('../report-files.ts')
  const kase = openCase(path)
  try {
    const card = {
      ...(options.published === undefined ? {} : { published: options.published }),
      ...(options.source === undefined ? {} : { publisher: options.source }),
    }
    const source = reportSource(file, card)
    if (!source) return
    const revision = await reviseDocument(kase, document, source, { reader: version(), person: personOf(options.as) })
    await print(options.json ? `${JSON.stringify(revision)}\n` : revisionPage(revision))
  } finally {
    kase.close()
  }
}

const examples = `
Examples:
  $ demarche revise talks tqvdqb geneva-talks-corrected.txt
  $ demarche revise talks tqvdqb geneva-talks-corrected.txt --published 2022-01-23 --json`

/** `demarche revise CASE REPORT FILE`: a newer text takes a report's place. */
export const addRevise = (program: Command): void => {
  program
    .command('revise')
    .summary('put a newer text in the place of a report')
    .description(
      'Adds a newer text of a report, which no longer speaks from then on. Of every word that an act of the old text rests on it is said whether it is found in the newer text, ambiguous, or orphaned.',
    )
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
    .argument('<report>', 'id of the report, or its beginning; ids are shown by: sources')
    .argument('<file>', 'the newer text; "-" for standard input')
    .option('--published <day>', 'day of its publication', day('published'))
    .option('--source <name>', 'name of its publisher')
    .option('--as <name>', 'who says so; else DEMARCHE_PERSON, else the login name')
    .option('--json', 'print what became of the words as one JSON object')
    .addHelpText('after', examples)
    .action(revise)
}
