/** Made-up tellings for measuring time: many parties, kinds and words with the uneven shares that news has. */
import type { Act } from '../src/acts/act.ts'
import { kinds } from '../src/acts/kinds/index.ts'
import { addDays } from '../src/kernel/day.ts'
import { noContent, type Telling } from '../src/ledger/index.ts'

/** A sequence that is the same every time (mulberry32). */
const sequence = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}

const parties = ['USA', 'RUS', 'UKR', 'NATO', 'EU', 'FRA', 'DEU', 'GBR', 'CHN', 'IRN', 'ISR', 'UN', 'TUR', 'POL']

export const madeUpTellings = (count: number): readonly Telling[] => {
  const next = sequence(1)
  /** Small numbers far oftener than large ones. */
  const uneven = (length: number): number => Math.floor(length * next() ** 2.5)
  return Array.from({ length: count }, (_, at): Telling => {
    const document = `document-${Math.floor(at / 10)}`
    const published = addDays('2020-01-01', Math.floor((at / count) * 1500))
    const kind = kinds[uneven(kinds.length)]?.name ?? 'statement'
    const [one, other] = [parties[uneven(parties.length)] ?? 'USA', parties[uneven(parties.length)] ?? 'RUS']
    const from = kind === 'meeting' ? [...new Set([one, other])].sort() : [one]
    const evidence = { from: (at % 10) * 200, to: (at % 10) * 200 + 120 }
    const terms = [...new Set(Array.from({ length: 7 }, () => `word${uneven(4000)}`))]
    const standing = next() < 0.85 ? 'happened' : 'planned'
    const act: Act = {
      id: `act-${at}`, kind, from: [], to: [], about: null, standing, condition: null, quotes: [], when: null, due: null,
      where: null, holder: 'report', evidence, plover: null, rule: 'made-up', doubts: [],
    } // biome-ignore format: rows
    return {
      id: act.id, document, kind, from, to: kind === 'meeting' || next() < 0.5 ? [] : [other], people: [], standing,
      when: next() < 0.4 ? published : null, due: null, where: null, condition: null, holder: 'report', topic: terms[0] ?? '',
      content: { ...noContent, terms }, root: null,
      words: { evidence: terms.join(' '), about: null, condition: null, quotes: [], where: null },
      at: evidence.from, published, knownFrom: published, holdsFrom: published, review: 'proposed', origin: 'reader', act,
    } // biome-ignore format: rows
  })
}
