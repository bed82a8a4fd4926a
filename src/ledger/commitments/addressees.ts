import type { Telling } from '../telling.ts'
import type { Addressees } from './openings.ts'

const onlyOne = (parties: ReadonlySet<string>): string | null => {
  const [one, ...more] = parties
  return one !== undefined && more.length === 0 ? one : null
}

const listAddressees = (tellings: Iterable<Telling>): ReadonlyMap<string, readonly string[] | null> => {
  const lists = new Map<string, readonly string[] | null>()
  for (const { content, to } of tellings) {
    if (content.list === null || to.length === 0) continue
    const known = lists.get(content.list)
    if (known === undefined) lists.set(content.list, to)
    else if (known !== null && known.join() !== to.join()) lists.set(content.list, null)
  }
  return lists
}

/** Reports with an answer or a promise to nobody told: only of these it is asked who the pair is. */
const unaddressed = (tellings: Iterable<Telling>): ReadonlySet<string> => {
  const documents = new Set<string>()
  for (const { document, kind, to } of tellings)
    if (to.length === 0 && (kind === 'reply' || kind === 'pledge')) documents.add(document)
  return documents
}

/** The parties that each party of a report meets, or speaks to, in twos. */
const counterparts = (tellings: ReadonlyMap<string, Telling>): ReadonlyMap<string, Set<string>> => {
  const asked = unaddressed(tellings.values())
  const others = new Map<string, Set<string>>()
  const note = (document: string, a: string, b: string): void => {
    const key = `${document} ${a}`
    const known = others.get(key)
    if (known) known.add(b)
    else others.set(key, new Set([b]))
  }
  for (const { document, kind, from, to } of tellings.values()) {
    if (!asked.has(document)) continue
    const parties = kind === 'meeting' ? from : [...from, ...to]
    const [a, b] = parties
    if (parties.length !== 2 || a === undefined || b === undefined || a === b) continue
    note(document, a, b)
    note(document, b, a)
  }
  return others
}

/** Addressees that reports let be known, worked out when first asked for. */
export const addresseesOf = (tellings: ReadonlyMap<string, Telling>): Addressees => {
  let lists: ReadonlyMap<string, readonly string[] | null> | null = null
  let pairs: ReadonlyMap<string, Set<string>> | null = null
  return {
    ofList: (list) => {
      lists ??= listAddressees(tellings.values())
      return lists.get(list) ?? []
    },
    ofReport: (document, party) => {
      pairs ??= counterparts(tellings)
      return onlyOne(pairs.get(`${document} ${party}`) ?? new Set())
    },
  }
}
