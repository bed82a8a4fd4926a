import { describe, expect, it } from 'vitest'
import { at, hearing, reading } from '../../test/small-reading.ts'
import { explain, exports, type FormatName, type LayerName, plain } from './index.ts'

const options = (layer: LayerName = 'acts') => ({ layer, width: 80, paint: plain, version: '0.0.0' })

const write = (format: FormatName, layer?: LayerName): string =>
  exports.find(({ name }) => name === format)?.write(reading, hearing, options(layer)) ?? ''

const rows = (output: string): Record<string, unknown>[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('the brief', () => {
  it('shows title, card, parties, acts by family with their words, doubts and what gave nothing', () => {
    expect(write('text')).toMatchInlineSnapshot(`
      "Ruritania Wants an Answer by May
      Strelsau Herald · published 2030-04-02 · 31 words · 2 acts

      PARTIES
        RUR   Rudolf Rassendyll (king)
        SYL

      WORDS

        demand       RUR (Rudolf Rassendyll) → SYL                                 @60
                     what       Syldavia withdraw
                     condition  if talks fail
                     when       2030-04-01, implied: the Monday before publication
                     │ Ruritania demanded on Monday that Syldavia withdraw if talks
                     │ fail

        statement    RUR                                                          @131
                     due        2030-05, stated: by May
                     standing   planned
                     holder     Ruritania
                     │ said it “won’t wait” for an answer

      DOUBTS
        actor        “it” may be either state “it “won’t” @136

      SENTENCES THAT GAVE NO ACT
        The weather was fine.                                                     @167
            no party acts or speaks in it
      "
    `)
  })
  it('never goes beyond the page', () => {
    for (const line of write('text').split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})

describe('jsonl', () => {
  it('writes an act a line with the fields of the contract in their order', () => {
    expect(Object.keys(rows(write('jsonl'))[0] ?? {}).join(' ')).toBe(
      'id kind from to about standing condition quotes when due where holder evidence plover rule doubts',
    )
    expect(rows(write('jsonl'))[0]).toMatchObject({
      kind: 'demand',
      to: [{ party: 'SYL', words: at('Syldavia') }],
      when: { edtf: '2030-04-01', basis: 'implied', why: 'the Monday before publication' },
      due: null,
    })
  })
  it('writes quotes with their speakers', () => {
    expect(rows(write('jsonl', 'quotes'))).toMatchObject([{ cue: [at('said')], speaker: [{ party: 'RUR' }] }])
  })
  it('writes times', () => {
    expect(rows(write('jsonl', 'times'))).toEqual([
      { ...at('on Monday'), edtf: '2030-04-01', basis: 'implied', why: 'the Monday before publication' },
    ])
  })
  it('writes names with the party that they turned out to mean', () => {
    expect(rows(write('jsonl', 'names'))).toMatchObject([{ party: 'RUR' }, { type: 'place', party: 'SYL' }])
  })
  it('writes tokens', () => {
    expect(rows(write('jsonl', 'tokens'))[16]).toMatchObject({ form: 'n’t', inner: true, head: 17, rel: 'advmod' })
  })
})

describe('conllu', () => {
  it('numbers from 1, spans surface tokens, and pins every word to the text', () => {
    const lines = write('conllu').split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '# newdoc id = small',
      '# sent_id = small-1',
      `# text = ${reading.document.text.slice(at('Ruritania demanded').from, at('\nThe weather').from)}`,
      `1\tRuritania\truritania\tPROPN\tNNP\t_\t2\tnsubj\t_\tTokenRange=${at('Ruritania demanded').from}:${at(' demanded').from}`,
    ])
    expect(lines.find((line) => line.startsWith('16-17'))).toBe(
      `16-17\twon’t\t_\t_\t_\t_\t_\t_\t_\tTokenRange=${at('won’t').from}:${at('won’t').to}`,
    )
    expect(lines.find((line) => line.startsWith('18\t'))).toContain('SpaceAfter=No')
  })
})

describe('explain', () => {
  it('shows rule, dropped candidates, quotes, mentions, times and parse of the sentence', () => {
    const page = explain(reading, hearing, at('Syldavia').from, options())
    for (const part of [
      'rule demand-that',
      'DROPPED',
      'it stands in a condition',
      'QUOTES',
      'MENTIONS',
      'TIMES',
      'PARSE',
    ])
      expect(page).toContain(part)
  })
  it('tells why a sentence gave nothing', () => {
    expect(explain(reading, hearing, at('weather').from, options())).toContain('no party acts or speaks in it')
  })
  it('tells what a place outside the body is', () => {
    expect(explain(reading, hearing, at('Picture').from, options())).toContain('a picture credit')
  })
})
