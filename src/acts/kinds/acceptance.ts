import type { Kind } from './kind.ts'

export const acceptance: Kind<'acceptance'> = {
  name: 'acceptance',
  family: 'words',
  gloss: 'says yes to a demand, offer or invitation',
  root: 'AGREE',
}
