import type { Kind } from './kind.ts'

export const concession: Kind<'concession'> = {
  name: 'concession',
  family: 'deeds',
  gloss: 'yields: withdraws, frees, ceases fire, lifts sanctions, complies with a demand',
  root: 'CONCEDE',
}
