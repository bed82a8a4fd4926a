import type { Kind } from './kind.ts'

export const pledge: Kind<'pledge'> = {
  name: 'pledge',
  family: 'words',
  gloss: 'binds itself to do, or not to do, something',
  root: 'AGREE',
}
