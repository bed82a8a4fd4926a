import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Act } from '../src/acts/act.ts'
import { Fault } from '../src/kernel/fault.ts'
import { parseGold } from '../src/score/gold.ts'
import { compare, type ReadAct } from '../src/score/measure.ts'
import { fallen, parseRatchet, risen } from '../src/score/ratchet.ts'
import { score } from '../src/score/score.ts'
import { demarche, root } from './run-demarche.ts'

const text = 'Ruritania asked Syldavia to withdraw. “No,” said Syldavia. Borduria waited and waited.'

const goldAct = (more: object) => ({ kind: 'demand', from: [{ party: 'RUR' }], to: [], standing: 'happened', ...more })

const goldOf = (...acts: object[]) => parseGold(JSON.stringify({ id: 'small', text, acts }), 'small.json')

const readAct = (words: string, more: Partial<Act> = {}): ReadAct => {
  const from = text.indexOf(words)
  const evidence = { from, to: from + words.length }
  const party = { party: 'RUR', words: evidence }
  const blank = { condition: null, quotes: [], when: null, due: null, to: [] }
  return { kind: 'demand', from: [party], standing: 'happened', evidence, ...blank, ...more }
}

const asked = goldAct({ evidence: 'Ruritania asked Syldavia to withdraw' })

describe('the score', () => {
  it('takes an act whose kind and half of whose words agree', () => {
    const { act, strict } = score([compare(goldOf(asked), [readAct('asked Syldavia to withdraw')])])
    expect(act).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(strict.f1).toBe(1)
  })
  it('does not take one whose words only touch', () => {
    expect(score([compare(goldOf(asked), [readAct('withdraw. “No,” said Syldavia')])]).act.f1).toBe(0)
  })
  it('counts an act of another kind as missed and as read', () => {
    const found = score([compare(goldOf(asked), [readAct('Ruritania asked', { kind: 'offer' })])])
    expect(found.act).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(found.kinds).toEqual({ demand: { gold: 1, read: 0, hit: 0 }, offer: { gold: 0, read: 1, hit: 0 } })
  })
  it('takes other kinds that gold allows, whatever their standing', () => {
    const gold = goldOf({ ...asked, alt: ['offer'] })
    expect(score([compare(gold, [readAct('Ruritania asked', { kind: 'offer', standing: 'planned' })])]).strict.f1).toBe(
      1,
    )
  })
  it('gives each act one partner, the best', () => {
    const acts = [readAct('Syldavia to withdraw'), readAct('Ruritania asked Syldavia to withdraw')]
    const { matches, extra } = compare(goldOf(asked), acts)
    expect([matches[0]?.read, extra]).toEqual([acts[1], [acts[0]]])
  })
  it('asks for both sides and the standing in the strict figure', () => {
    const denied = readAct('Ruritania asked Syldavia', { standing: 'denied' })
    expect(score([compare(goldOf(asked), [denied])])).toMatchObject({ act: { f1: 1 }, strict: { f1: 0 } })
  })
  it('scores only the fields that gold has', () => {
    const fields = score([compare(goldOf({ ...asked, when: '2030' }), [readAct('Ruritania asked Syldavia')])]).fields
    expect(fields['when']).toEqual({ ok: 0, of: 1 })
    expect(fields['due']).toBeUndefined()
  })
  it('is nothing, not an error, where nothing was read', () => {
    expect(score([compare(goldOf(asked), [])]).act).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})

describe('gold', () => {
  const faultOf = (source: string): unknown => {
    try {
      return parseGold(source, 'small.json')
    } catch (error) {
      return error
    }
  }
  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no text', '{"id": "a", "acts": []}'],
    ['acts that are no list', '{"id": "a", "text": "b", "acts": 3}'],
    ['an unknown kind', JSON.stringify({ id: 'a', text, acts: [goldAct({ kind: 'wish', evidence: 'No' })] })],
    ['an unknown standing', JSON.stringify({ id: 'a', text, acts: [goldAct({ standing: 'maybe', evidence: 'No' })] })],
    ['lost evidence', JSON.stringify({ id: 'a', text, acts: [goldAct({ evidence: 'Yes' })] })],
  ])('with %s is a fault that names the file', (_, source) => {
    const fault = faultOf(source)
    expect(fault).toBeInstanceOf(Fault)
    expect(String(fault)).toContain('small.json')
  })
  it('may say which of several places is meant', () => {
    const second = goldAct({ evidence: 'waited', evidence_nth: 2 })
    expect(goldOf(second).acts[0]?.evidence.from).toBe(text.lastIndexOf('waited'))
  })
})

describe('the ratchet', () => {
  const before = { act: 0.5, strict: 0.4 }
  it('holds what was reached', () => {
    expect(fallen({ act: 0.499, strict: 0.4 }, before)).toEqual(['act F1 0.499 is below 0.500'])
    expect(fallen(before, before)).toEqual([])
    expect(risen({ act: 0.5, strict: 0.401 }, before)).toBe(true)
  })
  it('refuses a file that is none', () => expect(() => parseRatchet('{"act": "high"}', 'r.json')).toThrow('r.json'))
})

const holds = (gold: string, ratchet: string): void => {
  const { code, err } = demarche(['score', '--gold', gold, '--ratchet', ratchet])
  expect(code, err).toBe(0)
}

describe('readings are at least as good as they were', () => {
  it('on the example that we marked ourselves', () => holds('examples/gold', 'test/examples-ratchet.json'))
  it('and that example is the one that is shipped', () => {
    const gold = JSON.parse(readFileSync(join(root, 'examples/gold/geneva-talks.json'), 'utf8'))
    expect(gold.text).toBe(readFileSync(join(root, 'examples/geneva-talks.txt'), 'utf8'))
  })
  const larger = '../shared/gold'
  const absent = !existsSync(join(root, larger))
  it.skipIf(absent)(
    `on the larger collection${absent ? ` (skipped: ${larger} is absent)` : ''}`,
    { timeout: 120_000 },
    () => holds(larger, 'test/gold-ratchet.json'),
  )
})
