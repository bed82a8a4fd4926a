import { Command } from 'commander'
import { addAdd } from './commands/add.ts'
import { addCode } from './commands/code.ts'
import { addDecisions } from './commands/decide.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addInit } from './commands/init.ts'
import { addKinds } from './commands/kinds.ts'
import { addRead } from './commands/read.ts'
import { addReread } from './commands/reread.ts'
import { addReview } from './commands/review.ts'
import { addRevise } from './commands/revise.ts'
import { addScore } from './commands/score.ts'
import { addServe } from './commands/serve.ts'
import { addViews } from './commands/view.ts'
import { addWatch } from './commands/watch.ts'
import { version } from './version.ts'

const commands = [
  addRead,
  addExplain,
  addCode,
  addInit,
  addAdd,
  addWatch,
  addReread,
  addRevise,
  addServe,
  addReview,
  addDecisions,
  addViews,
  addExport,
  addImport,
  addScore,
  addKinds,
]

const silent = { writeErr: () => {}, outputError: () => {} }

const examples = `
Examples:
  $ demarche read examples/geneva-talks.txt --published 2022-01-22
  $ demarche init geneva
  $ demarche add talks examples
  $ demarche owed talks --as-of 2022-01-25`

/** All commands with their options and help. Throws instead of ending the process. */
export const program = (): Command => {
  const root = new Command('demarche')
    .description(
      'Reads news of international negotiations: one report in, the acts in it out; many reports in, the ledger of the negotiation out. Every line with its exact words.',
    )
    .version(version())
    .exitOverride()
    .configureOutput(silent)
    .addHelpText('after', examples)
  for (const add of commands) add(root)
  return root
}
