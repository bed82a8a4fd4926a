import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../document/document.ts'
import { findNames, loadEngine, type Named, type ParsedSentence, parse, readConllu, tag, tokenise, tokeniseGiven, writeConllu } from './index.ts' // biome-ignore format: long
import { LONGEST_SENTENCE } from './sentences.ts'

const bytes = readFileSync(new URL('../../models/en.bin', import.meta.url))
const engine = loadEngine(bytes)

/** Lines are zones. */
const documentOf = (text: string): Document => ({
  id: 'test',
  text,
  zones: [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'body',
    from: index,
    to: index + line.length,
  })),
  source: {},
  format: 'text',
  encoding: 'utf-8',
  doubts: [],
})
const read = (text: string): Named => findNames(engine, parse(engine, tag(engine, tokenise(engine, documentOf(text)))))
const only = (text: string): ParsedSentence => {
  const [sentence, ...more] = read(text).sentences
  expect(more).toEqual([])
  if (!sentence) throw new Error('no sentence')
  return sentence
}
const sentencesOf = (text: string): string[] =>
  tokenise(engine, documentOf(text)).sentences.map(({ from, to }) => text.slice(from, to))
/** "rel(head, word)" of the relations asked for. */
const relations = (text: string, ...rels: readonly string[]): string[] => {
  const { tokens } = only(text)
  return tokens
    .filter(({ rel }) => rels.includes(rel))
    .map(({ rel, head, form }) => `${rel}(${tokens[head]?.form}, ${form})`)
}

describe('sentences', () => {
  it.each([
    [['Mr. Okafor met Dr. Lindqvist on Jan. 14.', 'They talked for hours.']],
    [['“We are ready.”', 'She then left for Vienna.']],
    [['The envoy arrived from the U.S. on Monday.', 'He will stay in Bern.']],
    [['Did they agree?', 'No.', 'The talks go on.']],
    [['U.S. Secretary of State J. P. Marlow spoke first.', 'The minister answered.']],
    [['„We agree.“', 'Then the envoys of both sides went home.']],
    [['It was signed by [George H. W.] Bush and [Mikhail] Gorbachev in 1991.', 'Both hailed it.']],
  ])('keeps %j apart', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })
  it('never crosses zones', () => {
    expect(sentencesOf('Talks resume\nin Geneva')).toEqual(['Talks resume', 'in Geneva'])
  })
  it('cuts endless sentences', () => {
    const { sentences } = tokenise(engine, documentOf('word '.repeat(2000)))
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(LONGEST_SENTENCE)
  })
})

describe('trees', () => {
  it('reads a passive with its agent', () => {
    expect(relations('The proposal was rejected by the foreign minister.', 'nsubj:pass', 'aux:pass', 'obl:agent')).toEqual([
      'nsubj:pass(rejected, proposal)', 'aux:pass(rejected, was)', 'obl:agent(rejected, minister)',
    ]) // biome-ignore format: rows
  })
  it('reads what is said and wanted', () => {
    expect(relations('The envoy said that both sides want to resume talks.', 'nsubj', 'ccomp', 'xcomp', 'obj')).toEqual([
      'nsubj(said, envoy)', 'nsubj(want, sides)', 'ccomp(said, want)', 'xcomp(want, resume)', 'obj(resume, talks)',
    ]) // biome-ignore format: rows
  })
  it('gives lemmas and both tags', () => {
    const { tokens } = only('The ministers were meeting in cities.')
    expect(tokens.map(({ lemma }) => lemma).join(' ')).toBe('the minister be meet in city .')
    expect(tokens.map(({ upos, xpos }) => `${upos}/${xpos}`).slice(1, 4)).toEqual(['NOUN/NNS', 'AUX/VBD', 'VERB/VBG'])
  })
  it('has one root and no circle in every sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        for (const { tokens } of read(text).sentences) {
          expect(tokens.filter(({ head, rel }) => head === -1 && rel === 'root').length).toBe(1)
          for (const token of tokens) {
            let steps = 0
            for (let head = token.head; head >= 0; head = tokens[head]?.head ?? -1)
              expect(steps++).toBeLessThan(tokens.length)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('names', () => {
  it('finds persons, places and organisations', () => {
    const text = 'German Foreign Minister Annalena Baerbock met NATO officials in Geneva.'
    const names = read(text).names.map(({ from, to, type }) => `${type} ${text.slice(from, to)}`)
    expect(names).toContain('person Annalena Baerbock')
    expect(names).toContain('organisation NATO')
    expect(names).toContain('place Geneva')
  })
})

describe('the whole engine', () => {
  it('says the same twice, and every form is the text at its span', () => {
    const text = 'Iran’s envoy won’t sign, he said – “not yet”.\nTalks (the 5th round) go on…'
    expect(read(text)).toEqual(read(text))
    for (const { tokens } of read(text).sentences) {
      for (const { form, from, to } of tokens) expect(text.slice(from, to)).toBe(form)
    }
  })
  it('gives words inside the text, in order, for any Unicode text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0
        for (const { tokens, zone } of read(text).sentences) {
          for (const { from, to } of tokens) {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThan(from)
            last = to
          }
          expect(zone).toBeGreaterThanOrEqual(0)
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 200 },
    )
  })
  it('writes CoNLL-U that reads back as the same words and heads', () => {
    const text = "They don't agree. It's over.\nThe U.S.’s reply isn't in."
    const parsed = read(text)
    const given = readConllu(writeConllu(parsed))
    expect(given.text).toBe(text.replace('\n', '\n\n'))
    expect(
      given.sentences.map(({ tokens }) => tokens.map(({ form, head, rel, inner }) => ({ form, head, rel, inner }))),
    ).toEqual(
      parsed.sentences.map(({ tokens }) => tokens.map(({ form, head, rel, inner }) => ({ form, head, rel, inner }))),
    )
    const again = tokeniseGiven(
      { ...documentOf(given.text), zones: given.zones.map((zone) => ({ ...zone, kind: 'body' })) },
      given,
    )
    expect(parse(engine, tag(engine, again)).sentences.map(({ tokens }) => tokens.map(({ head }) => head))).toEqual(
      parsed.sentences.map(({ tokens }) => tokens.map(({ head }) => head)),
    )
  })
  it('reads nothing from nothing', () => {
    expect(read('').sentences).toEqual([])
    expect(read(' \n ').names).toEqual([])
  })
  it('refuses damaged weights', () => {
    expect(() => loadEngine(bytes.subarray(0, 1000))).toThrow('cut short')
    expect(() => loadEngine(new Uint8Array(64))).toThrow('no model')
    const changed = Uint8Array.from(bytes)
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
    expect(() => loadEngine(changed)).toThrow('checksum')
  })
})
