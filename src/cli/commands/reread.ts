import type { Command } from 'commander'
import type { Reread } from '../../app/reread.ts'
import { print } from '../output.ts'
import { type Progress, progressOf } from '../progress.ts'
import { version } from '../version.ts'

interface Options {
  readonly json?: boolean
}

const reread = async (path: string, { json }: Options): Promise<void> => {
  const { openCase } = await import('../../app/case.ts')
  const { rereadCase } = await import('../../app/reread-case.ts')
  const { rereadList } = await import('../reread-list.ts')
  const kase = openCase(path)
  try {
    let progress: Progress | undefined
    const onDone = ({ document, title }: Reread, of: number): void => {
      progress ??= progressOf(of)
      progress.step(title || document)
    }
    const rereadings = rereadCase(kase.store, { reader: version(), onDone })
    progress?.clear()
    await print(json ? `${JSON.stringify(rereadings)}\n` : rereadList(rereadings))
  } finally {
    kase.close()
  }
}

const examples = `
Examples:
  $ demarche reread talks
  $ demarche reread talks --json`

/** `demarche reread CASE`: every document is read anew, and what changed is listed. */
export const addReread = (program: Command): void => {
  program
    .command('reread')
    .summary('read the reports of a case anew')
    .description('Reads every report of a case anew with this version of the reader, and lists what changed.')
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
    .option('--json', 'print what changed as one JSON object')
    .addHelpText('after', examples)
    .action(reread)
}
