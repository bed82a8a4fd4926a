import { describe, expect, it } from 'vitest'
import type { ActHeard, Entry, Store } from '../ledger/index.ts'
import { makeEntry } from '../ledger/index.ts'
import { memoryStore } from '../stores/index.ts'
import { addDocuments, type SourceCard } from './add-documents.ts'
import { caseOf } from './case.ts'
import { readText } from './read-report.ts'
import { reportEntries } from './report-entries.ts'
import { rereadCase } from './reread-case.ts'

const text =
  'Iran and the United States held indirect talks in Vienna on Tuesday. Iran refused to meet the American envoy. Russia demanded a written answer from NATO.'
const origin = { by: 'reader', version: '1' } as const
const moment = (month: number): string => `2026-0${month}-01T00:00:00.000Z`

const read = (): readonly Entry[] =>
  reportEntries(readText(text, { published: '2021-12-01' }), '1', moment(1), {
    published: '2021-12-01',
    title: 'Talks',
  })

const isKind =
  (kind: string) =>
  (entry: Entry): entry is Entry<ActHeard> =>
    entry.body.type === 'ActHeard' && entry.body.act.kind === kind

/** A case as an older reader would have made it: what it heard is `older` of what is heard now. */
const caseBy = (older: (entries: readonly Entry[]) => readonly Entry[]): Store => {
  const store = memoryStore('talks')
  store.append(older(read()))
  return store
}

const retold = (entry: Entry<ActHeard>, fields: Partial<ActHeard['act']>): Entry =>
  makeEntry({ ...entry.body, act: { ...entry.body.act, ...fields } }, origin, moment(1))

const again = (store: Store, month = 3, version = '2') =>
  rereadCase(store, { reader: version, clock: () => moment(month) })

const kinds = (store: Store): readonly string[] => [...store.state({}).tellings.values()].map(({ kind }) => kind).sort()

describe('reading a case again', () => {
  it('enters nothing where the reader hears what it heard', () => {
    const store = caseBy((entries) => entries)
    const before = store.length()
    expect(again(store)).toEqual({ documents: 1, changed: [] })
    expect(store.length()).toBe(before)
  })
  it('hears the same again in a page and under a card', async () => {
    const page = `<html><head><title>Talks</title><meta property="og:site_name" content="The Kremlin">
      <meta property="article:published_time" content="2022-01-24"><link rel="canonical" href="http://en.kremlin.ru/1"></head>
      <body><article><h1>Talks</h1><p>GENEVA, Jan. 21 — ${text}</p><p>We refused the offer. ${text}</p></article></body></html>`
    const source = (name: string, content: string, card: SourceCard) => ({
      name,
      card,
      bytes: async () => new TextEncoder().encode(content),
    })
    const store = memoryStore('talks')
    const cards = [{}, { publisher: 'Kremlin', published: '2022-01-25' }, { title: 'Other words' }]
    const sources = cards.flatMap((card, at) => [
      source('page.html', page.replaceAll('Jan. 21', `Jan. ${at + 10}`), card),
      source('note.txt', `Talks\n\nVIENNA, Jan. ${at + 10} — We refused the offer. ${text}`, card),
    ])
    expect(await addDocuments(store, sources, { reader: '1' })).toMatchObject({ added: 6 })
    expect(again(store)).toEqual({ documents: 6, changed: [] })
  })
  it('enters acts that were not heard before, once', () => {
    const store = caseBy((entries) => entries.filter((entry) => !isKind('refusal')(entry)))
    expect(kinds(store)).not.toContain('refusal')
    const { changed } = again(store)
    expect(changed[0]?.changed).toMatchObject([{ before: null, now: { act: { kind: 'refusal' } }, person: null }])
    expect(store.state({}).tellings).toEqual(caseBy((entries) => entries).state({}).tellings)
    expect(again(store, 4).changed).toEqual([])
  })
  it('lets go of what is no longer heard, and keeps the entry', () => {
    const store = caseBy((entries) => [
      ...entries,
      ...entries
        .filter(isKind('refusal'))
        .map((entry) => retold(entry, { id: 'oldoldold0', kind: 'threat', evidence: { from: 0, to: 4 } })),
    ])
    expect(kinds(store)).toContain('threat')
    expect(again(store).changed[0]?.changed).toMatchObject([{ before: { act: { kind: 'threat' } }, now: null }])
    expect(kinds(store)).not.toContain('threat')
    expect([...store.entries()].some(isKind('threat'))).toBe(true)
  })
  it('lists the machine before, the machine now and the person, and the person stays', () => {
    const store = caseBy((entries) =>
      entries.map((entry) => (isKind('refusal')(entry) ? retold(entry, { standing: 'planned' }) : entry)),
    )
    const act = [...store.entries()].find(isKind('refusal'))?.body.act.id ?? ''
    const kase = caseOf(store, () => moment(2))
    kase.decide({ type: 'ActCorrected', act, field: 'standing', value: 'denied' }, 'Ada')
    const { changed } = again(store)
    expect(changed[0]).toMatchObject({
      title: 'Talks',
      changed: [
        {
          before: { act: { standing: 'planned' } },
          now: { act: { standing: 'happened' } },
          person: { corrected: { standing: 'denied' } },
        },
      ],
    })
    expect(store.state({}).tellings.get(act)?.standing).toBe('denied')
  })
  it('goes back to an earlier hearing where a third reader agrees with the first', () => {
    const store = caseBy((entries) => entries)
    const now = [...store.entries()].find(isKind('refusal'))
    if (!now) throw new Error('no refusal heard')
    const other = retold(now, { standing: 'planned' })
    const acts = [...store.entries()].flatMap(({ id, body }) => (body.type === 'ActHeard' ? [[body.act.id, id]] : []))
    const hearings = acts.map(([act, id]) => (act === now.body.act.id ? other.id : id)).flatMap((id) => id ?? [])
    store.append([
      makeEntry(
        { type: 'DocumentReread', document: now.body.document, acts: acts.flatMap(([act]) => act ?? []), hearings },
        origin,
        moment(2),
      ),
      { ...other, recordedAt: moment(2) },
    ])
    const standing = (): unknown => store.state({}).tellings.get(now.body.act.id)?.standing
    expect(standing()).toBe('planned')
    again(store)
    expect(standing()).toBe('happened')
    expect(again(store, 4).changed).toEqual([])
  })
})
