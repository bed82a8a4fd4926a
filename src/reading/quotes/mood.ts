import type { Span } from '../../kernel/span.ts'
import type { ParsedToken } from '../../language/token.ts'
import { dependents } from '../../language/tree.ts'
import type { Cue } from './cue.ts'
import { formIn, type Line, tokenIn } from './line.ts'
import type { QuoteWords } from './words.ts'

const spanOf = (token: ParsedToken | undefined): Span | null => (token ? { from: token.from, to: token.to } : null)

const isOutside = (line: Line, token: ParsedToken): boolean => (line.marked[token.at] ?? -1) < 0

const own = (line: Line, at: number, forms: ReadonlySet<string>): ParsedToken | undefined =>
  dependents(line.sentence, at, 'aux', 'advmod', 'cop', 'nsubj', 'det').find(
    (token) => token.at < at && forms.has(formIn(line, token.at)) && isOutside(line, token),
  ) ??
  dependents(line.sentence, at, 'aux')
    .flatMap((aux) => dependents(line.sentence, aux.at, 'advmod'))
    .find((token) => forms.has(formIn(line, token.at)))

/** The word of the content that its clause hangs on: of those whose head lies outside, a verb before others. */
const headOfContent = (cue: Cue): number => {
  let head = -1
  for (const { first, end } of cue.content)
    for (let at = first; at < end; at++) {
      const token = tokenIn(cue.line, at)
      if (!token || token.upos === 'PUNCT' || (token.head >= first && token.head < end)) continue
      if (token.upos === 'VERB' || dependents(cue.line.sentence, at, 'aux', 'cop').length > 0) return at
      if (head < 0) head = at
    }
  return head
}

/** "*refused* to say": the verb that takes the cue back. */
const refusal = (cue: Cue, words: QuoteWords): ParsedToken | undefined => {
  if (words.refusing.has(cue.token.lemma)) return cue.token
  const governor = tokenIn(cue.line, cue.token.head)
  return governor && governor.at < cue.token.at && cue.token.rel === 'xcomp' && words.refusing.has(governor.lemma)
    ? governor
    : undefined
}

/** What takes the words back: of the cue ("did *not* say", "*declined* to say"), else of its content outside the marks. */
export const negationOf = (cue: Cue, words: QuoteWords): Span | null => {
  const content = cue.frame === 'clause' ? headOfContent(cue) : -1
  const found =
    own(cue.line, cue.token.at, words.negations) ??
    refusal(cue, words) ??
    (content < 0 ? undefined : own(cue.line, content, words.negations))
  return spanOf(found)
}

/** The modal of the content outside the marks, else of the cue. */
export const modalityOf = (cue: Cue, words: QuoteWords): Span | null => {
  const content = headOfContent(cue)
  return spanOf(
    (content < 0 ? undefined : own(cue.line, content, words.modals)) ?? own(cue.line, cue.token.at, words.modals),
  )
}
