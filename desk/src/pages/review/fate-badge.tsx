import { reviewText } from '../../text/en/review.ts'
import type { Fate } from './queue.ts'

const { fates } = reviewText

const onTheWay = { accepted: fates.accepting, rejected: fates.rejecting, corrected: fates.correcting } as const

const wordsOf = (fate: Fate): string => {
  if (fate.is === 'sending') return onTheWay[fate.as]
  return fate.is === 'decided' ? fates[fate.as] : fates[fate.is]
}

const moodOf = (fate: Fate): string => {
  if (fate.is === 'conflict' || fate.is === 'failed') return 'badly'
  if (fate.is === 'decided') return fate.as === 'rejected' ? 'badly' : 'well'
  return fate.is === 'sending' || fate.is === 'later' ? 'waits' : 'ended'
}

/** What became of an act; nothing while it waits. */
export const FateBadge = ({ fate }: { readonly fate: Fate }) =>
  fate.is !== 'waiting' && <span className={`badge ${moodOf(fate)}`}>{wordsOf(fate)}</span>
