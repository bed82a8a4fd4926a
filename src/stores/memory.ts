import {
  type DocumentAdded,
  type DocumentSeen,
  type Entry,
  type EntryBody,
  type Hit,
  isDecision,
  isHearing,
  type Sequence,
  type Store,
} from '../ledger/index.ts'
import { foldOf } from './fold.ts'
import { type Phrase, phrasesOf, searchWords } from './query.ts'
import { type Searchable, searchableOf } from './searchable.ts'
import { snippetOf } from './snippet.ts'

interface Found {
  readonly hit: Hit
  readonly weight: number
}

const matchesAt = (words: readonly string[], at: number, phrase: Phrase): boolean =>
  phrase.words.every((word, i) => {
    const here = words[at + i]
    return here !== undefined && (phrase.open ? here.startsWith(word) : here === word)
  })

const placesOf = (words: readonly string[], phrase: Phrase): readonly number[] =>
  words.flatMap((_, at) => (matchesAt(words, at, phrase) ? [at] : []))

const look = ({ of, id, words }: Searchable, phrases: readonly Phrase[]): Found | null => {
  const inText = searchWords(words)
  const places = phrases.map((phrase) => placesOf(inText, phrase))
  if (places.some((list) => list.length === 0)) return null
  const weight = places.reduce((sum, list) => sum + list.length, 0) / Math.sqrt(inText.length + 1)
  return { hit: { of, id, snippet: snippetOf(words, phrases) }, weight }
}

const best = (found: readonly Found[], limit: number): readonly Hit[] => {
  const once = new Map(found.map((one) => [`${one.hit.of} ${one.hit.id}`, one]))
  return [...once.values()]
    .sort((a, b) => b.weight - a.weight || (a.hit.id < b.hit.id ? -1 : 1))
    .slice(0, limit)
    .map(({ hit }) => hit)
}

const search = (entries: readonly Entry[], query: string, limit: number): readonly Hit[] => {
  const phrases = phrasesOf(query)
  if (phrases.length === 0) return []
  const found = entries.flatMap((entry) => {
    const words = searchableOf(entry)
    return (words && look(words, phrases)) ?? []
  })
  return best(found, limit)
}

const idsIn = ({ id, body }: Entry): readonly string[] => {
  if (body.type === 'ActHeard') return [id, body.act.id, body.document]
  return 'document' in body ? [id, body.document] : [id]
}

const documentOf = ({ body }: Entry): string | null => ('document' in body ? body.document : null)

/** An entry that is sound enough to be kept, and where it belongs. */
interface Placed {
  readonly entry: Entry
  readonly document: string | null
}

const firstOfEach = (entries: readonly Entry[]): readonly Entry[] =>
  [...new Map(entries.toReversed().map((entry) => [entry.id, entry])).values()].reverse()

const additionIn = (entries: readonly Entry[] = []): DocumentAdded | null => {
  for (const { body } of entries) if (body.type === 'DocumentAdded') return body
  return null
}

const isAt = (body: EntryBody, url: string): body is DocumentAdded | DocumentSeen =>
  (body.type === 'DocumentAdded' || body.type === 'DocumentSeen') && body.card.url === url

/** Keeps the entries of a case in memory: for tests, and for a page in a browser. */
export const memoryStore = (name: string): Store => {
  const entries: Entry[] = []
  const byId = new Map<string, Entry>()
  const byDocument = new Map<string, Entry[]>()
  const { facts, state } = foldOf(
    () => entries.length,
    (from) => ({ entries: entries.slice(from) }),
  )
  const enter = ({ entry, document }: Placed): void => {
    entries.push(entry)
    byId.set(entry.id, entry)
    if (document === null) return
    const known = byDocument.get(document)
    if (known) known.push(entry)
    else byDocument.set(document, [entry])
  }
  const append = (more: Iterable<Entry>): number => {
    const placed = firstOfEach([...more]).flatMap((entry) =>
      byId.has(entry.id) ? [] : [{ entry, document: documentOf(entry) }],
    )
    for (const one of placed) enter(one)
    return placed.length
  }
  const idsWith = (prefix: string): readonly string[] =>
    [...new Set(entries.flatMap(idsIn))].filter((id) => id.startsWith(prefix)).sort()
  return {
    name,
    append,
    entries: (since: Sequence = 0) => entries.slice(since),
    entry: (id) => byId.get(id) ?? null,
    length: () => entries.length,
    ofDocument: (document) => [...(byDocument.get(document) ?? [])],
    ofAct: (act) => entries.filter(isHearing).filter(({ body }) => body.act.id === act),
    decisions: () => entries.filter(isDecision),
    documentsAt: (url) => [...new Set(entries.flatMap(({ body }) => (isAt(body, url) ? [body.document] : [])))].sort(),
    hasDocument: (document) => additionIn(byDocument.get(document)) !== null,
    added: (document) => additionIn(byDocument.get(document)),
    facts,
    state,
    search: (query, limit) => search(entries, query, limit),
    idsWith,
    close: () => {},
  }
}
