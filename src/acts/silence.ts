import { overlaps, within } from '../kernel/span.ts'
import type { ParsedSentence } from '../language/token.ts'
import type { Act, Dropped, Silence } from './act.ts'
import type { Ear } from './heard/candidate.ts'

const whySilent = (ear: Ear, s: ParsedSentence, dropped: readonly Dropped[]): string => {
  const [considered] = dropped
  if (considered) return `${considered.kind} considered and dropped: ${considered.why}`
  const kind = ear.reading.document.zones[s.zone]?.kind
  if (kind && kind !== 'body') return `${kind}: not evidence`
  if (!s.tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX'))
    return 'no verb: nothing is told to have been done or said'
  const named = ear.mentionsIn(s.at).some((mention) => mention.actors.length > 0)
  if (!named) return 'names no party to a negotiation'
  return 'no word that shows an act of a party'
}

/** Sentences of the body that showed no act, with the reason for each. */
export const silencesOf = (ear: Ear, acts: readonly Act[], dropped: readonly Dropped[]): readonly Silence[] => {
  const droppedIn = within(dropped)
  const spoken = acts.map((act) => act.evidence).sort((a, b) => a.from - b.from)
  let next = 0
  const silent: Silence[] = []
  for (const s of ear.reading.sentences) {
    if (ear.reading.document.zones[s.zone]?.kind !== 'body') continue
    while (next < spoken.length && (spoken[next]?.to ?? 0) <= s.from) next++
    const heard = spoken.slice(next, next + 8).some((evidence) => overlaps(evidence, s))
    if (!heard) silent.push({ from: s.from, to: s.to, why: whySilent(ear, s, droppedIn(s)) })
  }
  return silent
}
