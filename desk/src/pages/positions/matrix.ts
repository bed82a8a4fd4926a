import type { Position } from '../../../../src/views/positions.ts'

/** Positions by issue and party. */
export interface Matrix {
  /** Issues and parties with most positions first. */
  readonly topics: readonly string[]
  readonly parties: readonly string[]
  readonly at: (topic: string, party: string) => Position | undefined
}

const keyOf = (topic: string, party: string): string => `${topic}\t${party}`

/** Each name once, those named most often first, then by name. */
const busiest = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1)).map(([name]) => name)
}

export const matrixOf = (rows: readonly Position[]): Matrix => {
  const cells = new Map(rows.map((row) => [keyOf(row.topic, row.party), row]))
  return {
    topics: busiest(rows.map(({ topic }) => topic)),
    parties: busiest(rows.map(({ party }) => party)),
    at: (topic, party) => cells.get(keyOf(topic, party)),
  }
}
