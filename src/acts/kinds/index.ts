import { acceptance } from './acceptance.ts'
import { accusation } from './accusation.ts'
import { agreement } from './agreement.ts'
import { aid } from './aid.ts'
import { assessment } from './assessment.ts'
import { attack } from './attack.ts'
import { coercion } from './coercion.ts'
import { concession } from './concession.ts'
import { cooperation } from './cooperation.ts'
import { demand } from './demand.ts'
import { denial } from './denial.ts'
import { force } from './force.ts'
import { meeting } from './meeting.ts'
import { offer } from './offer.ts'
import { pledge } from './pledge.ts'
import { protest } from './protest.ts'
import { refusal } from './refusal.ts'
import { reply } from './reply.ts'
import { sanction } from './sanction.ts'
import { statement } from './statement.ts'
import { support } from './support.ts'
import { threat } from './threat.ts'

/** Every kind of act, in the order in which they are shown. */
export const kinds = [
  meeting,
  demand,
  offer,
  pledge,
  agreement,
  threat,
  acceptance,
  refusal,
  reply,
  accusation,
  denial,
  support,
  assessment,
  statement,
  force,
  attack,
  coercion,
  sanction,
  aid,
  cooperation,
  concession,
  protest,
] as const

export type KindName = (typeof kinds)[number]['name']

export const kindNamed: ReadonlyMap<string, (typeof kinds)[number]> = new Map(kinds.map((kind) => [kind.name, kind]))
