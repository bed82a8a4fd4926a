import { describe, expect, it } from 'vitest'
import { codePairs } from '../src/app/code-pairs.ts'
import { codeCases } from './code-cases.ts'
import { demarche } from './run-demarche.ts'

describe('codes of marked pairs', () => {
  const codings = codePairs(codeCases.map(({ pair }) => pair))
  it.each(codeCases.map((one, at) => [one.line, one, codings[at]] as const))('%s', (_, wanted, coding) => {
    expect(coding?.root ?? 'none').toBe(wanted.root)
    if (wanted.cameo) expect(coding?.cameo).toBe(wanted.cameo)
  })
  it('has at least 200 cases', () => {
    expect(codeCases.length).toBeGreaterThanOrEqual(200)
  })
})

const line = (fields: object): string =>
  JSON.stringify({ id: 'a', text: 'Norway thanked Chile.', source: [{ start: 0, end: 6 }], target: [], ...fields })

describe('demarche code', () => {
  it('prints one line a pair', () => {
    const { out, code } = demarche(['code', '-'], `${line({})}\n\n${line({ id: 7, text: 'Norway is cold.' })}\n`)
    expect(code).toBe(0)
    expect(out.trim().split('\n').map((one) => JSON.parse(one))).toEqual([
      { id: 'a', root: 'SUPPORT', cameo: '051', quad: 1, score: 5, rule: 'thank' },
      { id: '7', root: null, rule: 'no word that tells an event between the two' },
    ]) // biome-ignore format: short
  })
  it.each([
    ['{', 'line 1: no JSON'],
    ['[]', 'line 1: no JSON object'],
    [`${line({})}\n${line({ text: '' })}`, 'line 2: "text" is missing'],
    [line({ source: 3 }), 'line 1: "source" is no list'],
    [line({ source: [{ start: 3, end: 99 }] }), 'line 1: "source" holds a mark'],
    [line({ source: [] }), 'line 1: nothing is marked'],
    ['\n', 'no pairs'],
  ])('says what is wrong with %s', (input, message) => {
    const { err, code, out } = demarche(['code', '-'], input)
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain(message)
    expect(err).toContain(';')
  })
})
