import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDocuments } from '../src/app/add-documents.ts'
import { type Case, initCase, openCase } from '../src/app/case.ts'
import { actMeant, undo } from '../src/app/decisions.ts'
import { queueOf, reviewOf } from '../src/app/review/session.ts'
import type { CaseState } from '../src/ledger/index.ts'
import { exampleCase } from './example-case.ts'
import { demarche } from './run-demarche.ts'

const plain = (state: CaseState): string =>
  JSON.stringify([
    [...state.tellings.values()],
    state.occurrences,
    state.commitments,
    [...state.topicNames],
    state.notes,
  ])

describe('a review', () => {
  let kase: Case
  beforeAll(async () => {
    kase = await exampleCase()
  })
  it('goes through what waits, doubts first', () => {
    const queue = queueOf(kase)
    const doubted = queue.map((id) => (kase.state({}).tellings.get(id)?.act.doubts.length ?? 0) > 0)
    expect(queue.length).toBe(kase.state({}).tellings.size)
    expect(doubted).toEqual([...doubted].sort((a, b) => Number(b) - Number(a)))
    expect(new Set(queueOf(kase, { kind: 'threat', party: 'RUS' })).size).toBeLessThan(queue.length)
  })
  it('lights the words of the act in its sentence', () => {
    const review = reviewOf(kase, 'ada')
    for (let proposal = review.proposal(); proposal; proposal = review.proposal()) {
      const { sentence, lit, telling } = proposal
      expect(sentence.slice(lit.from, lit.to)).toBe(telling.words.evidence)
      review.next()
    }
  })
  it('takes every decision back, to the very state before', () => {
    const before = plain(kase.state({}))
    const review = reviewOf(kase, 'ada')
    const first = review.proposal()?.telling.id ?? ''
    review.accept()
    review.reject('a forecast')
    review.correct('standing', 'planned')
    expect(review.position()).toMatchObject({ at: 3, decided: 3 })
    expect(kase.state({}).tellings.get(first)?.review).toBe('accepted')
    expect(plain(kase.state({}))).not.toBe(before)
    expect([review.undo(), review.undo(), review.undo(), review.undo()]).toEqual([true, true, true, false])
    expect(review.proposal()?.telling.id).toBe(first)
    expect(plain(kase.state({}))).toBe(before)
  })
  it('does not take what does not fit', () => {
    const review = reviewOf(kase, 'ada')
    expect(() => review.correct('standing', 'nonsense')).toThrow('does not fit the field standing')
    expect(() => review.correct('colour', 'red')).toThrow('no such field: colour')
    expect(review.undo()).toBe(false)
  })
  it('knows a commitment by the act that opened it', () => {
    const [commitment] = kase.state({}).commitments
    expect(actMeant(kase, commitment?.id ?? '')).toBe(commitment?.opened)
    expect(() => undo(kase, 'nobody')).toThrow('no decision of nobody')
  })
})

describe('decisions on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-decisions-'))
  const talks = join(folder, 'talks')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let acts: readonly string[] = []
  let owed = ''
  let before = ''
  const state = (): string => {
    const kase = openCase(talks)
    const now = plain(kase.state({}))
    kase.close()
    return now
  }
  beforeAll(async () => {
    const kase = initCase(talks)
    const geneva = {
      name: 'geneva-talks.txt',
      bytes: async () => (await import('node:fs')).readFileSync('examples/geneva-talks.txt'),
    }
    await addDocuments(kase.store, [{ ...geneva, card: { published: '2022-01-22' } }], {
      reader: '1',
      clock: () => '2026-01-01T00:00:00.000Z',
    })
    acts = [...kase.state({}).tellings.keys()]
    owed = kase.state({}).commitments.find(({ kind }) => kind === 'reply')?.id ?? ''
    kase.close()
    before = state()
  })
  const cases: readonly (readonly [string, () => readonly string[]])[] = [
    ['accept', () => [acts[0] ?? '']],
    ['reject', () => [acts[0] ?? '', '--why', 'no act']],
    ['correct', () => [acts[0] ?? '', 'to', 'fra, deu']],
    ['match', () => [acts[0] ?? '', acts[1] ?? '']],
    ['part', () => [acts[0] ?? '', acts[1] ?? '']],
    ['merge', () => ['WEST', 'NATO']],
    ['rule', () => [owed, '--state', 'given', '--on', '2022-01-26']],
    ['rename-topic', () => ['nato enlargement', 'the open door']],
    ['note', () => ['case', 'one round is missing']],
  ]
  for (const [name, words] of cases)
    it(`${name}, and back`, () => {
      const done = demarche([name, talks, ...words(), '--as', 'ada'])
      expect(done).toMatchObject({ code: 0, err: '' })
      expect(done.out).toContain('take it back with: demarche undo')
      expect(demarche(['undo', talks, '--as', 'ada'])).toMatchObject({ code: 0, err: '' })
      expect(state()).toBe(before)
    })
  it('says what does not fit, and enters nothing', () => {
    expect(demarche(['correct', talks, acts[0] ?? '', 'when', 'soon'])).toMatchObject({ code: 2, out: '' })
    expect(demarche(['accept', talks, 'zzzzzz'])).toMatchObject({ code: 2, out: '' })
    expect(demarche(['rule', talks, owed]).err).toContain('nothing is ruled')
    expect(demarche(['undo', talks, '--as', 'nobody']).err).toContain('no decision of nobody')
    expect(state()).toBe(before)
  })
})
