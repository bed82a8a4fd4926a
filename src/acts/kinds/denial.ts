import type { Kind } from './kind.ts'

export const denial: Kind<'denial'> = {
  name: 'denial',
  family: 'words',
  gloss: 'says that an accusation or a report is untrue',
  root: 'REJECT',
}
