import type { Kind } from './kind.ts'

export const assessment: Kind<'assessment'> = {
  name: 'assessment',
  family: 'words',
  gloss: 'judges the state, mood or prospects of the talks or the crisis',
  root: null,
}
