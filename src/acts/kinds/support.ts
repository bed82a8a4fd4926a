import type { Kind } from './kind.ts'

export const support: Kind<'support'> = {
  name: 'support',
  family: 'words',
  gloss: 'praises, welcomes, thanks, backs, endorses, mourns with another',
  root: 'SUPPORT',
}
