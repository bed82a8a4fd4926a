import type { Command } from 'commander'
import type { ReadOptions } from '../../app/read-report.ts'
import { exports, type FormatName, type LayerName, layerNames } from '../../exports/index.ts'
import { Fault } from '../../kernel/fault.ts'
import { day, oneOf } from '../choices.ts'
import { readInput } from '../input.ts'
import { pageWidth, paint, print } from '../output.ts'
import { version } from '../version.ts'

interface Options extends ReadOptions {
  readonly engine?: 'accurate' | 'fast'
  readonly format?: FormatName
  readonly layer?: LayerName
}

const formatNames = exports.map(({ name }) => name)

/** A layer alone is printed one a line; nothing asked for gives the brief. */
const defaultFormat = (layer: LayerName | undefined): FormatName =>
  layer === undefined || layer === 'acts' ? 'text' : 'jsonl'

const choose = ({ format, layer }: Options) => {
  const name = format ?? defaultFormat(layer)
  const chosen = exports.find((one) => one.name === name) ?? exports[0]
  const layers: readonly LayerName[] = chosen.layers
  if (layer && !layers.includes(layer)) {
    const hint = layers.length
      ? `--format ${name} writes: ${layers.join(', ')}`
      : `leave out --layer: ${name} has them all`
    throw new Fault('usage', `no ${name} of the layer ${layer} (--layer)`, hint)
  }
  return { write: chosen.write, layer: layer ?? layers[0] ?? 'acts' }
}

const card = ({ published, title, source, input }: Options): ReadOptions => ({
  ...(published === undefined ? {} : { published }),
  ...(title === undefined ? {} : { title }),
  ...(source === undefined ? {} : { source }),
  ...(input === undefined ? {} : { input }),
})

const read = async (file: string, options: Options): Promise<void> => {
  const { write, layer } = choose(options)
  const bytes = await readInput(file)
  const { readBytes } = await import('../../app/read-report.ts')
  if (options.engine) (await import('../../app/engine.ts')).chooseTier(options.engine)
  const { partyName } = await import('../../app/party-name.ts')
  const { reading, hearing } = await readBytes(bytes, {
    ...card(options),
    name: file === '-' ? 'standard input' : file,
  })
  const page = { layer, width: pageWidth(), paint: paint(), version: version(), partyName }
  await print(write(reading, hearing, page))
}

const examples = `
Examples:
  $ demarche read examples/geneva-talks.txt --published 2022-01-22
  $ demarche read examples/geneva-talks.txt --format jsonl
  $ demarche read examples/geneva-talks.txt --layer quotes
  $ demarche read examples/geneva-talks.txt --format json
  $ demarche read - --title "Note to the press" < examples/russias-answer.txt`

/** `demarche read FILE`: one report in, its acts out. */
export const addRead = (program: Command): void => {
  program
    .command('read')
    .summary('read a report and print the acts in it')
    .description('Reads one report and prints the acts in it, each with the exact words that show it.')
    .argument('<file>', 'the report: text, Markdown, HTML, PDF, DOCX or a mail; "-" for standard input')
    .option('--published <day>', 'day of publication, as in 2022-01-22', day('published'))
    .option('--title <words>', 'title of the report, where the file does not hold it')
    .option('--source <name>', 'name of the source')
    .option('--format <name>', `how to print: ${formatNames.join(', ')}`, oneOf('format', formatNames))
    .option('--layer <name>', `what to print: ${layerNames.join(', ')}`, oneOf('layer', layerNames))
    .option(
      '--engine <tier>',
      'what draws the trees: accurate, or fast with more mistakes',
      oneOf('engine', ['accurate', 'fast'] as const),
    )
    .option('--input <name>', 'what the file holds, where it is no report: conllu', oneOf('input', ['conllu'] as const))
    .addHelpText('after', examples)
    .action(read)
}
