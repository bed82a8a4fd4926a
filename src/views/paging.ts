import type { Ask } from './view.ts'

/** Some rows of many. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** Rows there are in all. */
  readonly total: number
  /** Rows left out before these. */
  readonly offset: number
}

/** Rows shown unless told otherwise. */
export const usualLimit = 50

/** The rows asked for. Only they are made. */
export const pageOf = <Item, Row>(
  items: readonly Item[],
  { limit = usualLimit, offset = 0 }: Pick<Ask, 'limit' | 'offset'>,
  make: (item: Item) => Row,
): Page<Row> => ({ rows: items.slice(offset, offset + limit).map(make), total: items.length, offset })

/** What a page leaves out, in a line for people; nothing where it shows all. */
export const leftOut = ({ rows, total, offset }: Page<unknown>, what: string): readonly string[] => {
  if (rows.length === total) return []
  if (rows.length === 0) return [`${total} ${what} in all; none after ${offset}`]
  const more = offset + rows.length < total ? `; go on with --offset ${offset + rows.length}` : ''
  return [`${offset + 1} to ${offset + rows.length} of ${total} ${what}${more}`]
}

/** "1 act", "2 acts". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
