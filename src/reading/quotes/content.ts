import { isPassive } from '../../language/arguments.ts'
import { dependents } from '../../language/tree.ts'
import { clauseOf } from './clause.ts'
import { formIn, type Line } from './line.ts'
import { aim, blaming, naming, prepositional, seeming, thing, urging } from './objects.ts'
import type { Found, Place } from './place.ts'
import type { QuoteWord, QuoteWords } from './words.ts'

const hasComma = (line: Line, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) if (formIn(line, at) === ',') return true
  return false
}

/** "*Asked about the strike,* he said": a participle that leads to the clause is no cue of it. */
const isBareParticiple = ({ line, token }: Place): boolean =>
  token.xpos === 'VBN' && dependents(line.sentence, token.at, 'aux').length === 0

/** A verb that no subject stands before says nothing that only follows a comma. */
const hasSubject = ({ line, token, sourceWords }: Place): boolean =>
  dependents(line.sentence, token.at, 'nsubj').some((one) => one.at < token.at) ||
  (sourceWords !== null && sourceWords.end <= token.at)

/** Tries the frames of the verb from the fullest to the barest. */
export const contentOf = (place: Place, row: QuoteWord, words: QuoteWords): Found | null => {
  const { frames } = row
  const passive = isPassive(place.line.sentence, place.token.at) || isBareParticiple(place)
  const nameless = passive && place.sourceWords === null
  const told = frames.has('clause') ? clauseOf(place, row, words) : []
  const isBare = !hasSubject(place) && told.some((range) => hasComma(place.line, place.words.end, range.first))
  if (told.length > 0 && !isBare) return { frame: 'clause', content: told, words: place.words }
  const naked = frames.has('seeming') && (passive || !frames.has('clause')) ? seeming(place) : null
  if (naked || nameless) return naked
  return (
    (frames.has('urging') ? urging(place, row) : null) ??
    (frames.has('aim') ? aim(place, 'aim') : null) ??
    (frames.has('step') ? aim(place, 'step') : null) ??
    (row.prepositions.size > 0 ? prepositional(place, row, words) : null) ??
    (frames.has('naming') ? naming(place, words) : null) ??
    (frames.has('blaming') ? blaming(place, words) : null) ??
    (frames.has('thing') ? thing(place, words) : null)
  )
}
