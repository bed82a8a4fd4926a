import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../src/app/case.ts'
import { demarche, main, root } from './run-demarche.ts'
import { serving } from './serving.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-serve-'))
const filled = join(folder, 'filled.demarche')
const freshCase = (name: string): string => {
  const path = join(folder, `${name}.demarche`)
  copyFileSync(filled, path)
  return path
}

beforeAll(() => {
  demarche(['init', filled])
  demarche(['add', filled, 'examples'])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const post = (address: string, path: string, body: object): Promise<Response> =>
  fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

interface Row {
  readonly act: { readonly id: string }
}

const queueOf = async (address: string): Promise<readonly string[]> => {
  const answer = await fetch(`${address}/api/review?limit=500`)
  const { rows } = (await answer.json()) as { rows: readonly Row[] }
  return rows.map(({ act }) => act.id)
}

/** The next event of a stream that is called `version`. */
const versionsOf = (response: Response) => {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return async (): Promise<number | null> => {
    for (;;) {
      const found = /data: (\{.*\})\n\n/.exec(text)
      if (found) {
        text = text.slice(found.index + found[0].length)
        return JSON.parse(found[1] ?? '{}').version
      }
      const { value, done = true } = (await reader?.read()) ?? {}
      if (done) return null
      text += value
    }
  }
}

/** Runs `demarche` beside us. */
const beside = (words: readonly string[]): Promise<number | null> =>
  new Promise((done) => {
    spawn(process.execPath, [main, ...words], { cwd: root, stdio: 'ignore' }).once('close', done)
  })

describe('demarche serve', () => {
  it('shows the example case where none is named', async () => {
    const desk = await serving([])
    const { name, example, person } = (await (await fetch(`${desk.address}/api/case`)).json()) as Record<
      string,
      unknown
    >
    expect([name, example, person]).toEqual(['example', true, 'ada'])
    expect(await desk.end('SIGINT')).toEqual({ code: 0, err: '' })
  })

  it('ends in peace: streams are closed, the case is whole', async () => {
    const path = freshCase('peace')
    const desk = await serving([path])
    const next = versionsOf(await fetch(`${desk.address}/api/events`))
    const first = await next()
    const [act] = await queueOf(desk.address)
    await post(desk.address, '/api/decisions', { decisions: [{ type: 'ActAccepted', act }] })
    expect(await next()).toBe((first ?? 0) + 1)
    const ended = desk.end()
    expect(await next()).toBe(null)
    expect(await ended).toEqual({ code: 0, err: '' })
    const kase = openCase(path)
    expect(kase.store.length()).toBe((first ?? 0) + 1)
    kase.close()
  })

  it('tells windows what another program entered', async () => {
    const path = freshCase('others')
    const desk = await serving([path])
    const next = versionsOf(await fetch(`${desk.address}/api/events`))
    const first = (await next()) ?? 0
    const before = await (await fetch(`${desk.address}/api/views/show`)).text()
    const [act = ''] = await queueOf(desk.address)
    expect(demarche(['reject', path, act, '--as', 'bob']).code).toBe(0)
    expect(await next()).toBe(first + 1)
    expect(await (await fetch(`${desk.address}/api/views/show`)).text()).not.toBe(before)
    await desk.end()
  })

  it('refuses an address that is taken, one that is not ours, and strangers without a token', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => taken.once('listening', done))
    const { port } = taken.address() as { port: number }
    const { code, err } = demarche(['serve', '--port', `${port}`])
    taken.close()
    expect([code, err]).toEqual([
      5,
      `demarche: another program listens there (127.0.0.1:${port}); give another --port\n`,
    ])
    expect(demarche(['serve', '--port', '0', '--host', '127.0.0.1.invalid', '--token', 'x'.repeat(20)]).code).toBe(5)
    expect(demarche(['serve', '--port', '0', '--host', '0.0.0.0']).code).toBe(2)
    expect(demarche(['serve', '--port', '0', '--behind', 'https://desk.test']).code).toBe(2)
    expect(demarche(['serve', '--token', 'short']).code).toBe(2)
    expect(demarche(['serve', '--port', '99999']).code).toBe(2)
    expect(demarche(['serve', join(folder, 'none')]).code).toBe(4)
  })

  it('lets in who knows the token, on every address', async () => {
    const desk = await serving([freshCase('token')], { DEMARCHE_TOKEN: 'a-token-of-many-letters' })
    expect((await fetch(`${desk.address}/api/case`)).status).toBe(401)
    const headers = { authorization: 'Bearer a-token-of-many-letters' }
    expect((await fetch(`${desk.address}/api/case`, { headers })).status).toBe(200)
    await desk.end()
  })
})

