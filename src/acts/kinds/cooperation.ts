import type { Kind } from './kind.ts'

export const cooperation: Kind<'cooperation'> = {
  name: 'cooperation',
  family: 'deeds',
  gloss: 'carries out something jointly, ratifies, joins, lets inspect, hands over data',
  root: 'COOPERATE',
}
