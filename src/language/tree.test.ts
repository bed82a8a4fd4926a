import { describe, expect, it } from 'vitest'
import type { ParsedSentence, ParsedToken } from './token.ts'
import { ancestors, childrenOf, conjuncts, dependent, dependents, firstConjunct, hangsBelow, headOf, isRel, path, rootOf, subtree, subtreeSpan } from './tree.ts' // biome-ignore format: long

/** "form head rel" a word; spans as if written with single spaces. */
const sentence = (...rows: readonly string[]): ParsedSentence => {
  let from = 0
  const tokens = rows.map((row, at): ParsedToken => {
    const [form = '', head = '', rel = ''] = row.split(' ')
    const token = { form, from, to: from + form.length, at, inner: false, lemma: form, head: Number(head), rel }
    from += form.length + 1
    return { ...token, upos: 'X', xpos: 'X' }
  })
  return { from: 0, to: from - 1, at: 0, zone: 0, tokens, children: childrenOf(tokens) }
}

// Envoys and ministers who met were briefed by Ana .
const briefed = sentence(
  'Envoys 6 nsubj:pass', 'and 2 cc', 'ministers 0 conj', 'who 4 nsubj', 'met 0 acl:relcl', 'were 6 aux:pass',
  'briefed -1 root', 'by 8 case', 'Ana 6 obl:agent', '. 6 punct',
) // biome-ignore format: a tree
const forms = (tokens: readonly ParsedToken[]): string => tokens.map(({ form }) => form).join(' ')

describe('tree helpers', () => {
  it('knows root, heads and children', () => {
    expect(rootOf(briefed)?.form).toBe('briefed')
    expect(headOf(briefed, 4)?.form).toBe('Envoys')
    expect(headOf(briefed, 6)).toBeUndefined()
    expect(briefed.children[0]).toEqual([2, 4])
  })
  it('compares relations with or without subtype', () => {
    expect(forms(dependents(briefed, 6, 'nsubj', 'obl'))).toBe('Envoys Ana')
    expect(forms(dependents(briefed, 6, 'obl:agent'))).toBe('Ana')
    expect(dependents(briefed, 6, 'nsubj:outer')).toEqual([])
    expect(dependent(briefed, 6, 'aux')?.form).toBe('were')
    expect(isRel(briefed.tokens[4] as ParsedToken, 'acl')).toBe(true)
  })
  it('collects subtrees in order', () => {
    expect(subtree(briefed, 0)).toEqual([0, 1, 2, 3, 4])
    expect(subtree(briefed, 0, ['acl'])).toEqual([0, 1, 2])
    expect(subtreeSpan(briefed, 8)).toEqual({ from: 42, to: 48 })
  })
  it('finds all members of a coordination from any of them', () => {
    expect(forms(conjuncts(briefed, 0))).toBe('Envoys ministers')
    expect(forms(conjuncts(briefed, 2))).toBe('Envoys ministers')
    expect(firstConjunct(briefed, 2)).toBe(0)
    expect(forms(conjuncts(briefed, 8))).toBe('Ana')
  })
  it('walks the tree', () => {
    expect(ancestors(briefed, 3)).toEqual([4, 0, 6])
    expect(hangsBelow(briefed, 3, 0)).toBe(true)
    expect(hangsBelow(briefed, 0, 0)).toBe(false)
    expect(path(briefed, 3, 8)).toEqual([3, 4, 0, 6, 8])
    expect(path(briefed, 2, 2)).toEqual([2])
  })
})
