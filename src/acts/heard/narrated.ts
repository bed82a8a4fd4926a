import { cover, type Span } from '../../kernel/span.ts'
import { nearSubject, tokenAt } from '../../language/arguments.ts'
import type { ParsedSentence } from '../../language/token.ts'
import { bareRel, dependents } from '../../language/tree.ts'
import { matchAt } from '../frames/match.ts'
import { conditionAt } from '../grammar/condition.ts'
import { clauseExtent, phraseExtent } from '../grammar/extent.ts'
import { isConditional } from '../grammar/mood.ts'
import type { KindName } from '../kinds/index.ts'
import type { Candidate, Ear } from './candidate.ts'
import { hearContent } from './content.ts'
import { namedAt } from './parties.ts'
import { headWithin, inPoints } from './quoted.ts'

const withoutStop = (s: ParsedSentence): Span | null => {
  const start = s.tokens[0]
  const end = s.tokens.at(-1)
  return start && end ? { from: start.from, to: end.upos === 'PUNCT' ? end.from : end.to } : null
}

/** Does the sentence speak of the narrator itself ("we", "our", or the party by name)? */
const isOwn = (ear: Ear, s: ParsedSentence, head: number): boolean => {
  const subject = nearSubject(s, head)
  const token = subject === null ? null : tokenAt(s, subject)
  if (!token || subject === null) return false
  if (ear.words.content.own.has(token.form.toLowerCase())) return true
  // "The envoy returned from Riyadh" is told, not said.
  if (tokenAt(s, head)?.xpos === 'VBD') return false
  return namedAt(ear, s, subject).some((actor) => ear.narrator.some((own) => own.party === actor.party))
}

/** What a party says in the narrator's voice of its own release. */
const hearRelease = (ear: Ear, s: ParsedSentence): readonly Candidate[] => {
  const span = withoutStop(s)
  const head = span ? headWithin(s, span) : -1
  if (!span || head < 0 || ear.words.content.topics.has(tokenAt(s, head)?.lemma ?? '')) return []
  const said = hearContent({
    ear, sentence: s, head, span, speaker: ear.narrator, direct: false,
  }) // biome-ignore format: one call
  if (said.kind === 'statement' && !isOwn(ear, s, head)) return []
  const candidate: Candidate = {
    kind: said.kind, sentence: s, head, content: head, from: ear.narrator, to: said.to, about: span, standing: 'happened',
    condition: conditionAt(ear.text, s, head, ear.words.conditions), evidence: span, quote: null,
    rule: `narrated.${said.rule}`, weight: 0.5,
  } // biome-ignore format: one act
  return inPoints(candidate, { sentence: s, span })
}

/** The reporter's own judgement: talks, pacts and the like as subject, and a judging word as predicate ("the truce is failing"). */
const judgedClause = (ear: Ear, s: ParsedSentence, at: number): Span | null => {
  const { judged, judging } = ear.words.content
  const subject = nearSubject(s, at)
  if (subject === null || !judged.has(tokenAt(s, subject)?.lemma.toLowerCase() ?? '')) return null
  const parts = [at, ...dependents(s, at, 'xcomp', 'obj').map((token) => token.at)]
  return parts.some((place) => judging.has(tokenAt(s, place)?.lemma.toLowerCase() ?? '')) ? clauseExtent(s, at) : null
}

/** "with very little *progress*", "the *stalemate* in …": a noun that judges, with the verb that it completes. */
const judgedNoun = (ear: Ear, s: ParsedSentence, at: number): Span | null => {
  const token = tokenAt(s, at)
  if (token?.upos !== 'NOUN' || !ear.words.content.verdicts.has(token.lemma) || bareRel(token.rel) === 'compound')
    return null
  const noun = phraseExtent(s, at)
  const head = tokenAt(s, token.head)
  const completes = ['obj', 'obl', 'nsubj'].includes(bareRel(token.rel)) && head?.upos === 'VERB'
  return noun && completes && head ? cover(noun, { from: head.from, to: head.to }) : noun
}

const settling: ReadonlySet<KindName> = new Set([
  'support', 'demand', 'offer', 'pledge', 'refusal', 'acceptance', 'threat',
]) // biome-ignore format: one list

/**
 * "if *progress* is made", "supports the *progress* made so far": what is only supposed, or what a party's words are about, is no
 * judgement of the reporter's.
 */
const isSpokenOf = (ear: Ear, s: ParsedSentence, at: number): boolean => {
  for (let here = tokenAt(s, at), steps = 0; here && steps < 10; here = tokenAt(s, here.head), steps++) {
    if (isConditional(s, here.at, ear.words.mood)) return true
    const match = here.upos === 'VERB' || here.upos === 'ADJ' ? matchAt(s, here.at, ear.words) : null
    if (match && settling.has(match.frame.kind)) return true
    if (['advcl', 'parataxis', 'conj'].includes(bareRel(here.rel))) return false
  }
  return false
}

/** Judgements that the reporter makes of the talks, without a source. */
const hearReporter = (ear: Ear, s: ParsedSentence): readonly Candidate[] => {
  for (const token of s.tokens) {
    if (ear.voices.at(token.from)) continue
    const evidence = judgedClause(ear, s, token.at) ?? judgedNoun(ear, s, token.at)
    if (!evidence || isSpokenOf(ear, s, token.at)) continue
    return [
      {
        kind: 'assessment', sentence: s, head: token.at, content: -1, from: [], to: [], about: evidence, standing: 'happened',
        condition: null, evidence, quote: null, rule: 'narrated.judgement', weight: 1.2,
      },
    ] // biome-ignore format: one act
  }
  return []
}

/** What the narrator says in its own voice: the party's whose release it is, or the reporter's judgement of the talks. */
export const hearNarrated = (ear: Ear, s: ParsedSentence): readonly Candidate[] =>
  ear.narrator.length > 0 ? hearRelease(ear, s) : hearReporter(ear, s)
