import type { Cell, Column, Table } from '../../../src/views/view.ts'
import type { Params } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { ViewName } from '../api/answers.ts'
import { ask } from '../api/client.ts'
import { useClocks, useTables } from '../api/query.ts'
import { DataTable } from './data-table.tsx'
import { Answered } from './frame.tsx'

interface Props {
  readonly view: ViewName
  readonly params?: Params
}

const ids: ReadonlySet<string> = new Set(['id', 'act id', 'act ids'])

/** Ids lead to what they stand for. */
const cell = (value: Cell, column: Column) =>
  typeof value === 'string' && ids.has(column.name) && /^[a-z0-9]{10}$/.test(value) ? (
    <Link to={`/act/${value}`} className="mono">
      {value}
    </Link>
  ) : undefined

/** The server gives so many rows at most. */
const mostRows = 500

/** A table of a view with all its rows, page by page. */
const wholeTable = async (view: ViewName, params: Params, index: number, table: Table): Promise<Table> => {
  const rows: (readonly Cell[])[] = []
  for (let offset = 0; offset < Math.max(1, table.total); offset += mostRows) {
    const page = await ask<readonly Table[]>(`views/${view}/table`, { ...params, limit: mostRows, offset })
    const own = page[index]?.rows ?? []
    rows.push(...own)
    // A table that has fewer pages than another of the same view.
    if (own.length === 0) break
  }
  return { ...table, rows, notes: [] }
}

/** What the terminal prints for a view: the tables beside every picture. */
export const ViewTables = ({ view, params = {} }: Props) => {
  const clocks = useClocks()
  const query = useTables(view, params)
  return (
    <Answered query={query}>
      {(tables) => (
        <div className="stack">
          {tables.map((table, index) => (
            <DataTable
              key={table.title}
              table={table}
              cell={cell}
              whole={() => wholeTable(view, { ...clocks, ...params }, index, table)}
            />
          ))}
        </div>
      )}
    </Answered>
  )
}
