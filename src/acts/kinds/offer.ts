import type { Kind } from './kind.ts'

export const offer: Kind<'offer'> = {
  name: 'offer',
  family: 'words',
  gloss: 'proposes a step or a joint course, or says it is ready or open to it',
  root: 'AGREE',
}
