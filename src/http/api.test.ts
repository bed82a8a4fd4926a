import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '../../test/desk-server.ts'
import { exampleCase } from '../../test/example-case.ts'
import type { Case } from '../app/case.ts'
import { caseExports } from '../exports/case/index.ts'
import { views } from '../views/index.ts'

let kase: Case
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  kase = await exampleCase()
  desk = deskOf(kase)
})

const report = () => {
  const [id = ''] = [...kase.state({}).documents.keys()]
  return id
}

const needed: Readonly<Record<string, () => string>> = {
  explain: () => `?id=${report()}`,
  history: () => '?id=case',
  search: () => '?words=Geneva',
  changes: () => '?since=2022-01-25',
}

describe('what the API answers', () => {
  it.each(views.map(({ name }) => name))('%s as the command line does, by both clocks', async (name) => {
    const view = views.find((one) => one.name === name)
    const query = needed[name]?.() ?? '?'
    const { status, json } = await desk.ask(`/api/views/${name}${query}&asOf=2022-02-18&knownBy=2022-02-18`)
    const words = name === 'search' ? { words: 'Geneva' } : {}
    const id = name === 'explain' ? { id: report() } : name === 'history' ? { id: 'case' } : {}
    const since = name === 'changes' ? { since: '2022-01-25' } : {}
    const ask = { asOf: '2022-02-18', knownBy: '2022-02-18', ...words, ...id, ...since }
    expect(status).toBe(200)
    expect(json).toEqual(JSON.parse(JSON.stringify(view?.answer(kase, ask))))
    const tables = await desk.ask(`/api/views/${name}/table${query}`)
    expect(tables.json[0].columns).toBeInstanceOf(Array)
    const csv = await desk.ask(`/api/views/${name}/table${query}&format=csv`)
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  })

  it('is what its OpenAPI document says', async () => {
    const { json: document } = await desk.ask('/api/openapi.json')
    expect(document.openapi).toBe('3.1.0')
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema(document, 'api')
    const id = report()
    const pages: [string, string][] = [
      ['/api/case', '/api/case'],
      ['/api/views', '/api/views'],
      ['/api/fields', '/api/fields'],
      ['/api/exports', '/api/exports'],
      ['/api/marks', '/api/marks?party=RUS'],
      ['/api/review', '/api/review?limit=3'],
      ['/api/documents/{id}', `/api/documents/${id}`],
      ['/api/documents/{id}/silent', `/api/documents/${id}/silent`],
      ['/api/documents/{id}/differences', `/api/documents/${id}/differences?with=${id}`],
      ...views.map(({ name }): [string, string] => [
        `/api/views/${name}`,
        `/api/views/${name}${needed[name]?.() ?? ''}`,
      ]),
    ]
    for (const [path, address] of pages) {
      const pointer = path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')
      const check = ajv.getSchema(`api#/paths/${pointer}/get/responses/200/content/application~1json/schema`)
      const { status, json } = await desk.ask(address)
      expect([path, status]).toEqual([path, 200])
      expect([path, check?.(json), check?.errors]).toEqual([path, true, null])
    }
  })

  it('tells every route once', async () => {
    const { json } = await desk.ask('/api/openapi.json')
    const routes = Object.entries(json.paths as Record<string, object>).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    )
    expect(new Set(routes).size).toBe(routes.length)
    expect(routes).toContain('post /api/decisions')
    expect(routes).toContain('get /api/events')
  })

  it('the words of a report where their places say', async () => {
    const { json } = await desk.ask(`/api/documents/${report()}`)
    const places: { from: number; to: number }[] = json.acts.flatMap((act: { evidence: object; fields: object[] }) => [
      act.evidence,
      ...act.fields,
    ])
    expect(places.length).toBeGreaterThan(10)
    for (const { from, to } of places) expect(json.text.slice(from, to).trim()).not.toBe('')
    expect(json.silent.every(({ why }: { why: string }) => why !== '')).toBe(true)
    expect(json.zones.length).toBeGreaterThan(1)
    expect((await desk.ask(`/api/documents/${report()}?silent=no`)).json.silent).toEqual([])
    expect((await desk.ask(`/api/documents/${report()}/silent`)).json).toEqual(json.silent)
  })

  it('a report only from the day on which it is known', async () => {
    const late = [...kase.state({}).documents.values()].find(({ published }) => published === '2022-02-17')
    expect((await desk.ask(`/api/documents/${late?.id}?knownBy=2022-02-16`)).status).toBe(404)
    expect((await desk.ask(`/api/documents/${late?.id}?knownBy=2022-02-17`)).status).toBe(200)
  })

  it('the case in every format', async () => {
    for (const { name, mediaType } of caseExports) {
      const { status, headers, text } = await desk.ask(`/api/exports/${name}`)
      expect([name, status]).toEqual([name, 200])
      expect(headers.get('content-type')).toContain(mediaType)
      expect(headers.get('content-disposition')).toContain('attachment; filename="talks.')
      expect(text.length).toBeGreaterThan(100)
    }
    expect((await desk.ask('/api/exports/jsonl?asOf=2022-01-01')).json.error.code).toBe('usage')
    expect((await desk.ask('/api/exports/csv?kind=demand&asOf=2022-01-25')).status).toBe(200)
  })

  it('a page of the review queue', async () => {
    const all = (await desk.ask('/api/review?limit=500')).json
    const page = (await desk.ask('/api/review?limit=2&offset=3')).json
    expect(page.rows).toEqual(all.rows.slice(3, 5))
    expect(all.total).toBe(all.rows.length)
    expect(
      all.rows.every(
        ({ sentence, lit }: { sentence: string; lit: { from: number; to: number } }) =>
          sentence.slice(lit.from, lit.to) !== '',
      ),
    ).toBe(true)
    const demands = (await desk.ask('/api/review?kind=demand&party=RUS')).json
    expect(demands.total).toBeGreaterThan(0)
    expect(demands.total).toBeLessThan(all.total)
  })
})

