import type { Kind } from './kind.ts'

export const demand: Kind<'demand'> = {
  name: 'demand',
  family: 'words',
  gloss: 'asks, urges, calls on or requires another to do, or not to do, something',
  root: 'REQUEST',
}
