import type { Kind } from './kind.ts'

export const agreement: Kind<'agreement'> = {
  name: 'agreement',
  family: 'words',
  gloss: 'two or more parties agree on something',
  root: 'AGREE',
}
