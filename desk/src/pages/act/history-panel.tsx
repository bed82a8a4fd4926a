import { useTables } from '../../api/query.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Answered, Panel } from '../../parts/frame.tsx'
import { actText } from '../../text/en/act.ts'

/** Every entry of the ledger on one thing, in the order in which they were recorded. */
export const HistoryPanel = ({ id }: { readonly id: string }) => (
  <Panel title={actText.history}>
    <Answered query={useTables('history', { id, limit: 200 })}>
      {(tables) => tables.map((table) => <DataTable key={table.title} table={table} untitled />)}
    </Answered>
  </Panel>
)
