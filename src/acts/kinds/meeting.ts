import type { Kind } from './kind.ts'

export const meeting: Kind<'meeting'> = {
  name: 'meeting',
  family: 'talks',
  gloss: 'two or more parties meet, visit, call, or hold a round of talks',
  root: 'CONSULT',
}
