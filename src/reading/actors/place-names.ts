import { partyInfo } from '../../world/index.ts'
import type { PartyMatch } from '../../world/world.ts'
import type { Place } from '../reading.ts'
import type { Atom } from './atoms.ts'
import type { Chunk } from './chunks.ts'
import { standsAsPlace } from './places.ts'
import { type Layout, type Scene, tokensSpan } from './scene.ts'

const land = new Set(['state', 'territory'])

/** A name of a state or a town, not of its people or of an organisation. */
const isLand = ({ party, as }: PartyMatch): boolean =>
  as === 'capital' || as === 'city' || as === 'seat' || (as === 'name' && land.has(partyInfo(party)?.kind ?? ''))

const placeAt = (chunk: Chunk, first: number, end: number, country: string | null): Place => ({
  ...tokensSpan(chunk.line, first, end),
  sentence: chunk.line.sentence.at,
  head: end === chunk.end ? chunk.head : end - 1,
  ...(country === null ? {} : { country }),
})

/** A place that the engine found and no table knows. */
const unlisted = (chunk: Chunk, atom: Atom): readonly Place[] => {
  const name = chunk.line.named[atom.first]
  if (atom.is !== 'name' || name?.type !== 'place' || name.first !== atom.first) return []
  return [placeAt(chunk, atom.first, Math.min(name.end, chunk.end), null)]
}

const placesIn = (scene: Scene, chunk: Chunk): readonly Place[] => {
  const senses = scene.resolve(chunk)
  const owns = scene.layouts.get(chunk.line)?.owned.has(chunk) === true
  const person = senses.some((sense) => sense.actors.some((actor) => actor.person !== undefined))
  if (person || owns) return []
  return chunk.atoms.flatMap((atom): readonly Place[] => {
    if (atom.is === 'place') return [placeAt(chunk, atom.first, atom.end, atom.country)]
    if (atom.is !== 'party') return unlisted(chunk, atom)
    if (!isLand(atom.match)) return []
    const acts = senses.some((sense) => sense.first <= atom.first && atom.end <= sense.end)
    const placed = !acts || (atom.end === chunk.end && standsAsPlace(scene, chunk))
    return placed ? [placeAt(chunk, atom.first, atom.end, atom.match.party)] : []
  })
}

/** Places named in the text: where something is, comes from or goes to. */
export const findPlaces = (scene: Scene, layouts: readonly Layout[]): readonly Place[] =>
  layouts.flatMap((layout) => layout.chunks.flatMap((chunk) => placesIn(scene, chunk)))
