import { cover, overlaps, type Span } from '../../kernel/span.ts'
import { actorsOf, mentionAt } from '../actors/at.ts'
import type { Actor, Quote, WithTimes } from '../reading.ts'
import { type Cue, groupOf } from './cue.ts'
import { firstFrom, spanIn, tokenIn } from './line.ts'
import type { Stretch } from './marks.ts'
import { modalityOf, negationOf } from './mood.ts'
import { beginsTurn } from './phrases.ts'
import type { Scene, Tag } from './tags.ts'
import type { QuoteWords } from './words.ts'

const byPlace = (a: Span, b: Span): number => a.from - b.from || b.to - a.to

/** Joins stretches that meet or have nothing but space between them. */
const joined = (text: string, spans: readonly Span[]): readonly Span[] => {
  const out: { from: number; to: number }[] = []
  for (const span of [...spans].sort(byPlace)) {
    const last = out.at(-1)
    if (last && (span.from <= last.to || text.slice(last.to, span.from).trim() === ''))
      last.to = Math.max(last.to, span.to)
    else out.push({ from: span.from, to: span.to })
  }
  return out
}

const stretchesOver = (scene: Scene, span: Span): readonly Stretch[] => {
  const first = firstFrom(scene.stretches, span.from, (stretch) => stretch.outer.to)
  const found: Stretch[] = []
  for (let at = first; at < scene.stretches.length; at++) {
    const stretch = scene.stretches[at]
    if (!stretch || stretch.outer.from >= span.to) break
    if (overlaps(span, stretch)) found.push(stretch)
  }
  return found
}

/** What the parse gives, without what the quoted sentences beside the cue make needless. */
const parsedContent = (cue: Cue, tags: readonly Tag[]): readonly Span[] => {
  const spans = cue.content.map((range) => spanIn(cue.line, range))
  const whole = tags.filter((tag) => tag.whole)
  if (whole.length === 0) return spans
  const group = spanIn(cue.line, groupOf(cue))
  const isBeside = (span: Span): boolean =>
    whole.some(({ stretch }) => stretch.outer.from < group.from === span.from < group.from)
  return spans.filter((span) => !isBeside(span))
}

/** A part of a sentence before "said X" ("The talks were “useful,” said X") begins with the sentence. */
const openEnds = (scene: Scene, cue: Cue, tags: readonly Tag[], parsed: readonly Span[]): readonly Span[] => {
  const [first] = tags.filter(
    (tag) => !tag.whole && tag.stretch.outer.to <= (tokenIn(cue.line, groupOf(cue).first)?.from ?? 0),
  )
  if (!first || parsed.some((span) => overlaps(span, first.stretch.outer))) return []
  const line = scene.lines[scene.lineAt(first.stretch.outer.from)]
  return line ? [{ from: Math.min(line.sentence.from, first.stretch.outer.from), to: first.stretch.outer.to }] : []
}

/** Where the next turn begins in a paragraph that holds several, else where the paragraph ends. */
const turnEnd = (scene: Scene, cue: Cue, end: number): number => {
  const { zone } = cue.line.sentence
  for (let nth = scene.lineAt(cue.line.sentence.from) + 1; nth < scene.lines.length; nth++) {
    const line = scene.lines[nth]
    if (!line || line.sentence.zone !== zone) return end
    if (beginsTurn(line, false)) return line.sentence.from
  }
  return end
}

/** "MARIN: Thank you. We had a good day.": a label before a colon speaks to the end of the paragraph, or to the next label. */
const restOfTurn = (scene: Scene, cue: Cue, direct: readonly Stretch[]): readonly Span[] => {
  const zone = scene.zones[cue.line.sentence.zone]
  const [first] = cue.content
  if (cue.frame !== 'colon' || direct.length > 0 || !zone || !first) return []
  const own = spanIn(cue.line, first)
  const end = turnEnd(scene, cue, zone.to)
  const to = zone.from + scene.text.slice(zone.from, end).trimEnd().length
  return /[\p{L}\p{N}]/u.test(scene.text.slice(own.to, to)) ? [{ from: own.from, to }] : []
}

const modeOf = (content: readonly Span[], direct: readonly Stretch[]): Quote['mode'] => {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.to - span.from, 0)
  if (direct.length === 0) return 'indirect'
  return size(direct.map((stretch) => stretch.outer)) >= 0.9 * size(content) ? 'direct' : 'mixed'
}

/** "said:": the colon belongs to the cue. */
const withColon = (text: string, cue: Span): Span => (text[cue.to] === ':' ? { from: cue.from, to: cue.to + 1 } : cue)

/** The source's words, with all of the name that stands in them: "*Olga Marin*" where the parse has only "Olga". */
const sourceOf = (reading: WithTimes, cue: Cue): readonly Span[] => {
  if (!cue.sourceWords) return []
  const span = spanIn(cue.line, cue.sourceWords)
  const mention = mentionAt(reading, cue.line.sentence.at, cue.source)
  const own = spanIn(cue.line, cue.words)
  return mention && overlaps(mention, span) && !overlaps(mention, own) ? [cover(span, mention)] : [span]
}

/** Whoever the head of the source names; where it names nobody ("candidate *Marin*"), the first who is named beside it. */
const speakerOf = (reading: WithTimes, cue: Cue): readonly Actor[] => {
  const { line, source, sourceWords } = cue
  if (source < 0) return []
  const own = actorsOf(reading, line.sentence.at, source)
  if (own.length > 0 || !sourceWords) return own
  for (let at = sourceWords.first; at < sourceWords.end; at++) {
    const token = tokenIn(line, at)
    const isPart = token?.upos !== 'PROPN' || ['nmod:poss', 'nmod', 'compound', 'obl'].includes(token.rel)
    const named = isPart ? [] : actorsOf(reading, line.sentence.at, at)
    if (named.length > 0) return named
  }
  return []
}

/** The quote that a cue makes with its parsed content and the quoted words beside it; null where neither is there. */
export const quoteOf = (
  reading: WithTimes,
  scene: Scene,
  cue: Cue,
  tags: readonly Tag[],
  words: QuoteWords,
): Quote | null => {
  const isInside = (cue.line.marked[cue.token.at] ?? -1) >= 0
  const parsed = parsedContent(cue, tags)
  const over = isInside
    ? []
    : [...tags.map((tag) => tag.stretch), ...parsed.flatMap((span) => stretchesOver(scene, span))]
  const direct = [...new Map(over.map((stretch) => [stretch.from, stretch])).values()].sort(byPlace)
  const spans = [
    ...parsed,
    ...restOfTurn(scene, cue, direct),
    ...openEnds(scene, cue, tags, parsed),
    ...direct.map((stretch) => stretch.outer),
  ]
  const content = joined(reading.document.text, spans)
  if (content.length === 0) return null
  const { sentence } = cue.line
  return {
    source: sourceOf(reading, cue),
    cue: [withColon(reading.document.text, spanIn(cue.line, cue.words))],
    content,
    direct: direct.map(({ from, to }) => ({ from, to })),
    mode: modeOf(content, direct),
    speaker: speakerOf(reading, cue),
    sentence: sentence.at,
    head: cue.token.at,
    negation: negationOf(cue, words),
    modality: modalityOf(cue, words),
  }
}
