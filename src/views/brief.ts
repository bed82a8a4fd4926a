import type { Commitment, CommitmentKind } from '../ledger/commitment.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import { familyOf, wordsOf } from './act-row.ts'
import { type Citation, citationsOf, sourceWords } from './citation.ts'
import { type CommitmentRow, commitmentRow, isClosed } from './commitment-row.ts'
import { differencesIn } from './disagreements.ts'
import { clockWords, type Frame, frameOf, stateFor } from './frame.ts'
import type { CaseReader, View } from './view.ts'

/** One sentence with the words of the reports that bear it out. There is none without. */
export interface Sentence {
  readonly text: string
  readonly evidence: readonly [Citation, ...Citation[]]
}

export interface Section {
  readonly title: string
  readonly sentences: readonly Sentence[]
}

export interface Brief extends Frame {
  readonly title: string
  readonly sections: readonly Section[]
}

/** Sentences of a section at most: the brief is one page. */
const most = 5

/** A sentence, or none where no words bear it out. */
const sentence = (text: string, evidence: readonly Citation[]): readonly Sentence[] => {
  const [first, ...more] = [...new Map(evidence.map((one) => [one.act, one])).values()]
  return first ? [{ text, evidence: [first, ...more] }] : []
}

interface Ground {
  readonly kase: CaseReader
  readonly state: CaseState
  readonly frame: Frame
}

/** A name for people, or the code where that is what the name's capitals spell: NATO, OSCE. */
const shortName = (kase: CaseReader, party: string): string => {
  const name = kase.partyName(party)
  return name.replaceAll(/[^\p{Lu}]/gu, '') === party ? party : name
}

/** "Russia", "Russia and EU", "France, Germany and Russia". */
const names = ({ kase }: Ground, parties: readonly string[], none = 'A party not named'): string => {
  const all = parties.map((party) => shortName(kase, party))
  const last = all.at(-1)
  if (last === undefined) return none
  return all.length === 1 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}

const exactDay = /^\d{4}-\d\d-\d\d$/

/** " on 2022-01-21", " in 2021-12", " (told 2022-01-22)". */
const dated = ({ when, day }: Occurrence): string => {
  if (when === null) return ` (told ${day})`
  return exactDay.test(when) ? ` on ${when}` : ` in ${when}`
}

const clipLength = 220

/** Double marks within our own become single ones, opening where words begin. */
const single = (words: string): string =>
  words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s(])"/g, '$1‘')
    .replaceAll('"', '’')

