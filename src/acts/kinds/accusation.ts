import type { Kind } from './kind.ts'

export const accusation: Kind<'accusation'> = {
  name: 'accusation',
  family: 'words',
  gloss: 'blames, condemns, criticises, protests in words',
  root: 'ACCUSE',
}
