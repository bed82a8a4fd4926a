import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { CommitmentRow } from '../../../../src/views/commitment-row.ts'
import { go } from '../../address/address.ts'
import { PartyName } from '../../parts/party-name.tsx'
import { owedText } from '../../text/en/owed.ts'
import { text } from '../../text/en.ts'
import { type BoardOf, boardOf, type Pair, pairParams } from './debts.ts'

const Name = ({ code }: { readonly code: string }) =>
  code === '' ? <span className="soft">{owedText.nobody}</span> : <PartyName code={code} />

interface FieldProps {
  readonly board: BoardOf
  readonly pair: Pair
  readonly isChosen: boolean
}

const Field = ({ board, pair, isChosen }: FieldProps) => {
  const debts = board.at(pair)
  if (!debts) return <td />
  const name = owedText.cell(pair.debtor || owedText.nobody, pair.creditor || owedText.nobody, debts.count)
  return (
    <td>
      <button
        type="button"
        className="board-field"
        aria-pressed={isChosen}
        aria-label={name}
        onClick={() => go(isChosen ? { debtor: null, creditor: null } : pairParams(pair))}
      >
        <strong>{debts.count}</strong>
        <span className="board-bar" aria-hidden="true">
          {[...debts.moods].map(([mood, count]) => (
            <span key={mood} className={`mood ${mood}`} style={{ flexGrow: count }} />
          ))}
        </span>
        {debts.overdue && <span className="badge badly">{text.common.overdue}</span>}
      </button>
    </td>
  )
}

/** Debtors down, creditors across, in each field how many commitments and in which states. */
export const Board = ({ rows, pair }: { readonly rows: readonly CommitmentRow[]; readonly pair: Pair | null }) => {
  const board = useMemo(() => boardOf(rows), [rows])
  return (
    <>
      <div className="row spread">
        <p className="small soft">{owedText.boardHint}</p>
        {pair && (
          <Button size="compact-xs" variant="default" onClick={() => go({ debtor: null, creditor: null })}>
            {owedText.all}
          </Button>
        )}
      </div>
      <div className="table-box board-box" tabIndex={0} role="group" aria-label={owedText.board}>
        <table className="board">
          <thead>
            <tr>
              <td>
                <span className="small soft">
                  {owedText.debtor} ↓ {owedText.creditor} →
                </span>
              </td>
              {board.creditors.map((code) => (
                <th key={code} scope="col">
                  <Name code={code} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.debtors.map((debtor) => (
              <tr key={debtor}>
                <th scope="row">
                  <Name code={debtor} />
                </th>
                {board.creditors.map((creditor) => (
                  <Field
                    key={creditor}
                    board={board}
                    pair={{ debtor, creditor }}
                    isChosen={pair?.debtor === debtor && pair.creditor === creditor}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
