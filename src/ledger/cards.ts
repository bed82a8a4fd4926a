import type { Day } from '../kernel/day.ts'
import type { SourceCard } from './entry.ts'
import { canonical } from './entry-id.ts'

// What says nothing of the article itself: the bytes it came in and when, and what its own text tells of its day.
const aside: ReadonlySet<string> = new Set(['hash', 'retrieved', 'publishedFrom'])

const isTold = (card: SourceCard, field: string): boolean =>
  !aside.has(field) && !(field === 'published' && card.publishedFrom === 'dateline')

/** Does `known` tell all that `card` tells? */
const covers = (known: SourceCard, card: SourceCard): boolean => {
  const told: Readonly<Record<string, unknown>> = { ...known }
  return Object.entries(card).every(
    ([field, value]) => !isTold(card, field) || (isTold(known, field) && told[field] === value),
  )
}

const isStated = ({ published, publishedFrom }: SourceCard): boolean =>
  published !== undefined && publishedFrom !== 'dateline'

/** The earliest stated publication first, then datelines, then cards without a day. */
const rank = (card: SourceCard): string => `${isStated(card) ? 0 : 1} ${card.published ?? '~'} ${canonical(card)}`

const inOrder = (a: SourceCard, b: SourceCard): number => {
  const [left, right] = [rank(a), rank(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * Cards with one more, in an order that does not depend on when they came. A card that tells nothing which another does not tell
 * as well is left out; of two that tell the same, the first in order stays.
 */
export const withCard = (cards: readonly SourceCard[], card: SourceCard): readonly SourceCard[] => {
  const sorted = [...cards, card].sort(inOrder)
  return sorted.filter((one, at) =>
    sorted.every((other, place) => place === at || !covers(other, one) || (covers(one, other) && at < place)),
  )
}

/** Does one of these cards tell all that this one tells, and more? */
export const isCovered = (cards: readonly SourceCard[], card: SourceCard): boolean =>
  cards.some((known) => covers(known, card) && !covers(card, known))

/** Would this card change what the others tell? */
export const isNews = (cards: readonly SourceCard[], card: SourceCard): boolean =>
  canonical(withCard(cards, card)) !== canonical(cards)

/** What a report is read with: the card that counts, as far as it bears on the reading. */
export const readAs = (cards: readonly SourceCard[]): SourceCard => {
  const [card = {}] = cards
  const { title, publisher, published, url } = card
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined || !isStated(card) ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  }
}

/** The day of publication that a user or a page states; the earliest where several do. */
export const statedDay = (cards: readonly SourceCard[]): Day | null => {
  const first = cards.find(isStated)
  return first?.published ?? null
}
