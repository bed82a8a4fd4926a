import type { Kind } from './kind.ts'

export const sanction: Kind<'sanction'> = {
  name: 'sanction',
  family: 'deeds',
  gloss: 'imposes or tightens sanctions, an embargo, a cut in ties or aid',
  root: 'SANCTION',
}
