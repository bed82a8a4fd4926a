import type { Command } from 'commander'
import type { Case } from '../../app/case.ts'
import type { Decision, Entry } from '../../app/index.ts'
import { oneLine } from '../../exports/index.ts'
import { Fault } from '../../kernel/fault.ts'
import { print } from '../output.ts'
import { personOf } from '../person.ts'

interface Options {
  readonly as?: string
  readonly why?: string
  readonly state?: string
  readonly on?: string
  readonly due?: string
  readonly cites?: readonly string[]
}

/** What a command needs to turn its words into decisions. */
interface Desk {
  readonly kase: Case
  readonly options: Options
  readonly act: (given: string) => string
  readonly correction: (act: string, field: string, typed: string) => Decision
}

/** One command by which a person decides something. */
interface DecisionCommand {
  readonly name: string
  readonly gloss: string
  /** Arguments behind the case, as commander writes them. */
  readonly takes: readonly (readonly [flags: string, gloss: string])[]
  readonly options?: readonly (readonly [flags: string, gloss: string])[]
  readonly decisions: (desk: Desk, words: readonly string[]) => readonly Decision[]
  readonly examples: readonly string[]
}

const why = ['--why <words>', 'the reason, kept with the decision'] as const
const reason = ({ options }: Desk): { readonly why?: string } => (options.why ? { why: options.why } : {})
const upper = (code = ''): string => code.toUpperCase()

const pair = ({ act }: Desk, [a = '', b = '']: readonly string[]): readonly [string, string] => [act(a), act(b)]

const ruling = ({ options, act }: Desk) => {
  const { state, on, due, cites, why: reasonGiven } = options
  if (state === undefined && due === undefined)
    throw new Fault('usage', 'nothing is ruled', 'give --state or --due, as in --state given --on 2022-01-26')
  return {
    ...(state === undefined ? {} : { state }),
    ...(on === undefined ? {} : { on }),
    ...(due === undefined ? {} : { due: due === 'none' ? null : due }),
    ...(cites === undefined ? {} : { cites: cites.map(act) }),
    ...(reasonGiven === undefined ? {} : { why: reasonGiven }),
  }
}

const ids = ['<ids...>', 'ids of acts, or their beginnings'] as const
const two = [
  ['<act>', 'id of an act'],
  ['<other>', 'id of the other act'],
] as const

const commands: readonly DecisionCommand[] = [
  {
    name: 'accept',
    gloss: 'say that acts were read right',
    takes: [ids],
    decisions: ({ act }, words) => words.map((id) => ({ type: 'ActAccepted', act: act(id) })),
    examples: ['accept talks k0b3tz', 'accept talks k0b3tz 4njm0t --as ada'],
  },
  {
    name: 'reject',
    gloss: 'say that acts were read wrong; they no longer count',
    takes: [ids],
    options: [why],
    decisions: (desk, words) => words.map((id) => ({ type: 'ActRejected', act: desk.act(id), ...reason(desk) })),
    examples: ['reject talks 4njm0t --why "a forecast, no act"'],
  },
  {
    name: 'correct',
    gloss: 'set one field of an act right',
    takes: [
      ['<act>', 'id of an act'],
      ['<field>', 'kind, from, to, standing, when, due, where, condition, holder or topic'],
      ['<value>', 'the value; parties as codes with commas; "none" for nothing'],
    ],
    options: [why],
    decisions: ({ act, correction }, [id = '', field = '', value = '']) => [correction(act(id), field, value)],
    examples: [
      'correct talks 4njm0t to RUS,NATO',
      'correct talks 4njm0t when 2022-01-21',
      'correct talks 4njm0t due none',
    ],
  },
  {
    name: 'match',
    gloss: 'say that two tellings tell one act',
    takes: two,
    decisions: (desk, words) => [{ type: 'TellingsMatched', acts: pair(desk, words) }],
    examples: ['match talks k0b3tz 4njm0t'],
  },
  {
    name: 'part',
    gloss: 'say that two tellings tell two acts, for ever',
    takes: two,
    decisions: (desk, words) => [{ type: 'TellingsParted', acts: pair(desk, words) }],
    examples: ['part talks k0b3tz 4njm0t'],
  },
  {
    name: 'merge',
    gloss: 'say that one party is another',
    takes: [
      ['<party>', 'code of the party'],
      ['<into>', 'code of the party that it is'],
    ],
    decisions: (_, [party, into]) => [{ type: 'ActorsMerged', party: upper(party), into: upper(into) }],
    examples: ['merge talks YEMENI-REBELS HOUTHIS'],
  },
  {
    name: 'unmerge',
    gloss: 'let a merged party stand for itself again',
    takes: [['<party>', 'code of the party']],
    decisions: (_, [party]) => [{ type: 'ActorsParted', party: upper(party) }],
    examples: ['unmerge talks YEMENI-REBELS'],
  },
  {
    name: 'rule',
    gloss: 'rule on what is owed: its state, its due date',
    takes: [['<id>', 'id of a commitment, or of the act that opened it']],
    options: [
      ['--state <name>', 'the state from now on, such as given, refused, kept'],
      ['--on <day>', 'day from which the ruling holds'],
      ['--due <date>', 'date by which it is owed, EDTF; none takes it away'],
      ['--cites <ids...>', 'ids of the acts whose words show it'],
      why,
    ],
    decisions: (desk, [id = '']) => [{ type: 'CommitmentRuled', act: desk.act(id), ruling: ruling(desk) as never }],
    examples: ['rule talks 58fgny --state given --on 2022-01-26 --cites ye168d', 'rule talks 58fgny --due 2022-02'],
  },
  {
    name: 'rename-topic',
    gloss: 'give a topic another name; the name of another topic merges the two',
    takes: [
      ['<topic>', 'name of the topic'],
      ['<name>', 'its new name'],
    ],
    decisions: (_, [topic = '', name = '']) => [{ type: 'TopicRenamed', topic, name }],
    examples: ['rename-topic talks "nato enlargement" "open door"'],
  },
  {
    name: 'note',
    gloss: 'write a note on an act, a commitment, a report or the case',
    takes: [
      ['<id>', 'what the note is on; "case" for the case as a whole'],
      ['<words>', 'the note'],
    ],
    decisions: ({ kase }, [id = '', text = '']) => [
      { type: 'NoteAdded', on: id === 'case' ? id : kase.idOf(id), text },
    ],
    examples: ['note talks case "the Vienna round is still missing"'],
  },
]

