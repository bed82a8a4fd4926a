import { z } from '@hono/zod-openapi'
import { correctableFields } from '../app/desk/fields.ts'
import { oneOf } from './schemas.ts'

const fields = correctableFields.map(({ field }) => field)
const act = z.string().min(1).max(64)
const why = z.string().max(2000).optional()
const text = z.string().min(1).max(2000)
const party = z.string().min(1).max(100)
const date = z.string().min(1).max(100).openapi({ description: 'EDTF' })

const ruling = z.strictObject({
  state: z.string().min(1).max(40).optional(),
  on: date.optional(),
  due: date.nullable().optional(),
  cites: z.array(act).max(50).optional(),
  why,
})

const value = z
  .union([z.string().max(2000), z.array(party).max(50), z.null()])
  .openapi({ description: 'a list for from and to, else words; null for nothing' })

/** What a person may decide: the entries of docs/ledger.md that people make. */
export const decisionShape = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('ActAccepted'), act }),
    z.strictObject({ type: z.literal('ActRejected'), act, why }),
    z.strictObject({ type: z.literal('ActCorrected'), act, field: oneOf(fields), value, why }),
    z.strictObject({ type: z.literal('TellingsMatched'), acts: z.tuple([act, act]) }),
    z.strictObject({ type: z.literal('TellingsParted'), acts: z.tuple([act, act]) }),
    z.strictObject({ type: z.literal('ActorsMerged'), party, into: party }),
    z.strictObject({ type: z.literal('ActorsParted'), party }),
    z.strictObject({ type: z.literal('CommitmentRuled'), act, ruling }),
    z.strictObject({ type: z.literal('TopicRenamed'), topic: z.string().max(500), name: text }),
    z.strictObject({
      type: z.literal('NoteAdded'),
      on: z.string().min(1).max(64),
      text: z.string().min(1).max(20_000),
    }),
    z.strictObject({ type: z.literal('DecisionWithdrawn'), entry: act }),
  ])
  .openapi('Decision')
