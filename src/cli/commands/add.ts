import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import type { Outcome, SourceCard, Tally } from '../../app/add-documents.ts'
import type { Revision } from '../../app/revise.ts'
import { oneLine } from '../../exports/index.ts'
import type { Fields } from '../../intake/records.ts'
import type { ReportSource } from '../../intake/report-source.ts'
import { isWebAddress, webAddress } from '../../intake/web/web-address.ts'
import { Fault } from '../../kernel/fault.ts'
import { day, wholeNumber } from '../choices.ts'
import { failed } from '../exit-codes.ts'
import { print } from '../output.ts'
import { progressOf } from '../progress.ts'
import { revisionPage } from '../revision-page.ts'
import { version } from '../version.ts'

interface Options {
  readonly published?: string
  readonly title?: string
  readonly source?: string
  readonly author?: string
  readonly url?: string
  readonly licence?: string
  readonly strict?: boolean
  readonly field?: readonly string[]
  readonly fields?: string
  readonly allowPrivate?: boolean
  readonly workers?: number
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

/** What a command names: reports in files, and addresses. */
interface Given {
  readonly paths: readonly string[]
  readonly addresses: readonly URL[]
}

/** Each takes some 150 MB. */
const mostThreads = 256

/** As many as there are cores. What comes from addresses alone comes more slowly than one thread reads. */
const threadsFor = ({ paths }: Given, { workers }: Options): number =>
  workers ?? (paths.length === 0 ? 1 : availableParallelism())

const givenBy = async (words: readonly string[]): Promise<Given> => {
  const { reportPaths } = await import('../report-files.ts')
  const addresses = words.filter(isWebAddress).map((word) => webAddress(word))
  const paths = await reportPaths(words.filter((word) => !isWebAddress(word)))
  return { paths, addresses }
}

/** `--field text=content`, and `--fields FILE`, a JSON object of the same. */
const fieldsFrom = async ({ field = [], fields }: Options): Promise<Fields> => {
  const { fieldsOf } = await import('../field-options.ts')
  return fieldsOf(field, fields)
}

const checkGiven = ({ paths, addresses }: Given, { title, url }: Options): void => {
  const count = paths.length + addresses.length
  if (count === 0)
    throw new Fault(
      'missing-file',
      'no reports there (add)',
      'give files, or folders of .txt, .md, .html, .pdf, .docx or .eml files',
    )
  const [option] = [title === undefined ? [] : ['--title'], url === undefined ? [] : ['--url']].flat()
  if (option && count > 1)
    throw new Fault('usage', `${option} for ${count} reports (add)`, 'add the report it belongs to by itself')
  if (option && addresses.length > 0)
    throw new Fault('usage', `${option} for what an address holds (add)`, 'the page tells that itself')
}

async function* sourcesOf({ paths, addresses }: Given, options: Options): AsyncGenerator<ReportSource> {
  const { reportSources } = await import('../report-files.ts')
  const { webSources } = await import('../web-sources.ts')
  const card = cardFrom(options)
  yield* reportSources(paths, { card, fields: await fieldsFrom(options) })
  yield* webSources(addresses, card, options.allowPrivate === true)
}

const tell = ({ message }: Fault): void => {
  process.stderr.write(`demarche: ${oneLine(`${message}; left out`)}\n`)
}

const add = async (path: string, files: readonly string[], options: Options): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const { addDocuments } = await import('../../app/add-documents.ts')
  const kase = openCase(path)
  try {
    const given = await givenBy(files)
    checkGiven(given, options)
    const count = given.paths.length + given.addresses.length
    const progress = progressOf(count)
    const faults: Fault[] = []
    const revisions: Revision[] = []
    const onDone = (outcome: Outcome): void => {
      if (outcome.as === 'faulty') faults.push(outcome.fault)
      if ('revisions' in outcome) revisions.push(...outcome.revisions)
      progress.step(faults.length === 0 ? outcome.name : `(${faults.length} left out) ${outcome.name}`)
    }
    const workers = threadsFor(given, options)
    const tally = await addDocuments(kase.store, sourcesOf(given, options), { reader: version(), workers, onDone })
    progress.clear()
    const [first] = faults
    // One address may be a feed of many, one file an archive.
    if (first && tally.added + tally.seen + tally.known + tally.faulty === 1) throw first
    faults.forEach(tell)
    await print(`${summary(tally)}${revisions.map(revisionPage).join('')}`)
    if (faults.length > 0 && options.strict) process.exitCode = failed
  } finally {
    kase.close()
  }
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const examples = `
Examples:
  $ demarche add talks examples
  $ demarche add talks examples/geneva-talks.txt --published 2022-01-22 --source "The example press"
  $ demarche add talks https://example.org/talks-resume.html
  $ demarche add talks https://example.org/feed.xml --source "The example press"
  $ demarche add talks archive.jsonl.gz --field text=content --field published=meta.date
  $ demarche add talks - --title "Note to the press" < examples/russias-answer.txt`

/** `demarche add CASE FILES…`: reports are read, and enter the ledger of a case. */
export const addAdd = (program: Command): void => {
  program
    .command('add')
    .summary('add reports to a case')
    .description('Reads reports and enters them, with the acts in them, in the ledger of a case.')
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
    .argument(
      '<files...>',
      'reports: files (text, Markdown, HTML, PDF, DOCX, mail), folders, archives and tables of them (ZIP, JSON, JSON Lines, CSV, feeds, gzip), addresses of pages and feeds, "-" for standard input',
    )
    .option('--published <day>', 'day of publication, as in 2022-01-22', day('published'))
    .option('--title <words>', 'title of the report, where the file does not hold it')
    .option('--source <name>', 'name of the source')
    .option('--author <name>', 'who wrote it')
    .option('--url <address>', 'where it was published')
    .option('--licence <name>', 'licence of the text')
    .option('--field <name=field>', 'which field of a record holds it: text=content, published=meta.date', collect, [])
    .option('--fields <file>', 'the same, as a JSON file: {"text": "content", "published": "meta.date"}')
    .option('--allow-private', 'let the addresses given, and no others, be on a private network')
    .option(
      '--workers <number>',
      'threads that read; as many as there are cores where it is not said',
      wholeNumber('workers', mostThreads),
    )
    .option('--strict', 'end with 1 where a report could not be read')
    .addHelpText('after', examples)
    .action(add)
}
