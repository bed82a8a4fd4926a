import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDocuments } from '../src/app/add-documents.ts'
import { type Case, memoryCase } from '../src/app/case.ts'
import { undo } from '../src/app/decisions.ts'
import { exportCase } from '../src/app/export-case.ts'
import { importLedger } from '../src/app/import-ledger.ts'
import { rereadCase } from '../src/app/reread-case.ts'
import { reviseDocument } from '../src/app/revise.ts'
import { type CaseState, type Clocks, canonical, comparisonsOf } from '../src/ledger/index.ts'
import { views } from '../src/views/index.ts'
import type { Ask } from '../src/views/view.ts'
import { addedAt, exampleCase } from './example-case.ts'
import { root } from './run-demarche.ts'

// What people come for, from end to end: reports in, an answer out.

const plain = (state: CaseState): string =>
  canonical([[...state.documents.values()], [...state.tellings.values()], state.occurrences, state.commitments])

const answer = (kase: Case, name: string, ask: Ask): string =>
  JSON.stringify(views.find((view) => view.name === name)?.answer(kase, ask))

const addTexts = async (
  kase: Case,
  texts: readonly (readonly [publisher: string, published: string, text: string])[],
) =>
  addDocuments(
    kase.store,
    texts.map(([publisher, published, text]) => ({
      name: `${publisher}.txt`,
      bytes: async () => new TextEncoder().encode(text),
      card: { publisher, published },
    })),
    { reader: '1', clock: () => addedAt },
  )

const owed = (kase: Case, clocks: Clocks): readonly string[] =>
  kase
    .state(clocks)
    .commitments.filter(({ kind }) => kind === 'reply' || kind === 'meeting')
    .map(({ kind, debtor, state }) => `${kind} ${debtor.join('+')} ${state}`)

describe('who owes whom', () => {
  it('as of a day, as known by a day', async () => {
    const kase = await exampleCase()
    expect(owed(kase, { asOf: '2022-01-25' })).toEqual(['reply USA owed', 'meeting RUS+USA conditional'])
    expect(owed(kase, { asOf: '2022-01-27' })).toEqual(
      expect.arrayContaining(['reply USA given', 'meeting RUS+USA due']),
    )
    expect(owed(kase, { asOf: '2022-01-27', knownBy: '2022-01-25' })).toContain('reply USA owed')
    const given = kase
      .state({ asOf: '2022-01-27' })
      .commitments.find(({ kind }) => kind === 'reply')
      ?.moves.at(-1)
    expect(given).toMatchObject({ state: 'given', on: '2022-01-26' })
    expect(given?.cites.length).toBeGreaterThan(0)
  })
})

describe('point by point', () => {
  it('tells which points of a list were answered, and by whom', async () => {
    const kase = await exampleCase()
    const demands = answer(kase, 'demands', { asOf: '2022-01-27' })
    expect(demands).toContain('"answered":1')
    expect(demands).toContain('"refused"')
  })
})

describe('a quote', () => {
  it('is found with its sense, and never moved in silence', async () => {
    const kase = await exampleCase()
    const quotes = answer(kase, 'quotes', { words: 'right path' })
    expect(quotes).toContain('"sense":"negated"')
    expect(quotes).toContain('"extent":"partial"')
    expect(quotes).toContain('Sergei Lavrov')
    const document =
      [...kase.state({}).documents.values()].find(({ published }) => published === '2022-01-22')?.id ?? ''
    const text = kase.document(document)?.text ?? ''
    const newer = text.replace('right path', 'good path')
    const source = {
      name: 'newer.txt',
      bytes: async () => new TextEncoder().encode(newer),
      card: { published: '2022-01-23' },
    }
    const { moved } = await reviseDocument(kase, document, source, { reader: '1', person: 'ada', clock: () => addedAt })
    const lost = moved.filter(({ anchor }) => anchor.as !== 'found')
    expect(lost.map(({ of, anchor }) => `${of} ${anchor.as}`)).toEqual(['evidence orphaned', 'quote orphaned'])
    expect(JSON.parse(answer(kase, 'quotes', { words: 'right path' })).page.total).toBe(0)
    expect(JSON.parse(answer(kase, 'quotes', { words: 'right path', knownBy: '2022-01-22' })).page.total).toBe(1)
  })
})