describe('two desks and a command line that write at once', () => {
  it('lose nothing, and enter nothing twice', { timeout: 120_000 }, async () => {
    const path = freshCase('busy')
    const desks = await Promise.all([serving([path, '--as', 'ada']), serving([path, '--as', 'bob'])])
    const [one, other] = desks.map(({ address }) => address) as [string, string]
    const acts = await queueOf(one)
    const start = openCase(path)
    const before = start.store.length()
    const reports = start.state({}).documents.size
    start.close()
    const accept = (address: string, act: string) =>
      post(address, '/api/decisions', { decisions: [{ type: 'ActAccepted', act }] }).then(({ status }) => status)
    const note = (address: string, text: string) =>
      post(address, '/api/decisions', { decisions: [{ type: 'NoteAdded', on: 'case', text }] }).then(
        ({ status }) => status,
      )
    const all = await Promise.all([
      ...acts.slice(0, 30).map((act) => accept(one, act)),
      ...acts.slice(30, 60).map((act) => accept(other, act)),
      ...acts.slice(0, 20).map((_, at) => note(at % 2 === 0 ? one : other, `note ${at}`)),
      post(one, '/api/documents', { text: 'Russia demanded that NATO withdraw its troops from Poland.' }).then(
        ({ status }) => status,
      ),
      post(other, '/api/documents', { text: 'Russia demanded that NATO withdraw its troops from Poland.' }).then(
        ({ status }) => status,
      ),
      ...['first', 'second', 'third'].map((words) => beside(['note', path, 'case', words, '--as', 'eve'])),
    ])
    expect(all.filter((status) => status !== 200 && status !== 0)).toEqual([])
    await Promise.all(desks.map(({ end }) => end()))
    const kase = openCase(path)
    const { tellings, documents, notes } = kase.state({})
    expect(acts.slice(0, 60).filter((act) => tellings.get(act)?.review !== 'accepted')).toEqual([])
    expect(notes).toHaveLength(23)
    expect(documents.size).toBe(reports + 1)
    expect(kase.store.length()).toBe(before + 60 + 23 + 2)
    kase.close()
  })

  it('let only one of two decide on an act that both saw', async () => {
    const path = freshCase('conflict')
    const desks = await Promise.all([serving([path, '--as', 'ada']), serving([path, '--as', 'bob'])])
    const acts = (await queueOf(desks[0]?.address ?? '')).slice(0, 20)
    const { version: seen } = (await (await fetch(`${desks[0]?.address}/api/case`)).json()) as { version: number }
    const decide = (address: string, type: string) =>
      Promise.all(acts.map((act) => post(address, '/api/decisions', { seen, decisions: [{ type, act }] })))
    const [a, b] = await Promise.all([
      decide(desks[0]?.address ?? '', 'ActAccepted'),
      decide(desks[1]?.address ?? '', 'ActRejected'),
    ])
    const pairs = acts.map((_, at) => [a[at]?.status, b[at]?.status].sort())
    expect(pairs).toEqual(acts.map(() => [200, 409]))
    await Promise.all(desks.map(({ end }) => end()))
  })
})
