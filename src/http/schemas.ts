import { z } from '@hono/zod-openapi'
import { isDay } from '../kernel/day.ts'

// The shapes that check what comes in, and from which the OpenAPI document is made.

const longest = { word: 200, words: 500 } as const

/** A day of the calendar. */
export const day = z
  .string()
  .refine(isDay, { message: 'no day of the calendar, as in 2022-01-22', params: { code: 'bad-date' } })
  .openapi({ format: 'date', example: '2022-01-25' })

export const word = z.string().min(1).max(longest.word)
export const words = z.string().min(1).max(longest.words)

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `no whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .openapi({ type: 'integer', minimum: least, maximum: most })

/** Rows at most. */
export const limit = whole(1, 500)
/** Rows left out before them. */
export const offset = whole(0, 999_999_999)
export const place = whole(0, 99)

export const oneOf = <const Word extends string>(names: readonly Word[]) => z.enum(names as readonly [Word, ...Word[]])

export const clocks = {
  asOf: day.optional().openapi({ description: 'the day in the world: what happened or was said later does not count' }),
  knownBy: day.optional().openapi({ description: 'what was published later does not count' }),
}

/** A query without parameters: unknown ones are refused everywhere. */
export const nothing = z.strictObject({})

export const id = z
  .string()
  .min(1)
  .max(64)
  .openapi({ description: 'an id, or as much of its beginning as no other has' })

export const spanShape = z.object({ from: z.int(), to: z.int() }).openapi('Span')

export const errorShape = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      hint: z.string(),
      conflicts: z
        .array(
          z.object({ entry: z.string(), type: z.string(), act: z.string(), by: z.string(), recordedAt: z.string() }),
        )
        .optional(),
    }),
  })
  .openapi('Error')

const json = <Shape extends z.ZodType>(schema: Shape) => ({ 'application/json': { schema } })

/** A body that must be there, in JSON. */
export const body = <Shape extends z.ZodType>(schema: Shape) => ({ required: true, content: json(schema) })

/** The answers of a route: what it gives, that nothing is new, and that it was refused. */
export const answers = <Shape extends z.ZodType>(description: string, schema: Shape) => ({
  200: { description, content: json(schema) },
  304: { description: 'nothing is new since the answer with the ETag that was sent' },
  default: { description: 'refused: the code tells why', content: json(errorShape) },
})

/** The answers of a route that gives a file. */
export const file = (description: string, types: readonly string[]) => ({
  200: {
    description,
    content: Object.fromEntries(types.map((type) => [type, { schema: z.string() }])),
  },
  304: { description: 'nothing is new since the answer with the ETag that was sent' },
  default: { description: 'refused: the code tells why', content: json(errorShape) },
})
