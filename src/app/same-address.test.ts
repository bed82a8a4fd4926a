import { describe, expect, it } from 'vitest'
import type { ReportSource } from '../intake/report-source.ts'
import { canonical, makeEntry, type Store } from '../ledger/index.ts'
import { memoryStore } from '../stores/index.ts'
import { addDocuments, type SourceCard } from './add-documents.ts'
import type { Revision } from './revision.ts'

const url = 'https://example.org/oslo-talks'

const textOf = (hostages: string, month = 'June'): string =>
  `Norway's foreign minister met the Colombian envoy in Oslo on Friday and urged both sides to keep the truce. He said that the talks would go on in ${month}. Colombia demanded the release of ${hostages} hostages. The rebels rejected the demand and threatened to leave the talks if the army did not stop its attacks.`

const source = (text: string, card: SourceCard = {}): ReportSource => ({
  name: 'report.txt',
  card: { url, published: '2024-03-01', ...card },
  bytes: async () => new TextEncoder().encode(text),
})

const four = source(textOf('four'), { modified: '2024-03-01' })
const five = source(textOf('five'), { modified: '2024-03-02' })
const six = source(textOf('six', 'July'), { modified: '2024-03-03' })

const add = async (sources: readonly ReportSource[], store: Store = memoryStore('oslo')) => {
  const revisions: Revision[] = []
  await addDocuments(store, sources, {
    reader: '1',
    clock: () => '2026-01-01T00:00:00.000Z',
    onDone: (one) => ('revisions' in one ? revisions.push(...one.revisions) : undefined),
  })
  return { store, revisions }
}

/** The words of the demand as each text that speaks tells them. */
const told = (store: Store): readonly string[] =>
  [...store.state({}).tellings.values()].map(({ words }) => words.evidence).filter((words) => words.includes(' demanded ')) // biome-ignore format: a row

const ordered = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.length < 2 ? [all] : all.flatMap((one, at) => ordered(all.toSpliced(at, 1)).map((rest) => [one, ...rest]))

describe('another text at an address that the case knows', () => {
  it('takes the place of the older, and says what became of the words', async () => {
    const { store, revisions } = await add([four, six])
    expect(told(store)).toEqual([expect.stringContaining('six hostages')])
    expect(revisions).toHaveLength(1)
    const orphaned = revisions.flatMap(({ moved }) => moved).filter(({ anchor }) => anchor.as === 'orphaned')
    expect(orphaned.map(({ words }) => words)).toEqual([expect.stringContaining('four hostages')])
  })
  it('gives one state in whatever order the texts come', async () => {
    const states = await Promise.all(
      ordered([four, five, six]).map(async (sources) => {
        const { store } = await add(sources)
        return canonical([...store.state({}).documents.values()])
      }),
    )
    expect(new Set(states).size).toBe(1)
    expect(told((await add([six, four, five])).store)).toEqual([expect.stringContaining('six hostages')])
  })
  it('is the newer where no day tells', async () => {
    const [a, b] = [source(textOf('four')), source(textOf('six'))]
    expect(told((await add([a, b])).store)).toEqual([expect.stringContaining('six')])
    expect(told((await add([b, a])).store)).toEqual([expect.stringContaining('four')])
  })
  it('changes nothing when it comes again', async () => {
    const { store } = await add([four, six])
    const before = store.length()
    const { revisions } = await add([four, six], store)
    expect([store.length(), revisions]).toEqual([before, []])
  })
  it('yields to what a person says of the two', async () => {
    const { store, revisions } = await add([four, six])
    const [{ document, by } = { document: '', by: '' }] = revisions
    const body = { type: 'DocumentRevised', document: by, by: document } as const
    store.append([makeEntry(body, { by: 'person', name: 'Ada' }, '2025-01-01T00:00:00.000Z')])
    expect(told(store)).toEqual([expect.stringContaining('four hostages')])
  })
  it('is another report where the two have nothing in common, or the address is a front page', async () => {
    const other = source(
      'Iran and the United States held indirect talks in Vienna. Iran demanded a guarantee that it would sell oil.',
    )
    expect(told((await add([four, other])).store)).toHaveLength(2)
    const front = { url: 'https://example.org/' }
    const { store } = await add([source(textOf('four'), front), source(textOf('six'), front)])
    expect([...store.state({}).documents.values()].filter(({ revisedBy }) => revisedBy !== null)).toEqual([])
  })
})
