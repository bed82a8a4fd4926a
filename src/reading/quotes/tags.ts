import type { Zone } from '../../document/document.ts'
import type { Span } from '../../kernel/span.ts'
import { dependents } from '../../language/tree.ts'
import { type Cue, groupOf } from './cue.ts'
import { branch, firstFrom, type Line, spanIn, tokenIn, trimmed } from './line.ts'
import type { Stretch } from './marks.ts'

/** A stretch of quoted words and the cue that brings it, and whether it is a sentence of its own or part of the cue's. */
export interface Tag {
  readonly cue: Cue
  readonly stretch: Stretch
  readonly whole: boolean
}

export interface Scene {
  readonly text: string
  readonly zones: readonly Zone[]
  readonly lines: readonly Line[]
  readonly stretches: readonly Stretch[]
  /** Cues outside marks, in order of the text. */
  readonly cues: readonly Cue[]
  /** Index of the sentence that holds the offset, or of the next one. */
  lineAt(offset: number): number
}

const quoting: ReadonlySet<Cue['frame']> = new Set([
  'clause',
  'quote',
  'colon',
  'telling',
  'aim',
  'step',
  'thing',
  'urging',
  'blaming',
])
const noWords = /^[\s,—–-]*$/
const afterStop = /[;:.!?]\s*$/
const endsOpen = /[,:—–-]\s*$/

const groupSpan = (cue: Cue): Span => spanIn(cue.line, groupOf(cue))

const cueStart = (cue: Cue): number => tokenIn(cue.line, cue.words.first)?.from ?? 0
const nearby = 6

/** Cues right before the offset, nearest first. */
const cuesBefore = (scene: Scene, offset: number): readonly Cue[] => {
  const at = firstFrom(scene.cues, offset, cueStart)
  return scene.cues.slice(Math.max(0, at - nearby), at).toReversed()
}

const cuesAfter = (scene: Scene, offset: number): readonly Cue[] => {
  const at = firstFrom(scene.cues, offset, cueStart)
  return scene.cues.slice(at, at + nearby)
}

const startsClause = (before: string): boolean => noWords.test(before) || afterStop.test(before)

/** Does the stretch begin its sentence (marks and dashes apart)? */
export const beginsSentence = (scene: Scene, stretch: Stretch): boolean => {
  const line = scene.lines[scene.lineAt(stretch.outer.from)]
  return (
    line !== undefined &&
    startsClause(scene.text.slice(Math.min(line.sentence.from, stretch.outer.from), stretch.outer.from))
  )
}

const canTag = (cue: Cue): boolean => quoting.has(cue.frame)

/** "X said: “…”", "He told them, “…”", "said “…”"; the colon may end the sentence or paragraph before. */
const tagBefore = (scene: Scene, stretch: Stretch): Tag | null => {
  const { text, zones } = scene
  const zone = zones[stretch.zone]
  const previous = zones[stretch.zone - 1]
  const begins = zone !== undefined && stretch.outer.from <= zone.from
  const from = begins ? (previous?.from ?? 0) : (zone?.from ?? 0)
  const lead = text.slice(Math.max(from, stretch.outer.from - 400), stretch.outer.from).trimEnd()
  if (begins && !lead.endsWith(':')) return null
  const sentence = scene.lines[scene.lineAt(stretch.outer.from - (text.length > 0 ? 1 : 0))]?.sentence
  for (const cue of cuesBefore(scene, stretch.outer.from)) {
    const group = groupSpan(cue)
    if (group.to > stretch.outer.from || cueStart(cue) < from) continue
    const between = text.slice(group.to, stretch.outer.from)
    const isNear = noWords.test(between) || /^[\s,:]*$/.test(between)
    const isSame = cue.line.sentence === sentence || (lead.endsWith(':') && between.length < 300)
    if (!isSame) return null
    if (isNear && canTag(cue)) return { cue, stretch, whole: endsOpen.test(lead) }
    if (cue.frame === 'clause' || cue.frame === 'quote') {
      const isOpen =
        lead.endsWith(':') ||
        (lead.endsWith(',') &&
          cue.content.every(
            (range) => spanIn(cue.line, range).to <= group.from || spanIn(cue.line, range).from >= stretch.outer.from,
          ))
      return isOpen ? { cue, stretch, whole: true } : null
    }
  }
  return lead.endsWith(':') ? announced(scene, stretch, from) : null
}

/** "The ministry issued a statement: “…”": where no verb of saying stands before the colon, the sentence's own verb is the cue. */
const announced = (scene: Scene, stretch: Stretch, from: number): Tag | null => {
  const at = scene.lineAt(stretch.outer.from - 1)
  const line = scene.lines[(scene.lines[at]?.sentence.from ?? 0) >= stretch.outer.from ? at - 1 : at]
  const verb = line?.sentence.tokens.find(
    (token) => token.head < 0 && token.upos === 'VERB' && token.from < stretch.outer.from,
  )
  const source = line && verb && line.sentence.from >= from ? dependents(line.sentence, verb.at, 'nsubj')[0] : undefined
  if (!line || !verb || !source || source.at > verb.at) return null
  const words = { first: verb.at, end: verb.at + 1 }
  const { first, end } = branch(line, source.at)
  const sourceWords = trimmed(line, { first, end: Math.min(verb.at, end) })
  const cue: Cue = {
    line,
    token: verb,
    frame: 'quote',
    stance: false,
    words,
    source: source.at,
    sourceWords,
    content: [],
  }
  return { cue, stretch, whole: true }
}

const canFollow = (cue: Cue): boolean => cue.token.xpos !== 'VBG' || cue.words.end - cue.words.first > 1

const hasContentAfter = (cue: Cue): boolean => cue.content.some((range) => range.first >= groupOf(cue).end)

/** "“…,” said X", "“…?” X asked". */
const tagAfter = (scene: Scene, stretch: Stretch): Tag | null => {
  const { text } = scene
  const said = text.slice(stretch.from, stretch.to).trimEnd()
  const hasComma = /[,—–-]$/.test(said) || /^[,—–]/.test(text.slice(stretch.outer.to, stretch.outer.to + 2).trimStart())
  const isExclaimed = /[!?…]$/.test(said)
  const whole = beginsSentence(scene, stretch)
  for (const cue of cuesAfter(scene, stretch.outer.to)) {
    // "he couldn’t “…,” *adding* that they would understand": a participle between is no way to the next cue.
    if (!canFollow(cue)) return null
    const group = groupSpan(cue)
    if (group.from < stretch.outer.to) continue
    const between = text.slice(stretch.outer.to, group.from)
    const isSame = cue.line.sentence.from <= stretch.outer.to
    if (between.length > 200 || (!isSame && !noWords.test(between))) return null
    if (!canTag(cue) || cue.frame === 'aim' || cue.frame === 'step' || cue.frame === 'urging') continue
    const isInverted = cue.sourceWords !== null && cue.sourceWords.first >= cue.words.end
    if (
      noWords.test(between) &&
      (hasComma || (isExclaimed && !hasContentAfter(cue)) || (isInverted && !/[.]$/.test(said)))
    )
      return { cue, stretch, whole }
    return hasComma && isSame && cue.frame !== 'thing' && !hasContentAfter(cue) && /^[,\s]/.test(between)
      ? { cue, stretch, whole }
      : null
  }
  return null
}

/** For every stretch the cue that stands right before or after it, if any. */
export const tagsOf = (scene: Scene): readonly Tag[] =>
  scene.stretches.flatMap((stretch) => tagBefore(scene, stretch) ?? tagAfter(scene, stretch) ?? [])
