import type { Act } from '../src/acts/act.ts'
import { memoryCase } from '../src/app/case.ts'
import { gazetteer } from '../src/app/gazetteer.ts'
import type { CaseWriteOptions, ExportedCase } from '../src/exports/case/index.ts'
import { documentId } from '../src/kernel/ids.ts'
import { type Commitment, commitmentId, type Entry, type SourceCard } from '../src/ledger/index.ts'
import { byPerson, byReader, heard } from './small-ledger.ts'

/** What the writers are handed in tests. */
export const writeOptions: CaseWriteOptions = { clocks: {}, version: '1.2.3', gazetteer }

/** A case in memory with these entries, as the writers see it. */
export const exported = (name: string, entries: readonly Entry[]): ExportedCase => {
  const kase = memoryCase(name)
  kase.store.append(entries)
  return { ...kase, entries: () => kase.store.entries(), length: kase.store.length }
}

export const emptyCase = (): ExportedCase => exported('empty', [])

/** Everything that a format may trip over. */
export const nastyWords = [
  '=cmd|\' /C calc\'!A0 said "no", and; so on.',
  'Tab\there, line\r\nbreak there, \u2028 and \u0000 nothing.',
  'Doves 🕊️👩🏽‍💻 and 𝔊eneva, half a dove \ud83d here.',
  'It <script>alert("1")</script> & ended ]]> with <!-- this.',
  '\u202eright to left\u202c and \u2067back\u2069 again, عربى.',
  '# A heading | of *stars* and `ticks` [link](javascript:alert(1)) \\n.',
  '+1 and -1 and @SUM(A1) and , comma.',
] as const

const words = nastyWords.join('\n\n')

const actor = (party: string, person?: string) => ({
  party,
  words: { from: 0, to: 4 },
  ...(person === undefined ? {} : { person, role: 'Minister;\tof "all"' }),
})

const when = (edtf: string): Act['when'] => ({ edtf, basis: 'stated', why: 'told', words: null })

const acts: readonly (readonly [string, Partial<Act>])[] = [
  [nastyWords[0], { kind: 'demand', from: [actor('RUS', 'Ada <b>Doe</b>')], to: [actor('USA'), actor('P5+1')], when: when('2022-01-21') }],
  [nastyWords[1], { kind: 'meeting', from: [actor('RUS'), actor('USA'), actor('NATO')], standing: 'planned', when: when('2022-02') }],
  [nastyWords[2], { kind: 'attack', from: [actor('PEOPLE-OF-"A"&B')], to: [actor('UKR')], when: when('2021-24') }],
  [nastyWords[3], { kind: 'sanction', from: [actor('USA')], to: [actor('RUS')], standing: 'possible', when: when('2022-03-01/2022-03-05') }],
  [nastyWords[4], { kind: 'statement', from: [actor('ROU')], holder: '=HOLDER', when: when('../2022-01-31') }],
  [nastyWords[5], { kind: 'meeting', from: [actor('CHE')], to: [actor('FRA')], standing: 'planned', when: when('2022-02-10/2022-02-12') }],
  [nastyWords[6], { kind: 'denial', from: [], to: [], when: when('XXXX-01-21') }],
] // biome-ignore format: a row an act

const cards: readonly SourceCard[] = [
  { title: '=HYPERLINK("http://a.example")', publisher: 'The\tPress; Ltd <i>', published: '2022-01-22', url: 'https://example.org/a?b=1&c="2' },
  { title: 'Again', url: 'https://example.org/again?b=1&c=2', published: '2022-01-23' },
  { url: 'javascript:alert(1)' },
] // biome-ignore format: a row a card

const added = (card: SourceCard): Entry =>
  byReader({ type: 'DocumentAdded', document: documentId(words), card, text: words, zones: [{ from: 0, to: 40, kind: 'body' }], format: 'text', encoding: 'utf-8' }) // biome-ignore format: one row

const seen = (card: SourceCard): Entry => byReader({ type: 'DocumentSeen', document: documentId(words), card })

const told = (shown: string, fields: Partial<Act>): Entry => {
  const body = heard(words, shown, fields)
  const doubts = [{ from: 0, to: 4, about: 'actor', why: 'one\tof; "two"' }]
  const where = fields.kind === 'meeting' ? 'Geneva' : null
  return byReader({
    ...body,
    act: { ...body.act, doubts },
    words: { ...body.words, where, quotes: [shown.slice(0, 9)] },
  })
}

/** The case of nasty text, as entries. */
export const nastyEntries: readonly Entry[] = [
  ...[added(cards[0] ?? {}), seen(cards[1] ?? {}), seen(cards[2] ?? {})],
  ...acts.map(([shown, fields]) => told(shown, fields)),
  byPerson({ type: 'NoteAdded', on: 'case', text: '</td><script>a</script> | =1+1' }),
]

const commitmentOf = (opened: string, fields: Partial<Commitment>): Commitment => ({
  id: commitmentId(fields.kind ?? 'demand', opened),
  kind: 'demand', debtor: ['USA'], creditor: ['RUS'], opened, restated: [], since: '2022-01-21', topic: '', words: nastyWords[0],
  condition: null, prohibition: false, due: null, state: 'open', moves: [], moved: '2022-01-21', assessed: false, list: null, listOpen: false, thread: [], ...fields,
}) // biome-ignore format: fields in groups

const due = (edtf: string): Commitment['due'] => ({ edtf, basis: 'stated', why: 'told; so, "it" is' })

/** The case of nasty text with things owed, by a day, by a month and at no time. */
export const nastyCase = (): ExportedCase => {
  const kase = exported('nasty <name> & "case"', nastyEntries)
  const [one = '', two = '', three = '', four = ''] = kase.state({}).occurrences.map(({ id }) => id)
  const commitments = [
    commitmentOf(one, { due: due('2022-02-15') }),
    commitmentOf(two, { kind: 'reply', state: 'owed', due: due('2022-02'), condition: nastyWords[4] }),
    commitmentOf(three, { kind: 'offer', state: 'open' }),
    commitmentOf(four, { kind: 'pledge', state: 'kept' }),
  ]
  return { ...kase, state: (clocks) => ({ ...kase.state(clocks), commitments }) }
}
