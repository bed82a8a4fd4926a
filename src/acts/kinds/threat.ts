import type { Kind } from './kind.ts'

export const threat: Kind<'threat'> = {
  name: 'threat',
  family: 'words',
  gloss: 'announces harm or cost to another, usually if a condition comes true',
  root: 'THREATEN',
}
