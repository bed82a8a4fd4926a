import type { Command } from 'commander'
import type { Case } from '../../app/case.ts'
import { tableCsv, tableMarkdown, tableText } from '../../exports/index.ts'
import { Fault } from '../../kernel/fault.ts'
import { views } from '../../views/index.ts'
import type { Ask, View } from '../../views/view.ts'
import { day, oneOf } from '../choices.ts'
import { paint, print, tableWidth } from '../output.ts'

const formats = ['table', 'json', 'csv', 'markdown'] as const
type Format = (typeof formats)[number]

interface Options extends Ask {
  readonly json?: boolean
  readonly format?: Format
}

interface Option {
  readonly flags: string
  readonly gloss: string
  readonly read: (given: string) => unknown
}

const asGiven = (given: string): string => given

/** Reads a whole number, such as 50. */
const whole =
  (option: string, least: number) =>
  (given: string): number => {
    const number = Number(given)
    if (/^\d{1,9}$/.test(given) && number >= least) return number
    throw new Fault('usage', `no whole number from ${least} on: ${given} (--${option})`, `try --${option} 50`)
  }

/** What commands take for each field of an ask; what stands in no option is an argument. */
const options: Readonly<Partial<Record<keyof Ask, Option>>> = {
  party: {
    flags: '--party <code>',
    gloss: 'only what this party does or what is done to it; a code or a name',
    read: asGiven,
  },
  family: {
    flags: '--family <name>',
    gloss: 'talks, words or deeds',
    read: oneOf('family', ['talks', 'words', 'deeds']),
  },
  kind: { flags: '--kind <name>', gloss: 'only this kind', read: asGiven },
  topic: { flags: '--topic <words>', gloss: 'only topics with these words in their name', read: asGiven },
  state: { flags: '--state <name>', gloss: 'open, closed, all, or one state', read: asGiven },
  speaker: { flags: '--speaker <name>', gloss: 'only quotes of this person or party', read: asGiven },
  sense: { flags: '--sense <name>', gloss: 'as-quoted or negated', read: oneOf('sense', ['as-quoted', 'negated']) },
  since: { flags: '--since <day>', gloss: 'only from this day on', read: day('since') },
  limit: { flags: '--limit <rows>', gloss: 'rows at most', read: whole('limit', 1) },
  offset: { flags: '--offset <rows>', gloss: 'rows to leave out before them', read: whole('offset', 0) },
}

const page = { width: tableWidth, paint }

const writers: Readonly<Record<Format, (view: View, answer: unknown, kase: Case) => string>> = {
  json: (_, answer) => `${JSON.stringify(answer)}\n`,
  table: (view, answer, kase) =>
    view
      .table(answer, kase)
      .map((table) => tableText(table, { width: page.width(), paint: page.paint() }))
      .join('\n'),
  csv: (view, answer, kase) => view.table(answer, kase).map(tableCsv).join('\r\n'),
  markdown: (view, answer, kase) => view.table(answer, kase).map(tableMarkdown).join('\n'),
}

const askOf = (view: View, words: string | undefined, { json: _, format: __, ...given }: Options): Ask => ({
  ...given,
  ...(words === undefined ? {} : view.takes.includes('id') ? { id: words } : { words }),
})

const showView = async (view: View, path: string, words: string | undefined, given: Options): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const kase = openCase(path)
  try {
    const answer = view.answer(kase, askOf(view, words, given))
    await print(writers[given.json ? 'json' : (given.format ?? 'table')](view, answer, kase))
  } finally {
    kase.close()
  }
}

const addArgument = (command: Command, view: View): void => {
  if (view.takes.includes('id')) command.argument('<id>', 'an id, or as much of its beginning as no other has')
  else if (view.name === 'search') command.argument('<words>', 'words to look for; "in quotation marks" as they stand')
  else if (view.takes.includes('words')) command.argument('[words]', 'only with these words')
}

const addView = (program: Command, view: View): void => {
  const command = program
    .command(view.name)
    .summary(view.gloss)
    .description(`Shows ${view.gloss}.`)
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
  addArgument(command, view)
  for (const field of view.takes) {
    const option = options[field]
    if (option) command.option(option.flags, option.gloss, option.read)
  }
  command
    .option('--as-of <day>', 'the day in the world: what happened or was said later does not count', day('as-of'))
    .option('--known-by <day>', 'what was published later does not count', day('known-by'))
    .option('--format <name>', `${formats.join(', ')}`, oneOf('format', formats))
    .option('--json', 'the answer as data; the same as --format json')
    .action((path: string, first: unknown, second: unknown) =>
      typeof first === 'string'
        ? showView(view, path, first, second as Options)
        : showView(view, path, undefined, (first ?? second) as Options),
    )
}

/** `demarche VIEW CASE`: every question about a case is a command. */
export const addViews = (program: Command): void => {
  for (const view of views) addView(program, view)
}
