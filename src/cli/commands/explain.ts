import { statSync } from 'node:fs'
import type { Command } from 'commander'
import type { ReadOptions } from '../../app/read-report.ts'
import { explain as explanation } from '../../exports/index.ts'
import { Fault } from '../../kernel/fault.ts'
import { explain as caseView } from '../../views/explain.ts'
import { day } from '../choices.ts'
import { readInput } from '../input.ts'
import { pageWidth, paint, print } from '../output.ts'
import { version } from '../version.ts'
import { addViewOptions, showView, type ViewOptions } from './view.ts'

interface Options extends ViewOptions {
  readonly words?: string
  readonly published?: string
}

const usage = (message: string): Fault =>
  new Fault('usage', message, 'give an OFFSET as read prints it after @, or --words "…"')

/** The place asked for: an offset into the text, or the first place of the words. */
const placeIn = (text: string, offset: string | undefined, words: string | undefined): number => {
  if (words !== undefined) {
    const at = words ? text.indexOf(words) : -1
    if (at < 0) throw usage('these words do not stand in the text (--words)')
    return at
  }
  const at = Number(offset)
  if (at < text.length) return at
  throw usage(`the text ends at ${text.length} (OFFSET ${offset})`)
}

const check = (offset: string | undefined, words: string | undefined): void => {
  if ((offset === undefined) === (words === undefined)) throw usage('one place is needed (explain)')
  if (offset !== undefined && !/^\d{1,9}$/.test(offset)) throw usage(`no offset: ${offset} (OFFSET)`)
}

const ending = '.demarche'

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Is it a case that is to be explained, not a report? A case may be named without its ending. */
const isCase = (path: string): boolean => path.endsWith(ending) || (!isFile(path) && isFile(`${path}${ending}`))

const explainInCase = async (path: string, id: string | undefined, options: Options): Promise<void> => {
  if (id === undefined)
    throw new Fault('usage', 'an id is needed (explain)', 'ids are shown by: timeline, owed, sources')
  await showView(caseView, path, id, options)
}

const explain = async (file: string, offset: string | undefined, options: Options): Promise<void> => {
  if (isCase(file)) return explainInCase(file, offset, options)
  const { words, published } = options
  check(offset, words)
  const bytes = await readInput(file)
  const { readBytes } = await import('../../app/read-report.ts')
  const dated: ReadOptions = published === undefined ? {} : { published }
  const { reading, hearing } = await readBytes(bytes, dated)
  const place = placeIn(reading.document.text, offset, words)
  const page = { layer: 'acts', width: pageWidth(), paint: paint(), version: version() } as const
  await print(explanation(reading, hearing, place, page))
}

const examples = `
Examples:
  $ demarche explain examples/geneva-talks.txt --words "on the right path"
  $ demarche explain examples/geneva-talks.txt 400
  $ demarche explain talks 58fg`

/** `demarche explain FILE OFFSET` and `demarche explain CASE ID`: why the reader heard, and why the ledger holds, what it does. */
export const addExplain = (program: Command): void => {
  const command = program
    .command('explain')
    .summary('tell why an act was heard at a place of a report, or why something stands in a case')
    .description(
      'For a report: which rule and words made the acts at one place, what was dropped, and the parse. For a case: why an act, a commitment, a document or an entry stands in it.',
    )
    .argument(
      '<file>',
      'the report: text or HTML; "-" for standard input; or a case, with or without its ending .demarche',
    )
    .argument('[place]', 'a place in the text, as read prints it after @; for a case an id, or its beginning')
    .option('--words <words>', 'words that stand at the place, instead of its offset')
    .option('--published <day>', 'day of publication, as in 2022-01-22', day('published'))
    .addHelpText('after', examples)
  addViewOptions(command, caseView).action(explain)
}
