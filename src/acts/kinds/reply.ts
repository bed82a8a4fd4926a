import type { Kind } from './kind.ts'

export const reply: Kind<'reply'> = {
  name: 'reply',
  family: 'words',
  gloss: 'delivers, or owes, a formal answer, without its being a yes or a no',
  root: 'CONSULT',
}