describe('what the API refuses', () => {
  it.each([
    ['/api/views/owed?colour=red', 400, 'usage'],
    ['/api/case?x=1', 400, 'usage'],
    ['/api/views/owed?limit=0', 400, 'usage'],
    ['/api/views/owed?limit=501', 400, 'usage'],
    ['/api/views/owed?limit=5&limit=6', 400, 'usage'],
    ['/api/views/owed?offset=-1', 400, 'usage'],
    ['/api/views/owed?kind=force', 400, 'usage'],
    ['/api/views/show?party=RUS', 400, 'usage'],
    ['/api/views/owed?asOf=2022-02-30', 400, 'bad-date'],
    ['/api/views/changes?since=yesterday', 400, 'bad-date'],
    ['/api/views/explain', 400, 'usage'],
    ['/api/views/explain?id=zzzz', 404, 'unknown-id'],
    ['/api/views/owed/table?table=9', 404, 'not-found'],
    ['/api/views/none', 404, 'not-found'],
    ['/api/documents/zzzz', 404, 'unknown-id'],
    ['/api/exports/docx', 400, 'usage'],
    ['/api', 404, 'not-found'],
    ['/api/', 404, 'not-found'],
  ])('%s', async (path, status, code) => {
    const answer = await desk.ask(path)
    expect([answer.status, answer.json.error.code]).toEqual([status, code])
  })

  it('what is no JSON, in one of the ways it can be none', async () => {
    expect((await desk.post('/api/undo', '{')).json.error.code).toBe('usage')
    expect((await desk.post('/api/undo', '[]')).status).toBe(400)
    expect((await desk.post('/api/undo', '{}', { 'content-type': 'text/plain' })).json.error.code).toBe(
      'wrong-media-type',
    )
    expect((await desk.post('/api/undo', '{"__proto__":{"person":"x"}}')).status).toBe(400)
    expect((await desk.ask('/api/case', { method: 'DELETE' })).status).toBe(404)
  })

  it('bodies that are too large, also where they do not say how large they are', async () => {
    const long = JSON.stringify({ person: 'a'.repeat(70_000) })
    expect((await desk.post('/api/decisions', long)).status).toBe(413)
    const streamed = new Request('http://127.0.0.1:4180/api/decisions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([long]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect((await desk.fetch(streamed)).status).toBe(413)
    const text = 'Russia demanded an answer. '.repeat(100_000)
    const answer = await desk.post('/api/documents', { text })
    expect([answer.status, answer.json.error.code]).toEqual([413, 'too-large'])
    expect((await desk.post('/api/documents', { text: text.repeat(3) })).json.error.code).toBe('too-large')
  })

  it('without telling of itself', async () => {
    const broken = deskOf({
      ...kase,
      state: () => {
        throw new Error('secret place /etc/x')
      },
    })
    const { status, text } = await broken.ask('/api/views/show')
    expect(status).toBe(500)
    expect(text).not.toMatch(/secret|at .*\.ts|stack/)
    expect(broken.bugs).toHaveLength(1)
  })
})

describe('answers that are known', () => {
  it('have an ETag that holds until something is entered', async () => {
    const own = deskOf(await exampleCase([['geneva-talks.txt', '2022-01-22']]))
    const first = await own.ask('/api/views/show')
    const etag = first.headers.get('etag') ?? ''
    const again = await own.ask('/api/views/show', { headers: { 'if-none-match': `"other", W/${etag}` } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await own.ask('/api/views/show')).text).toBe(first.text)
    const [act] = (await own.ask('/api/review')).json.rows
    await own.post('/api/decisions', { decisions: [{ type: 'ActRejected', act: act.act.id }] })
    const later = await own.ask('/api/views/show', { headers: { 'if-none-match': etag } })
    expect(later.status).toBe(200)
    expect(later.json.tellings).toBe(first.json.tellings - 1)
  })
  it('are not those of another start or another address', async () => {
    const etag = async (server: typeof desk, path: string) => (await server.ask(path)).headers.get('etag')
    expect(await etag(desk, '/api/case')).not.toBe(await etag(deskOf(kase), '/api/case'))
    expect(await etag(desk, '/api/case')).not.toBe(await etag(desk, '/api/views'))
  })
})