const first =
  'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergei Lavrov in Oslo on 3 May 2024 for two hours. Both spoke of fishing in the Barents Sea.'
const second =
  'Russian Foreign Minister Sergei Lavrov and Norwegian Foreign Minister Espen Barth Eide met for three hours in Oslo on 3 May 2024. Cod was on the table.'

describe('two papers that disagree', () => {
  it('tell one meeting with two durations; a reprint adds no source; parting is undone exactly', async () => {
    const kase = memoryCase('oslo', () => addedAt)
    await addTexts(kase, [
      ['The Oslo paper', '2024-05-04', first],
      ['The Moscow paper', '2024-05-04', second],
      ['The reprint', '2024-05-05', `${first} By a news agency.`],
    ])
    const meeting = () => kase.state({}).occurrences.filter(({ kind }) => kind === 'meeting')
    const [one] = meeting()
    expect(meeting()).toHaveLength(1)
    expect(one?.tellings).toHaveLength(3)
    expect(one?.sources).toBe(2)
    const duration = one && comparisonsOf(one, kase.state({}).tellings).find(({ field }) => field === 'duration')
    expect(duration).toMatchObject({ verdict: 'differ' })
    const before = plain(kase.state({}))
    const [a = '', b = ''] = [
      one?.tellings[0],
      one?.tellings.find((id) => kase.state({}).tellings.get(id)?.words.evidence.includes('three')),
    ]
    kase.decide({ type: 'TellingsParted', acts: [a, b] }, 'ada')
    expect(meeting()).toHaveLength(2)
    undo(kase, 'ada')
    expect(plain(kase.state({}))).toBe(before)
  })
})

describe('corrections', () => {
  it('survive a newer reader and an export', async () => {
    const kase = await exampleCase()
    const [rejected = '', corrected = ''] = kase.state({}).occurrences.map(({ id }) => id)
    kase.decide({ type: 'ActRejected', act: rejected }, 'ada')
    kase.decide({ type: 'ActCorrected', act: corrected, field: 'to', value: ['FRA'] }, 'ada')
    rereadCase(kase.store, { reader: '2', clock: () => '2026-02-01T00:00:00.000Z' })
    expect(kase.state({}).tellings.has(rejected)).toBe(false)
    expect(kase.state({}).tellings.get(corrected)?.to).toEqual(['FRA'])
    const written = [...exportCase(kase, 'jsonl', { version: '1' })].join('')
    const copy = memoryCase('talks', () => addedAt)
    importLedger(copy.store, [written], 'talks.jsonl')
    expect([...exportCase(copy, 'jsonl', { version: '1' })].join('')).toBe(written)
    expect(plain(copy.state({}))).toBe(plain(kase.state({})))
  })
})

const articles = join(root, '../shared/data/articles')
const founding = join(root, '../shared/gold/founding-article.json')

describe.skipIf(!existsSync(articles) || !existsSync(founding))('the founding report (needs ../shared)', () => {
  it('owes a written reply, which later reports give', async () => {
    const read = (path: string) =>
      JSON.parse(readFileSync(path, 'utf8')) as { text: string; published?: string; date?: string }
    const kase = memoryCase('security', () => addedAt)
    const report = read(founding)
    await addTexts(kase, [['The founding report', '2022-01-22', report.text]])
    expect(owed(kase, { asOf: '2022-01-25' }).some((line) => /^reply USA (owed|conditional)/.test(line))).toBe(true)
    const later = readdirSync(articles)
      .filter((name) => /2022-01-2[6-9]|2022-01-3/.test(name))
      .map((name) => read(join(articles, name)))
      .filter(({ text }) => /Ukrain/.test(text) && /repl(?:y|ies)|response|answer/.test(text))
    await addTexts(
      kase,
      later.map(({ text, date }, at) => [`Report ${at}`, date ?? '2022-01-28', text] as const),
    )
    expect(
      owed(kase, { asOf: '2022-01-31', knownBy: '2022-01-25' }).some((line) =>
        /^reply USA (owed|conditional)/.test(line),
      ),
    ).toBe(true)
    expect(owed(kase, { asOf: '2022-01-31' }).join('\n')).toMatch(/reply USA\S* given/)
  })
})
