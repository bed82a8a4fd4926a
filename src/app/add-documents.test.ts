import { describe, expect, it } from 'vitest'
import type { ReportSource } from '../intake/report-source.ts'
import { Fault } from '../kernel/fault.ts'
import { canonical, type Store } from '../ledger/index.ts'
import { memoryStore } from '../stores/index.ts'
import { addDocuments, type Outcome, type SourceCard } from './add-documents.ts'

const geneva = `No Way Forward in Geneva

GENEVA, Jan. 21, 2022 — Russia demanded a written answer from the United States. Sergei Lavrov said on Friday that Moscow expected it next week.`
const vienna =
  'Iran and the United States held indirect talks in Vienna on Tuesday. Iran refused to meet the American envoy.'

const source = (text: string, card: SourceCard = {}, name = 'report.txt'): ReportSource => ({
  name,
  card,
  bytes: async () => new TextEncoder().encode(text),
})

const at = '2026-01-01T00:00:00.000Z'

const addAll = async (sources: readonly ReportSource[], store: Store = memoryStore('talks')) => {
  const outcomes: Outcome[] = []
  const tally = await addDocuments(store, sources, {
    reader: '1',
    clock: () => at,
    onDone: (one) => outcomes.push(one),
  })
  return { store, tally, outcomes }
}

const plain = (store: Store): string => {
  const { documents, tellings } = store.state({})
  return canonical({ documents: [...documents.entries()], tellings: [...tellings.entries()] })
}

const published = (store: Store): unknown => [...store.state({}).documents.values()].map((one) => one.published)

describe('adding reports', () => {
  it('enters each with its acts', async () => {
    const { store, tally } = await addAll([source(geneva), source(vienna, { published: '2021-11-30' })])
    expect(tally).toMatchObject({ added: 2, seen: 0, known: 0, faulty: 0 })
    expect(tally.acts).toBe(store.length() - 2)
    expect(tally.acts).toBeGreaterThan(2)
  })
  it('changes nothing where a report is known', async () => {
    const { store } = await addAll([source(geneva)])
    const before = [...store.entries()]
    const { tally } = await addAll([source(geneva), source(geneva, {}, 'copy.txt')], store)
    expect(tally).toEqual({ added: 0, acts: 0, seen: 0, known: 2, faulty: 0 })
    expect([...store.entries()]).toEqual(before)
  })
  it('notes another card of the same text', async () => {
    const { store, tally } = await addAll([source(geneva, { publisher: 'A' }), source(geneva, { publisher: 'B' })])
    expect(tally).toMatchObject({ added: 1, seen: 1 })
    const [document] = store.state({}).documents.values()
    expect(document?.cards.map(({ publisher }) => publisher)).toEqual(['A', 'B'])
  })
  it('goes on after a report that cannot be read, and names it', async () => {
    const bad: ReportSource = { name: 'bad', bytes: async () => { throw new Fault('missing-file', 'no such file (bad)') } } // biome-ignore format: one row
    const { tally, outcomes } = await addAll([bad, source(''), source(vienna)])
    expect(tally).toMatchObject({ added: 1, faulty: 2 })
    expect(outcomes.map((one) => (one.as === 'faulty' ? one.fault.code : one.as))).toEqual([
      'missing-file', 'empty-input', 'added',
    ]) // biome-ignore format: one row
  })
  it('stops where the case itself refuses', async () => {
    const store: Store = { ...memoryStore('full'), append: () => { throw new Fault('disk-full', 'no room') } } // biome-ignore format: one row
    await expect(addAll([source(vienna)], store)).rejects.toThrow('no room')
  })
})

describe('the day of publication', () => {
  it('is what the user tells, else the dateline, and the card says so', async () => {
    const { store } = await addAll([source(geneva)])
    const [document] = store.state({}).documents.values()
    expect(document?.cards[0]).toMatchObject({ published: '2022-01-21', publishedFrom: 'dateline' })
    const told = await addAll([source(geneva, { published: '2022-01-23' })])
    const [other] = told.store.state({}).documents.values()
    expect(other?.cards).toMatchObject([{ published: '2022-01-23', publishedFrom: 'user' }])
  })
  it('is what the page tells', async () => {
    const page = `<html><head><title>Talks</title><meta property="article:published_time" content="2022-01-24"></head>
      <body><article><h1>Talks</h1><p>${vienna}</p><p>${vienna}</p></article></body></html>`
    const { store } = await addAll([source(page, {}, 'page.html')])
    const [document] = store.state({}).documents.values()
    expect(document?.cards[0]).toMatchObject({ published: '2022-01-24', publishedFrom: 'page' })
  })
  it('is the earliest stated, and the report is read as of it', async () => {
    const { store } = await addAll([source(vienna, { published: '2021-12-08' })])
    const day = (): unknown => [...store.state({}).tellings.values()].find(({ kind }) => kind === 'meeting')?.when
    const before = day()
    await addAll([source(vienna, { published: '2021-12-01' })], store)
    expect([before, published(store), day()]).toEqual(['2021-12-07', ['2021-12-01'], '2021-11-30'])
  })
})

describe('the order of adding', () => {
  const cards: readonly SourceCard[] = [
    {},
    { published: '2022-01-25', publisher: 'A' },
    { published: '2022-01-22', publisher: 'B' },
    { publisher: 'The Kremlin', url: 'http://kremlin.ru/1' },
    { published: '2022-01-22' },
  ]
  const orders = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 3, 0, 2, 4], [3, 4, 1, 0, 2]] // biome-ignore format: a row
  it('does not matter', async () => {
    const states = new Set<string>()
    for (const order of orders) {
      const { store } = await addAll(
        order.flatMap((place) => [source(geneva, cards[place]), source(vienna, cards[place])]),
      )
      states.add(plain(store))
    }
    expect(states.size).toBe(1)
  })
})
