import type { Kind } from './kind.ts'

export const coercion: Kind<'coercion'> = {
  name: 'coercion',
  family: 'deeds',
  gloss: 'arrests, expels, blockades, closes, seizes, bans, restricts',
  root: 'COERCE',
}
