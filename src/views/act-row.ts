import type { Standing } from '../acts/act.ts'
import type { ActText } from '../acts/act-content.ts'
import { type KindName, kindNamed } from '../acts/kinds/index.ts'
import type { Family } from '../acts/kinds/kind.ts'
import type { Day } from '../kernel/day.ts'
import { topicNameOf } from '../ledger/commitments/topics.ts'
import type { Occurrence } from '../ledger/occurrence.ts'
import type { CaseState } from '../ledger/state.ts'
import type { Review } from '../ledger/telling.ts'
import { type Citation, citationsOf } from './citation.ts'

/** An occurrence as views show it. */
export interface ActRow {
  readonly id: string
  readonly kind: KindName
  readonly family: Family
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly people: readonly string[]
  readonly standing: Standing
  /** EDTF, as exact as told; null where no report tells it. */
  readonly when: string | null
  /** The day it counts from: see `Occurrence.day`. */
  readonly day: Day
  readonly due: string | null
  readonly where: string | null
  readonly condition: string | null
  readonly holder: string
  readonly topic: string
  /** What it is about, in the words of the lead telling; its evidence where that says too little. */
  readonly words: string
  readonly quotes: readonly string[]
  readonly sources: number
  readonly tellings: number
  readonly review: Review
  readonly evidence: Citation | null
}

export const familyOf = (kind: KindName): Family => kindNamed.get(kind)?.family ?? 'words'

/** Fewer words than this say too little alone ("that", "Geneva"). */
const tellingWords = 3

/** Kinds whose object alone says too little or, without its verb ("doubted that …"), the opposite. */
const wholeKinds: ReadonlySet<KindName> = new Set(['meeting', 'assessment', 'reply'] satisfies readonly KindName[])

/** The words that show an act best: what it is about, or all its evidence where that alone would not do. */
export const wordsOf = (kind: KindName, words: ActText | undefined): string => {
  if (!words) return ''
  const { about, evidence } = words
  if (about === null || wholeKinds.has(kind) || familyOf(kind) === 'deeds') return evidence
  return about.split(/\s+/).length < tellingWords ? evidence : about
}

export const actRow = (state: CaseState, one: Occurrence): ActRow => {
  const words = state.tellings.get(one.id)?.words
  return {
    id: one.id, kind: one.kind, family: familyOf(one.kind), from: one.from, to: one.to, people: one.people,
    standing: one.standing, when: one.when, day: one.day, due: one.due, where: one.where, condition: one.condition,
    holder: one.holder, topic: topicNameOf(state.topicNames, one.topic), words: wordsOf(one.kind, words),
    quotes: words?.quotes ?? [], sources: one.sources, tellings: one.tellings.length, review: one.review,
    evidence: citationsOf(state, [one.id])[0] ?? null,
  } // biome-ignore format: a row
}

export const codes = (parties: readonly string[]): string => (parties.length > 0 ? parties.join(', ') : '–')

/** "RUS → USA, NATO"; "nobody named" where an act has no party. */
export const whoToWhom = ({ from, to }: Pick<ActRow, 'from' | 'to'>): string => {
  const who = from.length > 0 ? from.join(', ') : '–'
  return to.length > 0 ? `${who} → ${to.join(', ')}` : who
}

/** Does an act's own party, or one of its people, say so? */
const isOwnWord = ({ holder, from, people }: ActRow): boolean =>
  holder === 'report' || from.includes(holder) || people.includes(holder)

/** The words of an act with all that turns their meaning: standing, condition, whose view it is. */
export const said = (act: ActRow): string => {
  const { words, standing, condition, holder } = act
  return [
    standing === 'happened' ? '' : `[${standing}] `,
    words,
    condition === null || words.includes(condition) ? '' : ` – ${condition}`,
    isOwnWord(act) ? '' : ` (says ${holder})`,
  ].join('')
}
