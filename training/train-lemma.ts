import { endingKey, type LemmaTable, LONGEST_ENDING, lemmaBase } from '../src/language/lemma.ts'
import { normalForm } from '../src/language/lexicon.ts'
import type { GoldSentence } from './treebank.ts'

const ruleFor = (form: string, lemma: string): string => {
  const keep = /^\p{Lu}/u.test(lemma) ? 1 : 0
  const base = keep ? lemmaBase(form) : lemmaBase(form).toLowerCase()
  let same = 0
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
  return `${keep} ${base.length - same} ${lemma.slice(same)}`
}

/** Counts rules by ending and keeps those that say something else than the next shorter ending. */
export const trainLemmas = (
  sentences: readonly GoldSentence[],
  tagOf: (upos: string, xpos: string) => number,
): LemmaTable => {
  const byEnding = new Map<string, Map<string, number>>()
  const seen = new Map<string, Map<string, number>>()
  for (const { forms, lemmas, upos, xpos } of sentences) {
    forms.forEach((form, at) => {
      const lemma = lemmas[at] ?? '_'
      if (lemma === '_' || lemma.includes(' ')) return
      const key = `${tagOf(upos[at] ?? '', xpos[at] ?? '')} ${normalForm(form)}`
      const rules = seen.get(key) ?? new Map<string, number>()
      const rule = ruleFor(form, lemma)
      rules.set(rule, (rules.get(rule) ?? 0) + 1)
      seen.set(key, rules)
    })
  }
  for (const [key, rules] of seen) {
    const space = key.indexOf(' ')
    const normal = key.slice(space + 1)
    const top = [...rules].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '0 0 '
    for (let length = 0; length <= Math.min(LONGEST_ENDING, normal.length); length++) {
      const ending = `${key.slice(0, space)} ${length} ${normal.slice(normal.length - length)}`
      const counts = byEnding.get(ending) ?? new Map<string, number>()
      counts.set(top, (counts.get(top) ?? 0) + 1)
      byEnding.set(ending, counts)
    }
    byEnding.set(`${key.slice(0, space)} -1 ${normal}`, new Map([[top, 1]]))
  }
  return pruned(byEnding)
}

const pruned = (byEnding: ReadonlyMap<string, ReadonlyMap<string, number>>): LemmaTable => {
  const texts: string[] = []
  const entries: [number, number][] = []
  const said = new Map<string, string>()
  const ordered = [...byEnding].map(([ending, counts]) => {
    const [tag = '', length = '', ...rest] = ending.split(' ')
    return { tag, length: Number(length), normal: rest.join(' '), counts }
  })
  ordered.sort((a, b) => (a.length < 0 ? 99 : a.length) - (b.length < 0 ? 99 : b.length))
  for (const { tag, length, normal, counts } of ordered) {
    const rule = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '0 0 '
    let shorter: string | undefined
    for (
      let n = length < 0 ? Math.min(LONGEST_ENDING, normal.length) : length - 1;
      n >= 0 && shorter === undefined;
      n--
    ) {
      shorter = said.get(`${tag} ${normal.slice(normal.length - n)}`)
    }
    if (rule === shorter) continue
    if (length >= 0) said.set(`${tag} ${normal}`, rule)
    if (!texts.includes(rule)) texts.push(rule)
    entries.push([endingKey(normal, Number(tag), length), texts.indexOf(rule)])
  }
  const unique = [...new Map(entries)].sort((a, b) => a[0] - b[0])
  return {
    keys: Int32Array.from(unique, ([key]) => key),
    rules: Uint16Array.from(unique, ([, rule]) => rule),
    ruleTexts: texts,
  }
}
