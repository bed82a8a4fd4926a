import { standings } from '../../acts/act.ts'
import { kinds } from '../../acts/kinds/index.ts'
import { correctable } from '../../ledger/index.ts'

/** A field of an act that a person may set right: what it takes, and the choices where they are few. */
export interface CorrectableField {
  readonly field: string
  readonly takes: string
  readonly choices: readonly string[] | null
}

const choices: Readonly<Record<string, readonly string[]>> = {
  kind: kinds.map(({ name }) => name),
  standing: standings,
}

export const correctableFields: readonly CorrectableField[] = Object.entries(correctable).map(([field, takes]) => ({
  field,
  takes,
  choices: choices[field] ?? null,
}))
