import type { Kind } from './kind.ts'

export const force: Kind<'force'> = {
  name: 'force',
  family: 'deeds',
  gloss: 'moves, masses, readies or shows armed force, tests a weapon',
  root: 'MOBILIZE',
}
