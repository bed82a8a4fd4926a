import type { Kind } from './kind.ts'

export const protest: Kind<'protest'> = {
  name: 'protest',
  family: 'deeds',
  gloss: 'demonstrates, strikes, marches',
  root: 'PROTEST',
}