/** Words of a report inside marks of our own; those that the report quotes as a whole keep one pair. */
const quoted = (words: string): string => {
  const inner = single(words.trim().replace(/^[“"]([^“”"]*)[”"]$/, '$1')).replace(/[.,;]+(’?)$/, '$1')
  return `“${inner.length > clipLength ? `${inner.slice(0, clipLength).replace(/\s\S*$/, '')} …` : inner}”`
}

const meetingSentence = (ground: Ground, one: Occurrence): readonly Sentence[] => {
  const place = one.where === null ? '' : ` (${one.where})`
  const who = names(ground, one.from)
  const verb =
    one.standing === 'happened' ? 'met' : one.standing === 'cancelled' ? 'called off a meeting' : 'are to meet'
  return sentence(`${who} ${verb}${place}${dated(one)}.`, citationsOf(ground.state, one.tellings.slice(0, 3)))
}

const actSentence = (ground: Ground, one: Occurrence): readonly Sentence[] => {
  const lead = ground.state.tellings.get(one.id)
  const words = wordsOf(one.kind, lead?.words)
  const standing = one.standing === 'happened' ? '' : `, ${one.standing}`
  const at = one.to.length > 0 ? ` towards ${names(ground, one.to)}` : ''
  const who = names(ground, one.from, one.holder === 'report' ? undefined : one.holder)
  return sentence(
    `${who}${at}${dated(one)}: ${one.kind}${standing}, ${quoted(words)}.`,
    citationsOf(ground.state, one.tellings.slice(0, 3)),
  )
}

/** What became of it: "Refused by NATO, 2021-12-18." */
const fate = (ground: Ground, row: CommitmentRow): string => {
  const last = row.moves.at(-1)
  const state = row.state.replaceAll('-', ' ')
  const named = `${state.charAt(0).toUpperCase()}${state.slice(1)}`
  if (!row.assessed || last === undefined) return ` ${named}${row.closed ? '' : ', not assessed'}.`
  const by = last.by.length > 0 ? ` by ${names(ground, last.by)}` : ''
  const ruled = last.origin === 'person' ? ', as a person ruled' : ''
  return ` ${named}${by}, ${last.on ?? last.day}${ruled}.`
}

const dueText = ({ due, overdue }: CommitmentRow): string => {
  if (due === null) return '; no due date is stated'
  return `; due ${due.edtf}${due.basis === 'stated' ? '' : `, ${due.basis}`}${overdue ? ', overdue' : ''}`
}

/** One party demands, several demand. */
const agree = (parties: readonly string[], one: string, many: string): string => (parties.length > 1 ? many : one)

const lead = (ground: Ground, row: CommitmentRow): string => {
  const [who, whom] = [names(ground, row.debtor), names(ground, row.creditor, 'a party not named')]
  const what = quoted(row.words)
  const condition =
    row.condition === null || row.words.includes(row.condition) ? '' : `, on the condition “${single(row.condition)}”`
  const leads: Readonly<Record<CommitmentKind, string>> = {
    demand: `${names(ground, row.creditor)} ${agree(row.creditor, 'demands', 'demand')} of ${names(ground, row.debtor, 'a party not named')}: ${what}${condition}.`,
    reply: `${who} ${agree(row.debtor, 'owes', 'owe')} ${whom} a reply since ${row.since}: ${what}${condition}${dueText(row)}.`,
    offer: `${who} ${agree(row.debtor, 'offers', 'offer')} ${whom}: ${what}${condition}.`,
    pledge: `${who} ${agree(row.debtor, 'has', 'have')} promised: ${what}${condition}${dueText(row)}.`,
    term: `${who} ${agree(row.debtor, 'has', 'have')} agreed: ${what}${condition}${dueText(row)}.`,
    threat: `${who} ${agree(row.debtor, 'threatens', 'threaten')} ${whom}: ${what}${condition}.`,
    meeting: `${who} are to meet: ${what}${condition}${dueText(row)}.`,
  }
  const past: Readonly<Partial<Record<CommitmentKind, string>>> = {
    reply: `${who} owed ${whom} a reply from ${row.since} on: ${what}${condition}.`,
    meeting: `${who} were to meet: ${what}${condition}.`,
  }
  return (row.closed ? past[row.kind] : undefined) ?? leads[row.kind]
}

const commitmentSentence = (ground: Ground, one: Commitment): readonly Sentence[] => {
  const row = commitmentRow(ground.state, one, ground.frame.day)
  const evidence = [...(row.moves[0]?.evidence ?? []), ...(row.moves.at(-1)?.evidence ?? []).slice(0, 3)]
  const opening = citationsOf(ground.state, [one.opened])
  return opening.length === 0 ? [] : sentence(`${lead(ground, row)}${fate(ground, row)}`, [...opening, ...evidence])
}

/** Open ones first, then the latest closed: what moved last is what a reader looks for. */
const byWeight = (a: Commitment, b: Commitment): number => {
  const open = Number(isClosed(a)) - Number(isClosed(b))
  if (open !== 0) return open
  return a.moved === b.moved ? (a.id < b.id ? -1 : 1) : a.moved < b.moved ? 1 : -1
}

const commitmentsIn = (ground: Ground, kinds: readonly CommitmentKind[]): readonly Sentence[] =>
  ground.state.commitments
    .filter(({ kind }) => kinds.includes(kind))
    .sort(byWeight)
    .slice(0, most)
    .flatMap((one) => commitmentSentence(ground, one))

const latest = (ground: Ground, fits: (one: Occurrence) => boolean): readonly Occurrence[] =>
  ground.state.occurrences.filter(fits).slice(-most).reverse()

/** The last judgement of each party, the latest first. */
const judgements = (ground: Ground): readonly Occurrence[] => {
  const last = new Map<string, Occurrence>()
  for (const one of ground.state.occurrences)
    if (one.kind === 'assessment') last.set(one.from.join() || one.holder, one)
  return [...last.values()]
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .slice(0, most)
}

const differenceSentences = (ground: Ground): readonly Sentence[] => {
  const found: Sentence[] = []
  for (const one of ground.state.occurrences.toReversed()) {
    for (const { field, values } of differencesIn(ground.state, one))
      found.push(
        ...sentence(
          `Reports differ on a ${one.kind} of ${names(ground, one.from, 'a party not named')}, ${field}: ${values.map(({ value }) => value).join(' or ')}.`,
          citationsOf(
            ground.state,
            values.flatMap(({ tellings }) => tellings.slice(0, 1)),
          ),
        ),
      )
    if (found.length >= most) break
  }
  return found.slice(0, most)
}

const sectionsOf = (ground: Ground): readonly Section[] => {
  const acts = (fits: (one: Occurrence) => boolean) => latest(ground, fits).flatMap((one) => actSentence(ground, one))
  const meetings = latest(ground, ({ kind }) => kind === 'meeting').flatMap((one) => meetingSentence(ground, one))
  const sections: readonly Section[] = [
    { title: 'Talks', sentences: [...meetings, ...commitmentsIn(ground, ['meeting'])].slice(0, most + 2) },
    { title: 'Owed', sentences: commitmentsIn(ground, ['reply', 'pledge', 'term']) },
    { title: 'Demands', sentences: commitmentsIn(ground, ['demand']) },
    { title: 'Offers', sentences: commitmentsIn(ground, ['offer']) },
    { title: 'Threats', sentences: commitmentsIn(ground, ['threat']) },
    { title: 'Deeds', sentences: acts(({ kind }) => familyOf(kind) === 'deeds') },
    { title: 'How each side judges it', sentences: judgements(ground).flatMap((one) => actSentence(ground, one)) },
    { title: 'Told differently', sentences: differenceSentences(ground) },
  ]
  return sections.filter(({ sentences }) => sentences.length > 0)
}

/** One page on the case, every sentence with the words that bear it out. */
export const brief: View<'brief', Brief> = {
  name: 'brief',
  gloss: 'one page on the case, every sentence with the words that bear it out',
  takes: [],
  answer: (kase, ask) => {
    const state = stateFor(kase, ask)
    const frame = frameOf(kase, ask, state)
    return { ...frame, title: `${kase.name}, ${clockWords(frame)}`, sections: sectionsOf({ kase, state, frame }) }
  },
  table: (answer) =>
    answer.sections.length === 0
      ? [{ title: answer.title, columns: [], rows: [], notes: ['nothing is known'], total: 0 }]
      : answer.sections.map(({ title, sentences }) => ({
          title,
          columns: [
            { name: 'sentence', wraps: true, main: true },
            { name: 'evidence', wraps: true },
          ],
          rows: sentences.map(({ text, evidence }) => [text, evidence.map(sourceWords)]),
          notes: [],
          total: sentences.length,
        })),
}
