import { CommanderError } from 'commander'
import { oneLine } from '../exports/index.ts'
import { Fault } from '../kernel/fault.ts'
import { exitCodes, failed, fine } from './exit-codes.ts'
import { leaveQuietly } from './output.ts'
import { program } from './program.ts'

/** What the option parser complains of, as a fault; help and version are no complaint. */
const faultOf = (error: CommanderError, command: string): Fault | null => {
  if (error.exitCode === fine) return null
  if (error.code === 'commander.help') return new Fault('usage', 'no command given', 'try: demarche --help')
  return new Fault('usage', error.message.replace(/^error: /, ''), `try: demarche ${command}--help`)
}

const commandIn = (words: readonly string[]): string => {
  const known = program().commands.map((command) => command.name())
  const command = words.find((word) => known.includes(word))
  return command ? `${command} ` : ''
}

const complain = (fault: Fault): number => {
  const line = [fault.message, fault.hint].filter(Boolean).join('; ')
  process.stderr.write(`demarche: ${oneLine(line)}\n`)
  return exitCodes[fault.code]
}

const confess = (bug: unknown): number => {
  const what = bug instanceof Error ? bug.message : String(bug)
  process.stderr.write(`demarche: ${oneLine(what)}; this is a bug of ours: please report it with your input\n`)
  return failed
}

const answer = (error: unknown, words: readonly string[]): number => {
  if (process.env['DEMARCHE_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  if (error instanceof Fault) return complain(error)
  if (!(error instanceof CommanderError)) return confess(error)
  const fault = faultOf(error, commandIn(words))
  return fault ? complain(fault) : fine
}

/** Runs one command line: everything but the output goes to standard error, and the outcome into the exit code. */
export const run = async (words: readonly string[]): Promise<void> => {
  leaveQuietly()
  try {
    await program().parseAsync(words, { from: 'user' })
  } catch (error) {
    process.exitCode = answer(error, words)
  }
}
