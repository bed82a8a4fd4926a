import type { Proposal, Review } from '../app/review/session.ts'
import { oneLine, type Paint } from '../exports/index.ts'

/** Keys of a review, with what each does. */
export const reviewKeys = [
  ['a', 'accept'],
  ['x', 'reject'],
  ['e', 'edit'],
  ['space', 'later'],
  ['u', 'undo'],
  ['j', 'next'],
  ['k', 'previous'],
  ['w', 'why'],
  ['q', 'quit'],
] as const

/** The sentence with the act's words lit: `[[` and `]]` stand around them, where nothing can be coloured. */
const litSentence = ({ sentence, lit }: Proposal, paint: Paint, coloured: boolean): string => {
  const [before, words, after] = [sentence.slice(0, lit.from), sentence.slice(lit.from, lit.to), sentence.slice(lit.to)]
  const shown = coloured ? paint.bold(oneLine(words)) : `[[${oneLine(words)}]]`
  const blank = /\s$/.test(before) ? ' ' : ''
  const gap = /^\s/.test(after) ? ' ' : ''
  return `${oneLine(before)}${blank}${shown}${gap}${oneLine(after)}`
}

const sides = (parties: readonly string[]): string => (parties.length > 0 ? parties.join(', ') : '–')

const fields = ({ telling }: Proposal): readonly (readonly [string, string | null])[] => [
  ['act', `${telling.kind} (${telling.standing})`],
  ['who', `${sides(telling.from)} → ${sides(telling.to)}`],
  ['what', telling.words.about],
  ['condition', telling.condition],
  ['when', telling.when],
  ['due', telling.due],
  ['where', telling.where],
  ['holder', telling.holder],
  ['topic', telling.topic || null],
  ...telling.act.doubts.map(({ about, why }) => [`doubt: ${about}`, why] as const),
]

/** One proposal as it is shown, keys below. */
export const proposalPage = (review: Review, proposal: Proposal, paint: Paint, coloured: boolean): string => {
  const { at, of } = review.position()
  const { title, publisher } = proposal.document.cards[0] ?? {}
  const source = [publisher, title && `“${title}”`, proposal.document.published].filter(Boolean).join(', ')
  const rows = fields(proposal).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(10)} ${oneLine(value)}`],
  )
  const keys = reviewKeys.map(([key, does]) => `${key} ${does}`).join('  ')
  return [
    paint.dim(`${at} of ${of} · ${proposal.telling.id} · ${oneLine(source)}`),
    '',
    litSentence(proposal, paint, coloured),
    '',
    ...rows,
    '',
    paint.dim(keys),
    '',
  ].join('\n')
}

/** Where the act comes from: rule, reader, and what the reader says of its day. */
export const whyPage = ({ telling }: Proposal): string => {
  const { rule, when, holder } = telling.act
  return [
    `  heard by ${rule}, in the voice of ${oneLine(holder)}`,
    when ? `  when: ${when.basis}, ${oneLine(when.why)}` : '  when: not told',
    '',
  ].join('\n')
}
