import type { Command } from 'commander'
import { kinds } from '../../app/kinds.ts'
import { paint, print } from '../output.ts'

const listing = (): string => {
  const { kind, dim } = paint()
  return kinds
    .map(({ name, family, gloss, root }) => {
      return `${kind(name.padEnd(12))}  ${dim(family.padEnd(5))}  ${dim((root ?? '–').padEnd(9))}  ${gloss}\n`
    })
    .join('')
}

/** `demarche kinds`: every kind of act with its family, PLOVER root and meaning. */
export const addKinds = (program: Command): void => {
  program
    .command('kinds')
    .summary('list the kinds of acts')
    .description('Lists every kind of act with its family, its PLOVER root and its meaning.')
    .addHelpText('after', '\nExamples:\n  $ demarche kinds')
    .action(() => print(listing()))
}
