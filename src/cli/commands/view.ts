import type { Command } from 'commander'
import type { Case } from '../../app/case.ts'
import { commitmentKinds, kinds, statesOf } from '../../app/kinds.ts'
import { briefHtml, briefMarkdown, tableCsv, tableMarkdown, tableText } from '../../exports/index.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Brief } from '../../views/brief.ts'
import { views } from '../../views/index.ts'
import type { Ask, View } from '../../views/view.ts'
import { day, oneOf } from '../choices.ts'
import { paint, print, tableWidth } from '../output.ts'

type Format = 'table' | 'json' | 'csv' | 'markdown' | 'html'

/** Formats of a view, the first unless told otherwise. */
const formatsOf = ({ name }: View): readonly Format[] =>
  name === 'brief' ? ['markdown', 'html', 'table', 'json', 'csv'] : ['table', 'json', 'csv', 'markdown']

/** What the options of a view give. */
export interface ViewOptions extends Ask {
  readonly json?: boolean
  readonly format?: Format
}

interface Option {
  readonly flags: string
  readonly gloss: string
  readonly read: (given: string) => unknown
}

const asGiven = (given: string): string => given

const kindNames = kinds.map(({ name }) => name)
const stateNames = ['open', 'closed', 'all', ...new Set(Object.values(statesOf).flat())]

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
  kind: { flags: '--kind <name>', gloss: 'only acts of this kind; see demarche kinds', read: oneOf('kind', kindNames) },
  topic: { flags: '--topic <words>', gloss: 'only topics with these words in their name', read: asGiven },
  state: { flags: '--state <name>', gloss: 'open, closed, all, or one state', read: oneOf('state', stateNames) },
  speaker: { flags: '--speaker <name>', gloss: 'only quotes of this person or party', read: asGiven },
  sense: { flags: '--sense <name>', gloss: 'as-quoted or negated', read: oneOf('sense', ['as-quoted', 'negated']) },
  extent: { flags: '--extent <name>', gloss: 'full or partial', read: oneOf('extent', ['full', 'partial']) },
  since: { flags: '--since <day>', gloss: 'only from this day on', read: day('since') },
  limit: { flags: '--limit <rows>', gloss: 'rows at most', read: whole('limit', 1) },
  offset: { flags: '--offset <rows>', gloss: 'rows to leave out before them', read: whole('offset', 0) },
}

/** What is owed has kinds of its own. */
const commitmentKind: Option = {
  flags: '--kind <name>',
  gloss: `only ${commitmentKinds.join(', ')}`,
  read: oneOf('kind', commitmentKinds),
}

const optionFor = ({ name }: View, field: keyof Ask): Option | undefined =>
  name === 'owed' && field === 'kind' ? commitmentKind : options[field]

const page = { width: tableWidth, paint }

const writers: Readonly<Record<Format, (view: View, answer: unknown, kase: Case) => string>> = {
  json: (_, answer) => `${JSON.stringify(answer)}\n`,
  table: (view, answer, kase) =>
    view
      .table(answer, kase)
      .map((table) => tableText(table, { width: page.width(), paint: page.paint() }))
      .join('\n'),
  csv: (view, answer, kase) => view.table(answer, kase).map(tableCsv).join('\r\n'),
  markdown: (view, answer, kase) =>
    view.name === 'brief' ? briefMarkdown(answer as Brief) : view.table(answer, kase).map(tableMarkdown).join('\n'),
  html: (_, answer) => briefHtml(answer as Brief),
}

const askOf = (view: View, words: string | undefined, { json: _, format: __, ...given }: ViewOptions): Ask => ({
  ...given,
  ...(words === undefined ? {} : view.takes.includes('id') ? { id: words } : { words }),
})

/** Prints what a view answers about the case at `path`. `words` is its argument. */
export const showView = async (
  view: View,
  path: string,
  words: string | undefined,
  given: ViewOptions,
): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const kase = openCase(path)
  try {
    const answer = view.answer(kase, askOf(view, words, given))
    await print(writers[given.json ? 'json' : (given.format ?? formatsOf(view)[0] ?? 'table')](view, answer, kase))
  } finally {
    kase.close()
  }
}

/** What help shows after the name of each command. */
const examples: Readonly<Record<string, readonly string[]>> = {
  show: ['talks', 'talks --as-of 2022-01-25'],
  timeline: ['talks --family talks', 'talks --party RUS --kind demand --format csv'],
  owed: ['talks --as-of 2022-01-25', 'talks --as-of 2022-01-27 --known-by 2022-01-25', 'talks --state all --json'],
  positions: ['talks --topic enlargement'],
  demands: ['talks --party RUS', 'talks --state refused'],
  threats: ['talks --party USA'],
  quotes: ['talks "right path"', 'talks --speaker Lavrov', 'talks --sense negated --extent partial'],
  parties: ['talks', 'talks --party Russia'],
  meetings: ['talks --party RUS'],
  trend: ['talks', 'talks --party NATO --json'],
  changes: ['talks --since 2022-01-25'],
  sources: ['talks'],
  doubts: ['talks --limit 5'],
  brief: ['talks', 'talks --format html --as-of 2022-02-01'],
  search: ["talks 'written answer'", 'talks \'"written answer"\' --limit 5'],
  history: ['talks case'],
}

const addArgument = (command: Command, view: View): void => {
  if (view.takes.includes('id')) command.argument('<id>', 'an id, or as much of its beginning as no other has')
  else if (view.name === 'search') command.argument('<words>', 'words to look for; "in quotation marks" as they stand')
  else if (view.takes.includes('words')) command.argument('[words]', 'only with these words')
}

/** The options of a view: its filters, the clocks, how it is printed. */
export const addViewOptions = (command: Command, view: View): Command => {
  for (const field of view.takes) {
    const option = optionFor(view, field)
    if (option) command.option(option.flags, option.gloss, option.read)
  }
  const formats = formatsOf(view)
  return command
    .option('--as-of <day>', 'the day in the world: what happened or was said later does not count', day('as-of'))
    .option('--known-by <day>', 'what was published later does not count', day('known-by'))
    .option('--format <name>', formats.join(', '), oneOf('format', formats))
    .option('--json', 'the answer as data, on one line')
}

const addView = (program: Command, view: View): void => {
  const command = program
    .command(view.name)
    .summary(view.gloss)
    .description(`Shows ${view.gloss}.`)
    .addHelpText(
      'after',
      `\nExamples:\n${(examples[view.name] ?? [`talks`]).map((words) => `  $ demarche ${view.name} ${words}`).join('\n')}`,
    )
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
  addArgument(command, view)
  addViewOptions(command, view).action((path: string, first: unknown, second: unknown) =>
    typeof first === 'string'
      ? showView(view, path, first, second as ViewOptions)
      : showView(view, path, undefined, (first ?? second) as ViewOptions),
  )
}

/** `demarche VIEW CASE`: every question about a case is a command. */
export const addViews = (program: Command): void => {
  // `explain` is the command that explains a place of a report as well.
  for (const view of views) if (view.name !== 'explain') addView(program, view)
}
