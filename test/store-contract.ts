import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseState, type Entry, noContent, type Store, stateAt } from '../src/ledger/index.ts'
import { entryLists } from './any-ledger.ts'
import { byPerson, byReader, report } from './small-ledger.ts'

/** A state as plain data: a store may fetch parts of it only when they are looked at. */
const plain = (state: CaseState): unknown =>
  JSON.parse(JSON.stringify(state, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value)))

/** What a kind of store offers to the suite. */
export interface StoreUnderTest {
  readonly make: () => Store
  /** Closes a store and opens what was kept; none for a store that keeps nothing. */
  readonly reopen?: (store: Store) => Store
}

const geneva = report('geneva', '2022-01-22', ['The ministers met in Geneva.', 'Russia demanded an answer in writing.'])
const vienna = report('vienna', '2022-02-03', ['Talks on sanctions went on in Vienna.'])
const all: readonly Entry[] = [...geneva, ...vienna]
const firstOf = (entries: readonly Entry[]): Entry => {
  const [entry] = entries
  if (!entry) throw new Error('no entry')
  return entry
}
const actIn = (entry: Entry | undefined): string => (entry?.body.type === 'ActHeard' ? entry.body.act.id : '')
const documentIn = (entries: readonly Entry[]): string => {
  const { body } = firstOf(entries)
  return body.type === 'DocumentAdded' ? body.document : ''
}

/** A value in the midst of a list that cannot be kept: appending must leave nothing of the list. */
const unkeepable = (): Entry => {
  const entry = firstOf(vienna)
  return { ...entry, id: 'unkeepable', get body(): never { throw new Error('no room') } } as Entry // biome-ignore format: a row
}

const appending = ({ make }: StoreUnderTest): void => {
  it('gives entries back as they came, in the order of appending', () => {
    const store = make()
    expect([store.append(geneva), store.append(vienna)]).toEqual([geneva.length, vienna.length])
    expect([...store.entries()]).toEqual(all)
    expect([...store.entries(geneva.length)]).toEqual(vienna)
    expect(store.length()).toBe(all.length)
  })
  it('leaves out what is there already, and what comes twice at once', () => {
    const store = make()
    expect(store.append([...geneva, ...geneva])).toBe(geneva.length)
    expect(store.append(all)).toBe(vienna.length)
    expect([...store.entries()]).toEqual(all)
  })
  it('appends all or nothing', () => {
    const store = make()
    store.append(geneva)
    expect(() => store.append([...vienna, unkeepable()])).toThrow('no room')
    expect([...store.entries()]).toEqual(geneva)
    expect(store.search('sanctions', 9)).toEqual([])
    expect(store.state({}).documents.size).toBe(1)
    expect(store.append(vienna)).toBe(vienna.length)
  })
  it('keeps any text, also half a character', () => {
    const store = make()
    const odd = report('odd', null, ['“Нет” — 不 \u0000 \u{1f54a} \ud800, "quoted" \\ and \n more.'])
    store.append(odd)
    expect([...store.entries()]).toEqual(odd)
  })
  it('goes on while entries are read', () => {
    const store = make()
    store.append(geneva)
    const [one] = store.entries()
    store.append(vienna)
    expect([one, store.length()]).toEqual([geneva[0], all.length])
  })
}

const looking = ({ make }: StoreUnderTest): void => {
  const filled = (): Store => {
    const store = make()
    store.append(all)
    return store
  }
  it('finds an entry by its id', () => {
    const store = filled()
    expect(store.entry(firstOf(vienna).id)).toEqual(vienna[0])
    expect(store.entry('nothing')).toBeNull()
  })
  it('finds the entries on one document', () => {
    const store = filled()
    expect(store.ofDocument(documentIn(vienna))).toEqual(vienna)
    expect(store.ofDocument('nothing')).toEqual([])
    expect([store.hasDocument(documentIn(geneva)), store.hasDocument('nothing')]).toEqual([true, false])
    expect([store.added(documentIn(geneva)), store.added('nothing')]).toEqual([geneva[0]?.body, null])
  })
  it('knows no document by its acts alone', () => {
    const store = make()
    store.append(geneva.slice(1))
    expect(store.hasDocument(documentIn(geneva))).toBe(false)
    expect(store.added(documentIn(geneva))).toBeNull()
    expect(store.ofDocument(documentIn(geneva))).toEqual(geneva.slice(1))
  })
  it('finds every hearing of an act, and what people decided', () => {
    const store = filled()
    const [, heard] = vienna
    const act = actIn(heard)
    const rejected = byPerson({ type: 'ActRejected', act })
    const withdrawn = byPerson({ type: 'DecisionWithdrawn', entry: rejected.id })
    store.append([rejected, withdrawn])
    expect([store.ofAct(act), store.ofAct('nothing')]).toEqual([[heard], []])
    expect(store.decisions()).toEqual([rejected])
  })
  it('finds ids by how they begin', () => {
    const store = filled()
    const ids = [...new Set(all.flatMap((entry) => [entry.id, actIn(entry) || documentIn([entry])]))].sort()
    expect(store.idsWith('')).toEqual(ids)
    expect(store.idsWith(actIn(geneva[1]))).toEqual([actIn(geneva[1])])
    const three = firstOf(geneva).id.slice(0, 3)
    expect(store.idsWith(three)).toEqual(ids.filter((id) => id.startsWith(three)))
    expect([store.idsWith('%'), store.idsWith("'"), store.idsWith('zzzzzzzzzzz')]).toEqual([[], [], []])
  })
}

