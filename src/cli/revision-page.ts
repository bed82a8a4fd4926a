import type { Moved, Revision } from '../app/revise.ts'
import { oneLine } from '../exports/index.ts'

const line = ({ act, of, words, anchor }: Moved): string =>
  `  ${anchor.as.padEnd(10)} ${act}  ${of.padEnd(8)}  ${oneLine(words)}\n`

/** What a newer text does to the words that acts of the older one rest on. */
export const revisionPage = ({ document, by, acts, moved }: Revision): string => {
  const count = (as: string): number => moved.filter(({ anchor }) => anchor.as === as).length
  const lost = moved.filter(({ anchor }) => anchor.as !== 'found')
  return [
    `${document} is revised by ${by} (${acts} acts heard)\n`,
    `of its words ${count('found')} found, ${count('ambiguous')} ambiguous, ${count('orphaned')} orphaned\n`,
    ...lost.map(line),
  ].join('')
}
