import { commitment, occurrence, type SmallReport, smallCase, smallState, telling } from './view-case.ts'

// Two reports of talks between two countries that do not exist. The second tells the meeting again, with another day.

export const first: SmallReport = {
  id: 'doc1',
  card: { title: 'Talks in Szohod', publisher: 'The first paper', published: '2022-01-22' },
  text: [
    'Aland and Borduria met in Szohod on Friday.',
    'Borduria demands that Aland withdraw its troops and never return them.',
    'The envoy of Aland could not say that the talks were “on the right path.”',
    '“We shall see each other soon,” said the envoy of Borduria.',
    'Borduria warned that Aland will face sanctions if its troops advance.',
    'Aland promised a written answer by 1 February.',
  ].join(' '),
}

export const second: SmallReport = {
  id: 'doc2',
  card: { title: 'Aland refuses', publisher: 'The second paper', published: '2022-01-27' },
  text: [
    'Aland and Borduria had met in Szohod on Thursday.',
    'Aland refused to withdraw its troops.',
    'Borduria moved two divisions to the border.',
  ].join(' '),
}

const met = telling(first, 'act1', 'Aland and Borduria met in Szohod on Friday', {
  kind: 'meeting', from: ['AAA', 'BBB'], when: '2022-01-21', where: 'Szohod', holdsFrom: '2022-01-21',
}) // biome-ignore format: a row
const metAgain = telling(second, 'act7', 'Aland and Borduria had met in Szohod on Thursday', {
  kind: 'meeting', from: ['AAA', 'BBB'], when: '2022-01-20', where: 'Szohod', holdsFrom: '2022-01-20',
}) // biome-ignore format: a row
const withdraw = telling(first, 'act2', 'Borduria demands that Aland withdraw its troops', {
  kind: 'demand', from: ['BBB'], to: ['AAA'], topic: 'troop withdrawal',
}) // biome-ignore format: a row
const never = telling(first, 'act3', 'never return them', {
  kind: 'demand', from: ['BBB'], to: ['AAA'], topic: 'troop withdrawal',
}) // biome-ignore format: a row
const path = telling(
  first,
  'act4',
  'The envoy of Aland could not say that the talks were “on the right path.”',
  { kind: 'assessment', from: ['AAA'], holder: 'AAA' },
  ['on the right path.'],
)
const soon = telling(
  first,
  'act5',
  '“We shall see each other soon,” said the envoy of Borduria',
  { kind: 'statement', from: ['BBB'], people: ['Boris Bordur'], holder: 'BBB' },
  ['We shall see each other soon,'],
)
const warned = telling(first, 'act6', 'Borduria warned that Aland will face sanctions if its troops advance', {
  kind: 'threat', from: ['BBB'], to: ['AAA'], condition: 'if its troops advance',
}) // biome-ignore format: a row
const answer = telling(first, 'act0', 'Aland promised a written answer by 1 February', {
  kind: 'reply', from: ['AAA'], to: ['BBB'], standing: 'planned', due: '2022-02-01',
}) // biome-ignore format: a row
const refused = telling(second, 'act8', 'Aland refused to withdraw its troops', {
  kind: 'refusal', from: ['AAA'], to: ['BBB'], topic: 'troop withdrawal',
}) // biome-ignore format: a row
const moved = telling(second, 'act9', 'Borduria moved two divisions to the border', {
  kind: 'force', from: ['BBB'], holdsFrom: '2022-01-27',
  act: { doubts: [{ about: 'date', why: 'The report does not say when.', from: 0, to: 0 }] } as never,
}) // biome-ignore format: a row

const before = [met, withdraw, never, path, soon, warned, answer]
const after = [metAgain, refused, moved]

const inList = { list: 'list1', listOpen: true }
const open = commitment(withdraw, { id: 'com1', kind: 'demand', state: 'open', ...inList })
const owed = commitment(answer, {
  id: 'com3', kind: 'reply', state: 'owed', debtor: ['AAA'], creditor: ['BBB'],
  due: { edtf: '2022-02-01', basis: 'stated', why: '“by 1 February”' },
}) // biome-ignore format: a row
const others = [
  commitment(never, { id: 'com2', kind: 'demand', state: 'open', prohibition: true, ...inList }),
  owed,
  commitment(warned, { id: 'com4', kind: 'threat', state: 'standing', debtor: ['BBB'], creditor: ['AAA'] }),
]
const closed = {
  ...open,
  state: 'refused',
  moves: [
    ...open.moves,
    { state: 'refused', on: null, day: '2022-01-27', by: ['AAA'], cites: ['act8'], origin: 'machine', why: 'a no of Aland' },
  ],
  moved: '2022-01-27',
  assessed: true,
  thread: [{ relation: 'answers', other: 'act8', why: 'same topic' }],
} as const // biome-ignore format: rows

const early = smallState(
  [first],
  before,
  before.map((one) => occurrence(one)),
  [open, ...others],
)
const late = smallState(
  [first, second],
  [...before, ...after],
  [occurrence(met, metAgain), ...before.slice(1).map((one) => occurrence(one)), occurrence(refused), occurrence(moved)],
  [closed, ...others],
)

/** The case of the two reports; before the second was published it knows only the first. */
export const twoReports = smallCase([first, second], ({ asOf, knownBy }) =>
  (asOf ?? '9') < '2022-01-27' || (knownBy ?? '9') < '2022-01-27' ? early : late,
)

/** A case in which nothing is known. */
export const nothing = smallCase([], () => smallState([], [], []))