const searching = ({ make }: StoreUnderTest): void => {
  const found = (query: string, limit = 20): readonly string[] => {
    const store = make()
    store.append(all)
    return store.search(query, limit).map(({ of, id }) => `${of} ${id}`).sort() // biome-ignore format: a row
  }
  const demand = [`act ${actIn(geneva[2])}`, `document ${documentIn(geneva)}`].sort()
  it('finds documents and acts that have every word', () => {
    expect(found('demanded answer')).toEqual(demand)
    expect(found('demanded sanctions')).toEqual([])
  })
  it('finds words by their head, and whatever their case and accents', () => {
    expect([found('DEMAND'), found('démand')]).toEqual([demand, demand])
  })
  it('finds quoted words only as they stand', () => {
    expect(found('"answer in writing"')).toEqual(demand)
    expect([found('"writing in answer"'), found('"answ"')]).toEqual([[], []])
  })
  it('takes any query', () => {
    expect(['', '"', '""', '*', 'AND', 'NEAR(', 'a OR', '-x', "';--"].map((query) => found(query).length)).toEqual(
      new Array(9).fill(0),
    )
  })
  it('shows what it found, and no more than asked for', () => {
    const store = make()
    store.append(all)
    expect(store.search('sanctions', 9).map(({ snippet }) => snippet)).toEqual(
      new Array(2).fill(expect.stringContaining('[[sanctions]]')),
    )
    expect(store.search('in', 1)).toHaveLength(1)
  })
  it('gives an act that was heard again once', () => {
    const store = make()
    store.append(geneva)
    for (const entry of geneva)
      if (entry.body.type === 'ActHeard')
        store.append([byReader({ ...entry.body, content: { ...noContent, topic: 'talks' } })])
    expect(store.search('ministers', 9).filter(({ of }) => of === 'act')).toHaveLength(1)
  })
}

const folding = ({ make }: StoreUnderTest): void => {
  it('gives the state of its entries, and the new one after appending', () => {
    const store = make()
    expect(store.state({}).documents.size).toBe(0)
    store.append(geneva)
    expect(plain(store.state({}))).toEqual(plain(stateAt(geneva)))
    expect(store.state({})).toBe(store.state({}))
    store.append(vienna)
    expect(plain(store.state({}))).toEqual(plain(stateAt(all)))
    expect(plain(store.state({ knownBy: '2022-01-31' }))).toEqual(plain(stateAt(all, { knownBy: '2022-01-31' })))
    expect([...store.facts().acts.keys()].sort()).toEqual(all.map(actIn).filter(Boolean).sort())
  })
  it('replays any prefix of any ledger, and the state of all is that of the library', () => {
    fc.assert(
      fc.property(entryLists, fc.nat(), (entries, cut) => {
        const store = make()
        const at = entries.length === 0 ? 0 : cut % entries.length
        store.append(entries.slice(0, at))
        expect(plain(store.state({}))).toEqual(plain(stateAt(entries.slice(0, at))))
        for (const entry of entries.slice(at)) store.append([entry])
        expect(plain(store.state({ asOf: '2022-02-01' }))).toEqual(plain(stateAt(entries, { asOf: '2022-02-01' })))
        store.close()
      }),
      { numRuns: 100 },
    )
  })
  it('comes to the same state in whatever order the entries came', () => {
    fc.assert(
      fc.property(entryLists, fc.infiniteStream(fc.nat()), (entries, keys) => {
        const store = make()
        const order = new Map(entries.map((entry) => [entry, keys.next().value ?? 0]))
        store.append([...entries].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
        expect(plain(store.state({}))).toEqual(plain(stateAt(entries)))
        store.close()
      }),
      { numRuns: 100 },
    )
  })
}

const keeping = ({ make, reopen }: StoreUnderTest): void => {
  if (!reopen) return
  it('has everything when it is opened again', () => {
    const store = make()
    store.append(all)
    const again = reopen(store)
    expect([again.name, again.length(), [...again.entries()]]).toEqual([store.name, all.length, all])
    expect(plain(again.state({}))).toEqual(plain(stateAt(all)))
    expect(again.search('sanctions', 9)).toHaveLength(2)
    expect(again.append(all)).toBe(0)
    again.close()
  })
}

/** What every store promises; see `Store`. */
export const storeContract = (name: string, store: StoreUnderTest): void => {
  describe(`${name} store`, () => {
    describe('appending', () => appending(store))
    describe('looking up', () => looking(store))
    describe('searching', () => searching(store))
    describe('the state', () => folding(store))
    if (store.reopen) describe('keeping', () => keeping(store))
  })
}