const subjectOf = ({ body }: Entry): string => {
  if ('acts' in body) return body.acts.join(' and ')
  if ('act' in body && typeof body.act === 'string') return body.act
  if ('party' in body) return body.party
  if ('topic' in body) return body.topic
  return 'on' in body ? body.on : ''
}

const entered = (name: string, path: string, entry: Entry): string =>
  `${name}: ${oneLine(subjectOf(entry))}; take it back with: demarche undo ${path} ${entry.id}\n`

const withCase = async (path: string, use: (kase: Case) => string): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const kase = openCase(path)
  try {
    await print(use(kase))
  } finally {
    kase.close()
  }
}

const run = async (
  command: DecisionCommand,
  path: string,
  words: readonly string[],
  options: Options,
): Promise<void> => {
  const { actMeant, correction } = await import('../../app/decisions.ts')
  await withCase(path, (kase) => {
    const desk: Desk = { kase, options, act: (given) => actMeant(kase, given), correction }
    const person = personOf(options.as)
    return command
      .decisions(desk, words)
      .map((decision) => entered(command.name, path, kase.decide(decision, person)))
      .join('')
  })
}

const takeBack = async (path: string, entry: string | undefined, options: Options): Promise<void> => {
  const { undo } = await import('../../app/decisions.ts')
  await withCase(path, (kase) => {
    const taken = undo(kase, personOf(options.as), entry)
    return `undo: ${taken.body.type} ${oneLine(subjectOf(taken))} no longer holds\n`
  })
}

const caseGloss = 'the case: a file, with or without its ending .demarche'
const asFlags = ['--as <name>', 'who decides; else DEMARCHE_PERSON, else the login name'] as const

const helpWith = (examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((example) => `  $ demarche ${example}`).join('\n')}`

const addOne = (program: Command, decision: DecisionCommand): void => {
  const command = program.command(decision.name).summary(decision.gloss).description(`${decision.gloss}.`)
  command.argument('<case>', caseGloss)
  for (const [flags, gloss] of decision.takes) command.argument(flags, gloss)
  for (const [flags, gloss] of decision.options ?? []) command.option(flags, gloss)
  command
    .option(...asFlags)
    .addHelpText('after', helpWith(decision.examples))
    .action((path: string, ...rest: readonly unknown[]) => {
      const words = rest.slice(0, decision.takes.length).flat() as readonly string[]
      return run(decision, path, words, command.opts<Options>())
    })
}

/** The commands by which people decide: accept, reject, correct, match, part, merge, rule … and `undo`. */
export const addDecisions = (program: Command): void => {
  for (const decision of commands) addOne(program, decision)
  program
    .command('undo')
    .summary('take back a decision: the last one, or the one named')
    .description('Takes back your last decision, or the one named. The decision stays in the ledger, and so does this.')
    .argument('<case>', caseGloss)
    .argument('[entry]', 'id of the decision')
    .option(...asFlags)
    .addHelpText('after', helpWith(['undo talks', 'undo talks 9fkq20']))
    .action(takeBack)
}
