import type { Kind } from './kind.ts'

export const aid: Kind<'aid'> = {
  name: 'aid',
  family: 'deeds',
  gloss: 'gives money, goods, arms, refuge, rescue',
  root: 'AID',
}
