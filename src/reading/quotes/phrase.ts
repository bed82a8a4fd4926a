import { caseOf } from '../../language/arguments.ts'
import type { ParsedToken } from '../../language/token.ts'
import { bareRel, dependents, isRel } from '../../language/tree.ts'
import { branch, formIn, type Line, type Range, tokenIn } from './line.ts'
import { isInSource, type Place, partsAfter } from './place.ts'
import type { QuoteWords } from './words.ts'

/** From `first` to the last dependent in a row that belongs with the object. */
export const phrase = (place: Place, first: number, belongs: (token: ParsedToken) => boolean): Range => {
  const { line, token } = place
  let end = first
  for (const child of line.sentence.children[token.at] ?? []) {
    const one = tokenIn(line, child)
    if (!one || child < first || bareRel(one.rel) === 'punct') continue
    if (!belongs(one)) break
    end = branch(line, child).end
  }
  return { first, end }
}

/** Is the clause an infinitive with its mark ("*to* come")? */
export const toInfinitive = (line: Line, at: number): boolean =>
  dependents(line.sentence, at, 'mark').some((mark) => mark.xpos === 'TO')

/** Does the phrase tell when, where or on what occasion it was said, and not what? */
const isOccasion = (line: Line, token: ParsedToken, preposition: string, words: QuoteWords): boolean =>
  words.placing.has(preposition) &&
  (token.upos === 'PROPN' ||
    words.days.has(token.form.toLowerCase()) ||
    words.occasions.has(token.lemma) ||
    formIn(line, (line.lowest[token.at] ?? 1) - 1) === ',')

/** What of the verb's other parts belongs to its object: "blamed them *for the delay*", "stressed the need *for talks*". */
export const withObject =
  (line: Line, words: QuoteWords) =>
  (token: ParsedToken): boolean => {
    if (isRel(token, 'obj', 'iobj', 'xcomp', 'ccomp')) return true
    if (isRel(token, 'advcl') && dependents(line.sentence, token.at, 'nsubj').length > 0) return false
    const preposition = caseOf(line.sentence, token.at)
    return (
      isRel(token, 'obl', 'advcl', 'nmod') &&
      words.belonging.has(preposition) &&
      !isOccasion(line, token, preposition, words)
    )
  }

export const objectOf = (place: Place): ParsedToken | undefined =>
  partsAfter(place, 'obj').find((token) => !isInSource(place, token.at)) ??
  partsAfter(place, 'iobj').find((token) => !isInSource(place, token.at))
