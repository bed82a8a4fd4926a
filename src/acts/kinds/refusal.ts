import type { Kind } from './kind.ts'

export const refusal: Kind<'refusal'> = {
  name: 'refusal',
  family: 'words',
  gloss: 'says no to one, rules something out, or breaks off talks or a truce',
  root: 'REJECT',
}
