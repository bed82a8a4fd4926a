/** Values that stand in a table once, and are told by their place in it. */
export interface Interner<Value> {
  readonly placeOf: (value: Value) => number
  readonly table: readonly Value[]
}

export const interner = <Value>(keyOf: (value: Value) => string): Interner<Value> => {
  const places = new Map<string, number>()
  const table: Value[] = []
  const placeOf = (value: Value): number => {
    const key = keyOf(value)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, table.length)
    return table.push(value) - 1
  }
  return { placeOf, table }
}
