import type { KindName } from '../../acts/kinds/index.ts'
import type { CommitmentKind, CommitmentState } from '../commitment.ts'
import type { Showing } from './showing.ts'

/** What an act opens: who owes whom what. */
export interface Opening {
  readonly kind: CommitmentKind
  readonly debtor: readonly string[]
  readonly creditor: readonly string[]
  /** How a party came to be known that the words do not name as such. */
  readonly why: string
}

/** What the report of an act lets be known of an addressee that its words leave out. */
export interface Addressees {
  /** The addressee that the other points of the same list name. */
  readonly ofList: (list: string) => readonly string[]
  /** The one party that this one meets, asks or answers in the report. */
  readonly ofReport: (document: string, party: string) => string | null
}

interface Found {
  readonly parties: readonly string[]
  readonly why: string
}

const unknown: Found = { parties: [], why: '' }

const named = ({ parties, from }: Showing): Found => {
  const others = parties.filter((party) => !from.includes(party))
  return others.length === 1 ? { parties: others, why: `its words name ${others.join(', ')}` } : unknown
}

const inList = ({ lead }: Showing, { ofList }: Addressees): Found => {
  const parties = lead.content.list === null ? [] : ofList(lead.content.list)
  return parties.length === 0
    ? unknown
    : { parties, why: `another point of the same list is addressed to ${parties.join(', ')}` }
}

const inReport = ({ lead, from }: Showing, { ofReport }: Addressees): Found => {
  const [party, ...more] = from
  const other = party === undefined || more.length > 0 ? null : ofReport(lead.document, party)
  return other === null
    ? unknown
    : { parties: [other], why: `the report tells of ${party} and ${other} only as a pair` }
}

const toldTo = ({ to }: Showing): Found => ({ parties: to, why: '' })

const firstKnown = (...found: readonly (() => Found)[]): Found => {
  for (const find of found) {
    const one = find()
    if (one.parties.length > 0) return one
  }
  return unknown
}

type Open = (showing: Showing, addressees: Addressees) => Opening | null

/** Who is asked: the addressee, or that of the list's other points. A party that is only named may be whom it is about. */
const demanded: Open = (showing, addressees) => {
  const { parties, why } = firstKnown(
    () => toldTo(showing),
    () => inList(showing, addressees),
  )
  const kind = showing.calls[0] === 'reply' ? 'reply' : 'demand'
  return { kind, debtor: parties, creditor: showing.from, why }
}

const owedReply: Open = (showing, addressees) => {
  const { parties, why } = firstKnown(
    () => toldTo(showing),
    () => named(showing),
    () => inReport(showing, addressees),
  )
  return { kind: 'reply', debtor: showing.from, creditor: parties, why }
}

const addressed =
  (kind: CommitmentKind, otherwise: (showing: Showing) => Found): Open =>
  (showing) => {
    const { parties, why } = firstKnown(
      () => toldTo(showing),
      () => otherwise(showing),
    )
    return { kind, debtor: showing.from, creditor: parties, why }
  }

/** Whom a threat binds that names nobody: the one whose deed would bring it on. */
const provoking = ({ lead, from }: Showing): Found => {
  const others = lead.content.conditionParties.filter((party) => !from.includes(party))
  const [first] = others
  return first === undefined ? unknown : { parties: [first], why: `its condition speaks of what ${first} may do` }
}

/** A promise binds who gives it; several promise each other. */
const promised: Open = (showing, addressees) => {
  if (showing.calls[0] === 'reply') return owedReply(showing, addressees)
  return showing.from.length > 1 ? mutual('term')(showing, addressees) : addressed('pledge', named)(showing, addressees)
}

const mutual =
  (kind: CommitmentKind): Open =>
  ({ from }) => ({ kind, debtor: from, creditor: from, why: '' })

const agreed: Open = (showing, addressees) => {
  if (showing.calls[0] === 'meeting') return mutual('meeting')(showing, addressees)
  return showing.topic === '' && showing.terms.length === 0 ? null : mutual('term')(showing, addressees)
}

const convened: Open = ({ from, to }) => {
  const parties = [...new Set([...from, ...to])].sort()
  return { kind: 'meeting', debtor: parties, creditor: parties, why: '' }
}

const onceHappened: Readonly<Partial<Record<KindName, Open>>> = {
  demand: demanded,
  offer: addressed('offer', named),
  pledge: promised,
  agreement: agreed,
  threat: addressed('threat', provoking),
}

const oncePlanned: Readonly<Partial<Record<KindName, Open>>> = { reply: owedReply, meeting: convened }

/** What an act opens, if anything: words once spoken, a reply or a meeting once announced. Null where no party is told. */
export const openingOf = (showing: Showing, addressees: Addressees): Opening | null => {
  const table = showing.standing === 'happened' ? onceHappened : showing.standing === 'planned' ? oncePlanned : {}
  const open = showing.from.length === 0 ? undefined : table[showing.kind]
  return open?.(showing, addressees) ?? null
}

const conditional: Readonly<Partial<Record<CommitmentKind, CommitmentState>>> = {
  reply: 'conditional',
  pledge: 'conditional',
  term: 'conditional',
  meeting: 'conditional',
}

const first = {
  demand: 'open',
  reply: 'owed',
  offer: 'open',
  pledge: 'due',
  term: 'due',
  threat: 'standing',
  meeting: 'planned',
} as const satisfies Readonly<Record<CommitmentKind, CommitmentState>>

/** State in which a commitment opens. What is asked or offered on a condition is open; its condition is shown. */
export const firstState = (kind: CommitmentKind, condition: string | null): CommitmentState =>
  (condition === null ? undefined : conditional[kind]) ?? first[kind]
