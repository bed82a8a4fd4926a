import type { Kind } from './kind.ts'

export const attack: Kind<'attack'> = {
  name: 'attack',
  family: 'deeds',
  gloss: 'uses violence',
  root: 'ASSAULT',
}
