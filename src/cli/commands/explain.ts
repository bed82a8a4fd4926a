import type { Command } from 'commander'
import type { ReadOptions } from '../../app/read-report.ts'
import { explain as explanation } from '../../exports/index.ts'
import { Fault } from '../../kernel/fault.ts'
import { day } from '../choices.ts'
import { readInput } from '../input.ts'
import { pageWidth, paint, print } from '../output.ts'
import { version } from '../version.ts'

interface Options {
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

const explain = async (file: string, offset: string | undefined, { words, published }: Options): Promise<void> => {
  check(offset, words)
  const bytes = await readInput(file)
  const { readBytes } = await import('../../app/read-report.ts')
  const options: ReadOptions = published === undefined ? {} : { published }
  const { reading, hearing } = await readBytes(bytes, options)
  const place = placeIn(reading.document.text, offset, words)
  const page = { layer: 'acts', width: pageWidth(), paint: paint(), version: version() } as const
  await print(explanation(reading, hearing, place, page))
}

const examples = `
Examples:
  $ demarche explain examples/geneva-talks.txt --words "on the right path"
  $ demarche explain examples/geneva-talks.txt 400`

/** `demarche explain FILE OFFSET`: why the reader heard what it heard at one place. */
export const addExplain = (program: Command): void => {
  program
    .command('explain')
    .summary('tell why an act was heard at a place, or why none was')
    .description('Tells which rule and words made the acts at one place of a report, what was dropped, and the parse.')
    .argument('<file>', 'the report: text or HTML; "-" for standard input')
    .argument('[offset]', 'a place in the text, as read prints it after @')
    .option('--words <words>', 'words that stand at the place, instead of its offset')
    .option('--published <day>', 'day of publication, as in 2022-01-22', day('published'))
    .addHelpText('after', examples)
    .action(explain)
}
