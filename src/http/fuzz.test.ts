import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '../../test/desk-server.ts'
import { exampleCase } from '../../test/example-case.ts'
import { initCase } from '../app/case.ts'

// Requests made up from the OpenAPI document of the server itself: right ones, nearly right ones and wrong ones. None may fail.

interface Shape {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly prefixItems?: readonly Shape[]
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Shape
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: Shape | null
}

let desk: ReturnType<typeof deskOf>
let ids: readonly string[] = []
let components: Readonly<Record<string, Shape>> = {}
let operations: readonly Operation[] = []

const folder = mkdtempSync(join(tmpdir(), 'demarche-fuzz-'))

beforeAll(async () => {
  const kase = initCase(join(folder, 'talks'))
  const examples = await exampleCase([
    ['geneva-talks.txt', '2022-01-22'],
    ['written-replies.txt', '2022-01-26'],
  ])
  kase.store.append(examples.store.entries())
  desk = deskOf(kase)
  const state = kase.state({})
  ids = [...state.tellings.keys(), ...state.documents.keys(), ...state.commitments.map(({ id }) => id), 'case']
  const { json } = await desk.ask('/api/openapi.json')
  components = json.components.schemas
  operations = Object.entries(json.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Record<string, unknown>>).map(([method, operation]) => ({
      method,
      path,
      parameters: (operation['parameters'] ?? []) as Parameter[],
      body:
        (operation['requestBody'] as { content: Record<string, { schema: Shape }> } | undefined)?.content[
          'application/json'
        ]?.schema ?? null,
    })),
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const nasty = [
  '', ' ', '0', '-1', '1e9', '__proto__', 'constructor', '%', '%00', '\u0000', '"', '" OR 1=1 --', "'", '*', '(', 'NEAR(a b)', 'a AND',
  '../../etc/passwd', '\ud800', '\u202e', '🕊️', 'x'.repeat(3000), '2022-02-30', '9999-12-31', '0000-01-01', '[[', '<script>', 'null',
] // biome-ignore format: words

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('RUS', 'NATO', 'Geneva', 'talks', 'ada', 'troop', '"written answer"') },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const days = fc.constantFrom('2022-01-25', '2021-12-01', '9999-12-31', '0000-01-01', '2022-02-18')
const anId = fc.nat().map((at) => ids[at % ids.length] ?? '')
const idLike: ReadonlySet<string> = new Set([
  'id',
  'act',
  'acts',
  'entry',
  'entries',
  'on',
  'cites',
  'document',
  'with',
])

const madeFor = (shape: Shape, name = '', depth = 0): fc.Arbitrary<unknown> => {
  const own = rightValue(shape, name, depth)
  const strange = fc.oneof(word, fc.integer(), fc.constantFrom(null, true, [], {}), fc.array(word, { maxLength: 3 }))
  return fc.oneof({ weight: 40, arbitrary: own }, { weight: 1, arbitrary: strange })
}

const objectOf = (shape: Shape, depth: number): fc.Arbitrary<unknown> => {
  const fields = Object.entries(shape.properties ?? {})
  const record = Object.fromEntries(fields.map(([key, one]) => [key, madeFor(one, key, depth + 1)]))
  return fc.record(record, { requiredKeys: [...(shape.required ?? [])] })
}

const rightValue = (shape: Shape, name: string, depth: number): fc.Arbitrary<unknown> => {
  if (shape.$ref) return madeFor(components[shape.$ref.split('/').at(-1) ?? ''] ?? {}, name, depth)
  if (shape.const !== undefined) return fc.constant(shape.const)
  if (shape.enum) return fc.constantFrom(...shape.enum)
  const choices = shape.anyOf ?? shape.oneOf ?? shape.allOf
  if (choices) return fc.oneof(...choices.map((one) => madeFor(one, name, depth)))
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type
  if (type === 'object') return objectOf(shape, depth)
  if (shape.prefixItems) return fc.tuple(...shape.prefixItems.map((one) => madeFor(one, name, depth)))
  if (type === 'array') return fc.array(madeFor(shape.items ?? {}, name, depth), { minLength: 1, maxLength: 3 })
  if (type === 'integer') return fc.integer({ min: shape.minimum ?? 0, max: Math.min(shape.maximum ?? 600, 600) })
  if (type === 'null') return fc.constant(null)
  if (shape.format === 'date') return days
  return idLike.has(name) ? anId : word
}

interface Asked {
  readonly method: string
  readonly address: string
  readonly body: unknown
}

const safe = (text: unknown): string => encodeURIComponent(String(text).toWellFormed())

const requestOf = ({ method, path, parameters, body }: Operation): fc.Arbitrary<Asked> => {
  const given = (where: string) => parameters.filter((one) => one.in === where)
  const pathValues = fc.record(
    Object.fromEntries(given('path').map(({ name, schema }) => [name, madeFor(schema, name)])),
  )
  const queryValues = fc.record(
    Object.fromEntries(
      given('query').map(({ name, schema, required = false }) => [
        name,
        required ? madeFor(schema, name) : fc.option(madeFor(schema, name), { freq: 2, nil: undefined }),
      ]),
    ),
  )
  const stray = fc.oneof({ weight: 20, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.tuple(word, word) })
  return fc
    .tuple(pathValues, queryValues, stray, body ? madeFor(body) : fc.constant(undefined))
    .map(([inPath, inQuery, extra, content]) => {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => safe(inPath[name]))
      const pairs = [...Object.entries(inQuery).filter(([, value]) => value !== undefined), ...(extra ? [extra] : [])]
      const query = pairs.map(([key, value]) => `${safe(key)}=${safe(value)}`).join('&')
      return { method, address: `${filled}${query ? `?${query}` : ''}`, body: content }
    })
}

const send = ({ method, address, body }: Asked) =>
  method === 'post' ? desk.post(address, JSON.stringify(body)) : desk.ask(address)

describe('a request made up from the OpenAPI document', () => {
  it('never fails', { timeout: 120_000 }, async () => {
    const statuses = new Map<string, number>()
    const asked = fc
      .nat()
      .map((at) => operations.filter(({ path }) => path !== '/api/events')[at % (operations.length - 1)])
      .chain((operation) => requestOf(operation as Operation))
    await fc.assert(
      fc.asyncProperty(asked, async (request) => {
        const { status, json, text } = await send(request)
        statuses.set(`${status}`, (statuses.get(`${status}`) ?? 0) + 1)
        expect(status, text).toBeLessThan(500)
        if (status >= 400) expect(json.error).toMatchObject({ code: expect.any(String), message: expect.any(String) })
      }),
      { numRuns: Number(process.env['DEMARCHE_FUZZ'] ?? 1500) },
    )
    expect(desk.bugs).toEqual([])
    expect(statuses.get('200')).toBeGreaterThan(100)
    expect(statuses.get('400')).toBeGreaterThan(100)
  })

  it('nor does one made of raw bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('/api/undo', '/api/decisions', '/api/documents'),
        async (body, path) => {
          expect((await desk.post(path, body)).status).toBeLessThan(500)
          expect((await desk.ask(`/${safe(body)}`)).status).toBeLessThan(500)
        },
      ),
      { numRuns: 200 },
    )
  })
})
