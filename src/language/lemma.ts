import { hashText, keyLookup, mix } from './hash.ts'
import { KEPT_FORMS, normalForm, ownCopy } from './lexicon.ts'

/** How endings change: for a hash of tag and ending, the number of a rule; rules read `keep-capitals cut add`. */
export interface LemmaTable {
  readonly keys: Int32Array
  readonly rules: Uint16Array
  readonly ruleTexts: readonly string[]
}

/** Longest ending that a rule may ask for, besides whole words. */
export const LONGEST_ENDING = 5

/** Key of an ending of `length` letters, of the whole word where `length` is -1. */
export const endingKey = (normal: string, tag: number, length: number): number => {
  const hash = length < 0 ? mix(hashText(normal), 0x3f) : hashText(normal, normal.length - length)
  const key = mix(mix(hash, tag), 0x1e33a)
  return key === 0 ? 1 : key
}

interface Rule {
  readonly keep: boolean
  readonly cut: number
  readonly add: string
}

const ruleOf = (text: string): Rule => {
  const [keep = '0', cut = '0', add = ''] = text.split(' ')
  return { keep: keep === '1', cut: Number(cut), add }
}

/** What a lemma starts from: straight quotes, no change of case. */
export const lemmaBase = (form: string): string => form.replace(/[’‘ʼ]/g, "'")

/** Applies the rule of the longest known ending. */
export const lemmatiser = (table: LemmaTable): ((form: string, tag: number) => string) => {
  const lookup = keyLookup(table.keys)
  const rules = table.ruleTexts.map(ruleOf)
  const known: Map<string, string>[] = []
  const lemma = (form: string, tag: number): string => {
    const base = lemmaBase(form)
    const normal = normalForm(form)
    for (let length = Math.min(LONGEST_ENDING, normal.length) + 1; length >= 0; length--) {
      const whole = length > Math.min(LONGEST_ENDING, normal.length)
      const row = lookup(endingKey(normal, tag, whole ? -1 : length))
      const rule = row < 0 ? undefined : rules[table.rules[row] as number]
      if (rule && rule.cut <= base.length) return applied(rule, base)
    }
    return base
  }
  return (form, tag) => {
    known[tag] ??= new Map()
    const kept = known[tag]
    let found = kept.get(form)
    if (found === undefined) {
      const own = ownCopy(form)
      found = lemma(own, tag)
      if (kept.size >= KEPT_FORMS) kept.clear()
      kept.set(own, found)
    }
    return found
  }
}

const applied = (rule: Rule, base: string): string => {
  const cased = rule.keep ? base : base.toLowerCase()
  return cased.slice(0, cased.length - rule.cut) + rule.add || base
}
