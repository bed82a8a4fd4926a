import type { Quote } from '../reading.ts'
import type { Stretch } from './marks.ts'
import { beginsSentence, type Scene } from './tags.ts'

/** Is the stretch a sentence or more, and no title or single word? */
const isSpeech = (scene: Scene, stretch: Stretch): boolean => {
  const said = scene.text.slice(stretch.from, stretch.to).trim()
  return beginsSentence(scene, stretch) && (/[.!?…,]$/.test(said) || !stretch.closed) && /\s/.test(said)
}

const endOf = (quote: Quote): number =>
  Math.max(...[...quote.content, ...quote.cue, ...quote.source].map((span) => span.to))

/** May the quote's speaker go on in the stretch: in the same paragraph, or in the next when the quote ends its own? */
const goesOn = (scene: Scene, before: Quote, zone: number, stretch: Stretch): boolean => {
  if (zone === stretch.zone) return true
  const own = scene.zones[stretch.zone]
  const previous = scene.zones[zone]
  if (!own || !previous || zone !== stretch.zone - 1 || stretch.outer.from > own.from) return false
  const rest = scene.text.slice(endOf(before), previous.to)
  return rest.trim().length < 40
}

/**
 * Quoted sentences without a cue of their own ("“…,” said X. *“We will go on.”*") are by the speaker before them, in the
 * same paragraph or from one paragraph to the next. `spoken`: quotes with direct words, in order of the text.
 */
export const floatingQuotes = (
  scene: Scene,
  tagged: ReadonlySet<number>,
  spoken: readonly Quote[],
): readonly Quote[] => {
  const found: Quote[] = []
  let next = 0
  let before: { readonly quote: Quote; readonly zone: number } | null = null
  for (const stretch of scene.stretches) {
    for (let quote = spoken[next]; quote && (quote.content[0]?.from ?? 0) < stretch.outer.from; quote = spoken[++next])
      before = { quote, zone: scene.lines[quote.sentence]?.sentence.zone ?? -1 }
    if (tagged.has(stretch.from) || !isSpeech(scene, stretch)) continue
    if (!before || !goesOn(scene, before.quote, before.zone, stretch)) continue
    const quote: Quote = {
      ...before.quote, source: [], cue: [], content: [stretch.outer], direct: [{ from: stretch.from, to: stretch.to }],
      mode: 'direct', sentence: scene.lineAt(stretch.from), head: -1, negation: null, modality: null,
    } // biome-ignore format: one quote
    found.push(quote)
    before = { quote, zone: stretch.zone }
  }
  return found
}
