import { describe, expect, it } from 'vitest'
import { loadDefaultEngine } from '../app/engine.ts'
import { fromText } from '../document/from-text.ts'
import { parse, tag, tokenise } from '../language/index.ts'
import type { Parsed } from '../language/token.ts'
import { dependents, rootOf } from '../language/tree.ts'
import { english } from '../languages/en/index.ts'
import { mendTags } from './mend-tags.ts'

const parsed = (text: string): Parsed => {
  const engine = loadDefaultEngine()
  return mendTags(parse(engine, tag(engine, tokenise(engine, fromText(text)))), english.reading.quotes)
}

/** "root: its subject, and the verb of what it says". */
const shape = (text: string): string => {
  const [s] = parsed(text).sentences
  const root = s && rootOf(s)
  if (!s || !root) return ''
  const form = (rel: string): string => dependents(s, root.at, rel)[0]?.form ?? '-'
  return `${root.form}: ${form('nsubj')}, ${form('ccomp')}`
}

describe('mendTags', () => {
  it.each([
    ['Azerbaijan will respond if Armenia does not withdraw, Aliyev warned.', 'warned: Aliyev, respond'],
    ['Talks will go on, a spokesman for the Foreign Ministry confirmed.', 'confirmed: spokesman, go'],
    ['There is no reason to negotiate with Rwanda, President Felix Tshisekedi said.', 'said: Felix, is'],
    ['Venezuela will not give up its claim, Maduro told reporters on Tuesday.', 'told: Maduro, give'],
  ])('hangs the clause on the verb of its tag: %s', (text, expected) => expect(shape(text)).toBe(expected))

  it.each([
    'The minister who left early on Friday, Ana Lind, praised the deal.',
    'When the talks ended, the minister spoke.',
    'Chad closed the crossing, and Sudan protested.',
  ])('leaves other sentences alone: %s', (text) => {
    const engine = loadDefaultEngine()
    const before = parse(engine, tag(engine, tokenise(engine, fromText(text))))
    expect(mendTags(before, english.reading.quotes)).toEqual(before)
  })
})
