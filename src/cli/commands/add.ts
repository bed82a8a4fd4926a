import type { Command } from 'commander'
import type { Outcome, SourceCard, Tally } from '../../app/add-documents.ts'
import { oneLine } from '../../exports/index.ts'
import { Fault } from '../../kernel/fault.ts'
import { day } from '../choices.ts'
import { failed } from '../exit-codes.ts'
import { print } from '../output.ts'
import { progressOf } from '../progress.ts'
import { version } from '../version.ts'

interface Options {
  readonly published?: string
  readonly title?: string
  readonly source?: string
  readonly author?: string
  readonly url?: string
  readonly licence?: string
  readonly strict?: boolean
}

const cardFrom = ({ published, title, source, author, url, licence }: Options): SourceCard => ({
  ...(published === undefined ? {} : { published }),
  ...(title === undefined ? {} : { title }),
  ...(source === undefined ? {} : { publisher: source }),
  ...(author === undefined ? {} : { author }),
  ...(url === undefined ? {} : { url }),
  ...(licence === undefined ? {} : { licence }),
})

const counts = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

const summary = ({ added, acts, seen, known, faulty }: Tally): string => {
  const parts = [`${counts(added, 'document')} added (${counts(acts, 'act')})`]
  if (seen > 0) parts.push(`${seen} seen again under another card`)
  if (known > 0) parts.push(`${known} known already`)
  if (faulty > 0) parts.push(`${faulty} left out`)
  return `${parts.join(', ')}\n`
}

const checkOne = (paths: readonly string[], { title, url }: Options): void => {
  if (paths.length === 0)
    throw new Fault('missing-file', 'no reports there (add)', 'give files, or folders of .txt, .html or .md files')
  const [option] = [title === undefined ? [] : ['--title'], url === undefined ? [] : ['--url']].flat()
  if (option && paths.length > 1)
    throw new Fault('usage', `${option} for ${paths.length} reports (add)`, 'add the report it belongs to by itself')
}

const add = async (path: string, files: readonly string[], options: Options): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const { addDocuments } = await import('../../app/add-documents.ts')
  const { reportPaths, reportSources } = await import('../report-files.ts')
  const kase = openCase(path)
  try {
    const paths = await reportPaths(files)
    checkOne(paths, options)
    const progress = progressOf(paths.length)
    const faults: Fault[] = []
    const onDone = (outcome: Outcome): void => {
      progress.step(outcome.name)
      if (outcome.as !== 'faulty') return
      faults.push(outcome.fault)
      progress.clear()
      if (paths.length > 1) process.stderr.write(`demarche: ${oneLine(`${outcome.fault.message}; left out`)}\n`)
    }
    const tally = await addDocuments(kase.store, reportSources(paths, cardFrom(options)), { reader: version(), onDone })
    progress.clear()
    const [first] = faults
    if (first && paths.length === 1) throw first
    await print(summary(tally))
    if (faults.length > 0 && options.strict) process.exitCode = failed
  } finally {
    kase.close()
  }
}

const examples = `
Examples:
  $ demarche add talks examples
  $ demarche add talks examples/geneva-talks.txt --published 2022-01-22 --source "The example press"
  $ demarche add talks - --title "Note to the press" < examples/russias-answer.txt`

/** `demarche add CASE FILES…`: reports are read, and enter the ledger of a case. */
export const addAdd = (program: Command): void => {
  program
    .command('add')
    .summary('add reports to a case')
    .description('Reads reports and enters them, with the acts in them, in the ledger of a case.')
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
    .argument('<files...>', 'reports: text or HTML files, folders of them, "-" for standard input')
    .option('--published <day>', 'day of publication, as in 2022-01-22', day('published'))
    .option('--title <words>', 'title of the report, where the file does not hold it')
    .option('--source <name>', 'name of the source')
    .option('--author <name>', 'who wrote it')
    .option('--url <address>', 'where it was published')
    .option('--licence <name>', 'licence of the text')
    .option('--strict', 'end with 1 where a report could not be read')
    .addHelpText('after', examples)
    .action(add)
}
