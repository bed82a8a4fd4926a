import type { KindName } from '../../acts/kinds/index.ts'
import type { Occurrence } from '../../ledger/index.ts'
import { cameoScores } from './cameo-scores.ts'

type Quad = 'VERBAL COOPERATION' | 'MATERIAL COOPERATION' | 'VERBAL CONFLICT' | 'MATERIAL CONFLICT'

/** Quad classes of the sixteen roots of PLOVER 0.8 (https://github.com/openeventdata/PLOVER), where SANCTION is material conflict. */
export const ploverQuads: Readonly<Record<string, Quad>> = {
  AGREE: 'VERBAL COOPERATION',
  CONSULT: 'VERBAL COOPERATION',
  SUPPORT: 'VERBAL COOPERATION',
  CONCEDE: 'VERBAL COOPERATION',
  COOPERATE: 'MATERIAL COOPERATION',
  AID: 'MATERIAL COOPERATION',
  RETREAT: 'MATERIAL COOPERATION',
  REQUEST: 'VERBAL CONFLICT',
  ACCUSE: 'VERBAL CONFLICT',
  REJECT: 'VERBAL CONFLICT',
  THREATEN: 'VERBAL CONFLICT',
  PROTEST: 'MATERIAL CONFLICT',
  SANCTION: 'MATERIAL CONFLICT',
  MOBILIZE: 'MATERIAL CONFLICT',
  COERCE: 'MATERIAL CONFLICT',
  ASSAULT: 'MATERIAL CONFLICT',
}

// CAMEO: codebook 1.1b3 (2012) and the Goldstein scores that GDELT publishes for it. A code that ends in 0 is the root "not
// specified below" and holds of every act of that root; a finer one is given only where the kind of act is that very code.

export interface CameoCode {
  readonly code: string
  readonly base: string
  readonly root: string
  readonly quad: 1 | 2 | 3 | 4
  readonly goldstein: number
}

const cameo = (code: string, quad: CameoCode['quad'], goldstein: number): CameoCode => ({
  code,
  base: code.slice(0, 3),
  root: code.slice(0, 2),
  quad,
  goldstein,
})

const statement = cameo('010', 1, 0)
const meetingToCome = cameo('036', 1, 4)
const fight = cameo('190', 4, -10)
const assault = cameo('180', 4, -9)

/** The CAMEO root of a PLOVER root, after PLOVER's own conversion table. */
const cameoOfRoot: Readonly<Record<string, CameoCode>> = {
  AGREE: cameo('030', 1, 4),
  CONSULT: cameo('040', 1, 1),
  SUPPORT: cameo('050', 1, 3.5),
  COOPERATE: cameo('060', 2, 6),
  AID: cameo('070', 2, 7),
  CONCEDE: cameo('080', 2, 5),
  RETREAT: cameo('080', 2, 5),
  REQUEST: cameo('100', 3, -5),
  ACCUSE: cameo('110', 3, -2),
  REJECT: cameo('120', 3, -4),
  THREATEN: cameo('130', 3, -4.4),
  PROTEST: cameo('140', 4, -6.5),
  MOBILIZE: cameo('150', 4, -7.2),
  SANCTION: cameo('160', 4, -4),
  COERCE: cameo('170', 4, -7),
}

/** Kinds that are statements in CAMEO (01), which PLOVER does not keep or files elsewhere. */
const spoken: ReadonlySet<KindName> = new Set<KindName>(['statement', 'assessment', 'denial'])

/** The code of the kind of act alone. */
const wholeRoot = ({ kind, root, standing }: Occurrence, byState: boolean): CameoCode | null => {
  if (spoken.has(kind)) return standing === 'happened' ? statement : null
  if (root === 'ASSAULT') return byState ? fight : assault
  if (kind === 'meeting' && standing === 'planned') return meetingToCome
  return root === null ? null : (cameoOfRoot[root] ?? null)
}

/**
 * The CAMEO code of an occurrence; null where none is certain. Violence is 19 ("fight") where a state uses it, else 18 ("assault"):
 * CAMEO keeps 19 for organised armed force. A finer code that its words tell is taken where it is one of the same CAMEO root.
 */
export const cameoOf = (occurrence: Occurrence, byState: boolean, told?: string): CameoCode | null => {
  const whole = wholeRoot(occurrence, byState)
  const goldstein = cameoScores.get(told ?? '')
  if (!whole || told === undefined || goldstein === undefined || !told.startsWith(whole.root)) return whole
  return cameo(told, whole.quad, goldstein)
}

/**
 * Why an occurrence is no event of PLOVER's or CAMEO's sort, null where it is one: what is only possible, feared or denied did not
 * happen, and what is announced happened only in that it was announced, for which both have a code with meetings alone. What was
 * called off is a refusal (REJECT).
 */
export const whyNoEvent = ({ kind, standing }: Occurrence): string | null => {
  if (standing === 'happened' || standing === 'cancelled') return null
  return kind === 'meeting' && standing === 'planned' ? null : `it is ${standing}`
}

/** The same for PLOVER, which has no root for statements and assessments. */
export const whyNotPlover = (occurrence: Occurrence): string | null =>
  whyNoEvent(occurrence) ?? (occurrence.root === null ? 'PLOVER has no root for it' : null)
