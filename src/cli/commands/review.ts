import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import type { Review } from '../../app/review/session.ts'
import { Fault } from '../../kernel/fault.ts'
import { paint, print } from '../output.ts'
import { personOf } from '../person.ts'
import { proposalPage, whyPage } from '../review-page.ts'

interface Options {
  readonly as?: string
  readonly kind?: string
  readonly party?: string
  readonly document?: string
}

/** Asks for a line; null where there is no more input. */
type Prompt = (question: string) => Promise<string | null>

/** What a key does; gives what is to be said, or null to end. */
type Act = (review: Review, words: readonly string[], ask: Prompt) => string | null | Promise<string | null>

/** A field and its value, from the same line or asked for; what does not fit is said, and asked for again. */
const edit: Act = async (review, words, ask) => {
  const field =
    words[0] ?? (await ask('field (kind, from, to, standing, when, due, where, condition, holder, topic): '))
  if (!field) return ''
  for (let given: string | null = words.slice(1).join(' ') || null; ; given = null) {
    const value = given ?? (await ask(`${field}: `))
    if (value === null || value === '') return ''
    try {
      review.correct(field, value)
      return `  ${field} is now ${value}\n`
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      await print(`  ${error.message}; ${error.hint}\n`)
      if (given !== null || error.message.startsWith('no such field')) return ''
    }
  }
}

const said =
  (does: (review: Review, words: readonly string[]) => void): Act =>
  (review, words) => {
    does(review, words)
    return ''
  }

const acts: Readonly<Record<string, Act>> = {
  a: said((review) => review.accept()),
  x: said((review, words) => review.reject(words.join(' ') || undefined)),
  e: edit,
  ' ': said((review) => review.next()),
  j: said((review) => review.next()),
  k: said((review) => review.previous()),
  u: (review) => (review.undo() ? '' : '  nothing to undo\n'),
  w: (review) => {
    const proposal = review.proposal()
    return proposal ? whyPage(proposal) : ''
  },
  q: () => null,
}

const names: Readonly<Record<string, string>> = { space: ' ', later: ' ', '': ' ' }

/** One key with its words, as typed in a line: "x a forecast", "e standing planned". */
const keyOf = (line: string): readonly [key: string, words: readonly string[]] => {
  const [word = '', ...words] = line.split(/\s+/)
  return [names[word] ?? word, words]
}

const show = async (review: Review, coloured: boolean): Promise<boolean> => {
  const proposal = review.proposal()
  if (proposal) await print(`\n${proposalPage(review, proposal, paint(), coloured)}`)
  return proposal !== null
}

/** Shows, reads a key, does what it says, until all is looked at, the input ends, or q. */
const go = async (
  review: Review,
  read: () => Promise<string | null>,
  ask: Prompt,
  coloured: boolean,
): Promise<void> => {
  while (await show(review, coloured)) {
    const line = await read()
    if (line === null) return
    const [key, words] = keyOf(line)
    const act = acts[key]
    const answer = act ? await act(review, words, ask) : `  no such key: ${key}\n`
    if (answer === null) return
    if (answer) await print(answer)
  }
}

/** Lines of standing input, one by one; null at its end. */
const lineReader = () => {
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]()
  return async (): Promise<string | null> => {
    const { value, done } = await lines.next()
    return done ? null : String(value)
  }
}

const endOfText = '\u0003'

/** One key of the terminal, which is back in its usual mode behind it, whatever happens. Ctrl-C and Ctrl-D end the review. */
const keyReader = (): Promise<string | null> =>
  new Promise((done) => {
    process.stdin.setRawMode(true)
    process.stdin.resume()
    process.stdin.once('data', (bytes: Buffer) => {
      process.stdin.setRawMode(false)
      process.stdin.pause()
      const key = bytes.toString('utf8')
      done(key === endOfText || key === '\u0004' ? null : key === ' ' ? 'space' : key.trim())
    })
  })

const askOnTerminal: Prompt = (question) =>
  new Promise((done) => {
    const asked = createInterface({ input: process.stdin, output: process.stdout })
    asked.on('close', () => done(null))
    asked.question(question, (answer) => {
      done(answer.trim())
      asked.close()
    })
  })

const reviewCase = async (path: string, options: Options): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const { reviewOf } = await import('../../app/review/session.ts')
  const kase = openCase(path)
  try {
    const { as, document, ...filter } = options
    const of = document === undefined ? {} : { document: kase.idOf(document) }
    const review = reviewOf(kase, personOf(as), { ...filter, ...of })
    const { of: count } = review.position()
    if (count === 0) return await print('nothing waits for review\n')
    const onTerminal = process.stdin.isTTY === true
    const lines = onTerminal ? null : lineReader()
    const fromLines: Prompt = async (question) => {
      await print(question)
      return lines ? lines() : null
    }
    await go(review, lines ?? keyReader, onTerminal ? askOnTerminal : fromLines, process.stdout.isTTY === true)
    await print(`\n${review.position().decided} of ${count} decided; go on with: demarche review ${path}\n`)
  } finally {
    kase.close()
  }
}

const examples = `
Keys:
  a accept   x reject   e edit   space later   u undo   j next   k previous   w why   q quit
  Where input is not a terminal, one key a line: "x a forecast, no act", "e standing planned".

Examples:
  $ demarche review talks
  $ demarche review talks --kind threat --party RUS
  $ printf 'a\\nq\\n' | demarche review talks --as ada`

/** `demarche review CASE`: one proposal at a time, one key a decision. */
export const addReview = (program: Command): void => {
  program
    .command('review')
    .summary('look at what was read, one act at a time, and decide')
    .description('Shows one act at a time with its sentence; one key accepts, rejects, edits or leaves it for later.')
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
    .option('--kind <name>', 'only acts of this kind')
    .option('--party <code>', 'only acts by or towards this party', (code: string) => code.toUpperCase())
    .option('--document <id>', 'only acts of this report')
    .option('--as <name>', 'who decides; else DEMARCHE_PERSON, else the login name')
    .addHelpText('after', examples)
    .action(reviewCase)
}
