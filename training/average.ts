import type { Trained } from './learner.ts'

type Row = Map<number, number>

const rowOf = (rows: Map<number, Row>, key: number): Row => {
  const row = rows.get(key) ?? new Map<number, number>()
  rows.set(key, row)
  return row
}

const add = (rows: Map<number, Row>, { keys, runs, pairClasses, pairWeights }: Trained, share: number): void => {
  let at = 0
  keys.forEach((key, index) => {
    const row = rowOf(rows, key)
    for (const end = at + (runs[index] as number); at < end; at++) {
      const cls = pairClasses[at] as number
      row.set(cls, (row.get(cls) ?? 0) + (pairWeights[at] as number) * share)
    }
  })
}

/** The mean of linear models learned in different orders: as large as one of them, and steadier. */
export const averageOf = (models: readonly Trained[]): Trained => {
  const rows = new Map<number, Row>()
  for (const model of models) add(rows, model, 1 / models.length)
  const all = [...rows.values()]
  return {
    classes: models[0]?.classes ?? 0,
    keys: Int32Array.from(rows.keys()),
    runs: Uint16Array.from(all, ({ size }) => size),
    pairClasses: Uint8Array.from(all.flatMap((row) => [...row.keys()])),
    pairWeights: Float32Array.from(all.flatMap((row) => [...row.values()])),
  }
}
