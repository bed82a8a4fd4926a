import { beforeEach, describe, expect, it } from 'vitest'
import { deskOf } from '../../test/desk-server.ts'
import { exampleCase } from '../../test/example-case.ts'
import type { Case } from '../app/case.ts'

let kase: Case
let desk: ReturnType<typeof deskOf>
let acts: readonly string[]
let seen: number

beforeEach(async () => {
  kase = await exampleCase([['geneva-talks.txt', '2022-01-22']])
  desk = deskOf(kase)
  const { rows } = (await desk.ask('/api/review')).json
  acts = rows.map(({ act }: { act: { id: string } }) => act.id)
  seen = rows[0].seen
})

const accepted = (act: string | undefined) => ({ type: 'ActAccepted', act })
const reviewOf = (act = '') => kase.state({}).tellings.get(act)?.review ?? 'rejected'

describe('decisions', () => {
  it('enter together or not at all', async () => {
    const good = await desk.post('/api/decisions', { seen, decisions: acts.slice(0, 3).map(accepted) })
    expect(good.json.entries).toHaveLength(3)
    expect(good.json.version).toBe(seen + 3)
    const bad = await desk.post('/api/decisions', { decisions: [accepted(acts[4]), accepted('nosuchact0')] })
    expect([bad.status, bad.json.error.code]).toEqual([404, 'unknown-id'])
    expect(reviewOf(acts[4])).toBe('proposed')
    expect(kase.store.length()).toBe(seen + 3)
  })

  it('are in the ledger under the name given, else that of the server', async () => {
    const { json } = await desk.post('/api/decisions', { person: ' bob ', decisions: [accepted(acts[0])] })
    expect(kase.store.entry(json.entries[0].id)?.origin).toEqual({ by: 'person', name: 'bob' })
    const own = await desk.post('/api/decisions', { decisions: [accepted(acts[1])] })
    expect(kase.store.entry(own.json.entries[0].id)?.origin).toEqual({ by: 'person', name: 'ada' })
  })

  it('are checked as everywhere', async () => {
    const correct = (field: string, value: unknown) =>
      desk.post('/api/decisions', { decisions: [{ type: 'ActCorrected', act: acts[0], field, value }] })
    expect((await correct('kind', 'wish')).json.error.code).toBe('bad-decision')
    expect((await correct('__proto__', 'x')).status).toBe(400)
    expect((await correct('from', ['RUS', 'USA'])).status).toBe(200)
    expect(reviewOf(acts[0])).toBe('corrected')
  })

  it('of others meanwhile are a conflict, of which nothing is entered', async () => {
    await desk.post('/api/decisions', { person: 'bob', decisions: [{ type: 'ActRejected', act: acts[1] }] })
    const answer = await desk.post('/api/decisions', { seen, decisions: [accepted(acts[0]), accepted(acts[1])] })
    expect(answer.status).toBe(409)
    expect(answer.json.error).toMatchObject({
      code: 'conflict',
      conflicts: [{ act: acts[1], by: 'bob', type: 'ActRejected' }],
    })
    expect(reviewOf(acts[0])).toBe('proposed')
    const other = await desk.post('/api/decisions', { seen, decisions: [accepted(acts[0])] })
    expect(other.status).toBe(200)
    const now = kase.store.length()
    expect((await desk.post('/api/decisions', { seen: now, decisions: [accepted(acts[1])] })).status).toBe(200)
  })

  it('of oneself, or taken back, are none', async () => {
    await desk.post('/api/decisions', { decisions: [accepted(acts[0])] })
    expect((await desk.post('/api/decisions', { seen, decisions: [accepted(acts[0])] })).status).toBe(200)
    await desk.post('/api/decisions', { person: 'bob', decisions: [accepted(acts[1])] })
    await desk.post('/api/undo', { person: 'bob' })
    expect((await desk.post('/api/decisions', { seen, decisions: [accepted(acts[1])] })).status).toBe(200)
  })

  it('can be taken back many at once, again and again', async () => {
    for (let round = 0; round < 3; round++) {
      const made = await desk.post('/api/decisions', { decisions: acts.slice(0, 5).map(accepted) })
      expect(acts.slice(0, 5).map(reviewOf)).toEqual(Array(5).fill('accepted'))
      const undone = await desk.post('/api/undo', { entries: made.json.entries.map(({ id }: { id: string }) => id) })
      expect(undone.json.entries).toHaveLength(5)
      expect(acts.slice(0, 5).map(reviewOf)).toEqual(Array(5).fill('proposed'))
    }
    expect((await desk.post('/api/undo', {})).json.error.code).toBe('unknown-id')
  })
})

describe('reports', () => {
  const text = 'Russia demanded on Friday that NATO withdraw its troops from Poland.'
  it('are read and entered once', async () => {
    const first = await desk.post('/api/documents', { text, title: 'A demand', published: '2022-02-18' })
    expect(first.json).toMatchObject({ added: true, acts: 1 })
    const again = await desk.post('/api/documents', { text, title: 'A demand', published: '2022-02-18' })
    expect(again.json).toEqual({ id: first.json.id, acts: 0, added: false })
    expect((await desk.ask(`/api/documents/${first.json.id}`)).json.cards[0].title).toBe('A demand')
  })
  it('that are none are refused', async () => {
    expect((await desk.post('/api/documents', { text: '  \n ' })).json.error.code).toBe('empty-input')
    expect((await desk.post('/api/documents', { text: 'A\u0000B\u0000' })).json.error.code).toBe('binary-input')
    expect((await desk.post('/api/documents', { text: 'A.', published: '2022-13-01' })).json.error.code).toBe(
      'bad-date',
    )
    expect((await desk.post('/api/documents', { text: 'A.', url: 'javascript:alert(1)' })).status).toBe(400)
  })
  it('show what a newer text of them says otherwise', async () => {
    const before = (await desk.post('/api/documents', { text })).json.id
    const after = (await desk.post('/api/documents', { text: text.replace('Friday', 'Monday') })).json.id
    const { json } = await desk.ask(`/api/documents/${before}/differences?with=${after}`)
    expect(json.parts).toEqual([
      { kind: 'same', text: 'Russia demanded on ' },
      { kind: 'gone', text: 'Friday' },
      { kind: 'new', text: 'Monday' },
      { kind: 'same', text: ' that NATO withdraw its troops from Poland.' },
    ])
    expect(json.quotes).toMatchObject([{ fate: 'orphaned', at: [] }])
  })
  it('of any words come out as JSON and nothing else', async () => {
    const hostile = [
      '<script>alert(1)</script><img src=x onerror=alert(2)> Russia demanded that NATO leave.',
      'Russia demanded \u202ethat\u202c NATO\u0007 leave \ud83d at once, said =cmd|calc.',
      `Russia demanded that NATO leave ${'x'.repeat(200_000)}.`,
    ]
    for (const words of hostile) {
      const added = await desk.post('/api/documents', { text: words, title: '</title><script>', publisher: '=1+1' })
      expect(added.status).toBe(200)
      const page = await desk.ask(`/api/documents/${added.json.id}`)
      expect(page.headers.get('content-type')).toBe('application/json')
      expect(page.headers.get('x-content-type-options')).toBe('nosniff')
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(page.json.text).toContain('Russia demanded')
      const row = await desk.ask(`/api/review?document=${added.json.id}`)
      expect(row.status).toBe(200)
    }
  })
})
