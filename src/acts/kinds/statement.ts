import type { Kind } from './kind.ts'

export const statement: Kind<'statement'> = {
  name: 'statement',
  family: 'words',
  gloss: 'any other attributed words with content: a position, a claim, a plan',
  root: null,
}
