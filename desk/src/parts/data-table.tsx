import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import type { Cell, Column, Table } from '../../../src/views/view.ts'
import { text } from '../text/en.ts'
import { CopyButton } from './copy-button.tsx'
import { csvOf, download, fileName, jsonOf, tabbedOf } from './hand-over.ts'
import { useIsPrinting } from './printing.ts'
import { Words } from './words.tsx'

/** Shows a cell otherwise than as its text; undefined leaves it as it is. */
export type CellView = (cell: Cell, column: Column, row: readonly Cell[]) => ReactNode | undefined

interface Props {
  readonly table: Table
  readonly cell?: CellView
  /** Gives the table with all its rows, where not all are shown. */
  readonly whole?: () => Promise<Table>
  /** Heading level is left to the page: no heading where it has one already. */
  readonly untitled?: boolean
}

const lines = (cell: Cell, column: Column): ReactNode => {
  if (cell === null || cell === '') return <span className="soft">{text.table.nothing}</span>
  if (typeof cell === 'number') return cell.toLocaleString('en')
  if (typeof cell === 'string') return <Words lit={column.lit ?? false}>{cell}</Words>
  return cell.map((line) => (
    <div key={line}>
      <Words lit={column.lit ?? false}>{line}</Words>
    </div>
  ))
}

/** From this many rows on only those in view are made. */
const long = 120
const rowHeight = 33

interface BodyProps {
  readonly table: Table
  readonly cell: CellView | undefined
}

const Row = ({ table, cell, index }: BodyProps & { readonly index: number }) => {
  const row = table.rows[index] ?? []
  return table.columns.map((column, at) => {
    const value = row[at] ?? null
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, names may repeat
      <td key={at} className={column.wraps || column.main ? undefined : 'keeps'} data-align={column.align}>
        {cell?.(value, column, row) ?? lines(value, column)}
      </td>
    )
  })
}

const Space = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 && (
    <tr className="space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  )

const Body = ({ table, cell, box }: BodyProps & { readonly box: HTMLDivElement | null }) => {
  const isPrinting = useIsPrinting()
  const rows = useVirtualizer({
    count: table.rows.length,
    getScrollElement: () => box,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: table.rows.length > long,
  })
  if (table.rows.length <= long || isPrinting)
    return (
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
          <tr key={`${row[0]} ${index}`}>
            <Row table={table} cell={cell} index={index} />
          </tr>
        ))}
      </tbody>
    )
  const shown = rows.getVirtualItems()
  return (
    <tbody>
      <Space height={shown[0]?.start ?? 0} columns={table.columns.length} />
      {shown.map(({ index, key }) => (
        <tr key={key} data-index={index} ref={rows.measureElement} aria-rowindex={index + 2}>
          <Row table={table} cell={cell} index={index} />
        </tr>
      ))}
      <Space height={rows.getTotalSize() - (shown.at(-1)?.end ?? 0)} columns={table.columns.length} />
    </tbody>
  )
}

/** CSV, JSON, copy and print, of all rows there are. */
export const TableActions = ({ table, whole }: Pick<Props, 'table' | 'whole'>) => {
  const save = async (ending: 'csv' | 'json'): Promise<void> => {
    const all = whole && table.total > table.rows.length ? await whole() : table
    const name = `${fileName(all.title)}.${ending}`
    if (ending === 'csv') download(name, 'text/csv;charset=utf-8', csvOf(all))
    else download(name, 'application/json', jsonOf(all))
  }
  return (
    <div className="row tight table-actions" role="group" aria-label={text.table.actions(table.title)}>
      <Button size="compact-xs" variant="default" onClick={() => void save('csv')}>
        {text.table.csv}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => void save('json')}>
        {text.table.json}
      </Button>
      <CopyButton words={() => tabbedOf(table)} />
      <Button size="compact-xs" variant="default" onClick={() => print()}>
        {text.table.print}
      </Button>
    </div>
  )
}

const Head = ({ columns }: { readonly columns: readonly Column[] }) => (
  <thead>
    <tr>
      {columns.map(({ name, align }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, names may repeat
        <th key={at} scope="col" data-align={align}>
          {name}
        </th>
      ))}
    </tr>
  </thead>
)

/** A table of a view, or one made by a page: scrolls in its own box, exports, copies and prints. */
export const DataTable = ({ table, cell, whole, untitled = false }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const { title, columns, rows, notes, total } = table
  return (
    <div className="table">
      <div className="panel-head">
        {untitled ? <span /> : <h2>{title}</h2>}
        <TableActions table={table} {...(whole ? { whole } : {})} />
      </div>
      {rows.length === 0 ? (
        <p className="soft">{text.table.empty}</p>
      ) : (
        <div
          className="table-box"
          ref={box}
          tabIndex={0}
          role="group"
          aria-label={title}
          data-long={rows.length > long}
        >
          <table aria-rowcount={rows.length + 1}>
            {columns.some(({ name }) => name !== '') && <Head columns={columns} />}
            <Body table={table} cell={cell} box={box.current} />
          </table>
        </div>
      )}
      {rows.length < total && <p className="small soft">{text.table.rows(rows.length, total)}</p>}
      {notes.map((note) => (
        <p key={note} className="small soft">
          {note}
        </p>
      ))}
    </div>
  )
}
