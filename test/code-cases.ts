import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MarkedPair } from '../src/app/code-pairs.ts'
import { root } from './run-demarche.ts'

/** A sentence with its marks, and what it is to be coded as. */
export interface CodeCase {
  readonly pair: MarkedPair
  readonly line: string
  readonly root: string
  readonly cameo: string | undefined
}

const folder = join(root, 'src', 'languages', 'en', 'codes', 'cases')

const caseOf = (line: string): CodeCase => {
  const [sentence = '', wanted = ''] = line.split(' ==> ')
  const text = sentence.replaceAll(/[[\]{}]/g, '')
  const marked = (open: string, close: string) => {
    const inner = sentence.slice(sentence.indexOf(open) + 1, sentence.indexOf(close))
    const start = sentence.slice(0, sentence.indexOf(open)).replaceAll(/[[\]{}]/g, '').length
    return [{ start, end: start + inner.length }]
  }
  const [wantedRoot = '', cameo] = wanted.trim().split(' ')
  return { pair: { id: line, text, source: marked('[', ']'), target: marked('{', '}') }, line, root: wantedRoot, cameo }
}

/** Every case in the folder: `sentence with [source] and {target} ==> ROOT cameo`; lines with `#` are remarks. */
export const codeCases: readonly CodeCase[] = readdirSync(folder)
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => line.includes(' ==> '))
  .map(caseOf)
