import type { CommitmentRow } from '../../../../src/views/commitment-row.ts'
import { Link } from '../../address/link.tsx'
import { SourceLink } from '../../parts/act-line.tsx'
import { CommitmentState } from '../../parts/badges.tsx'
import { Due } from '../../parts/commitment-line.tsx'
import { Edtf } from '../../parts/edtf.tsx'
import { PartyList } from '../../parts/party-name.tsx'
import { Words } from '../../parts/words.tsx'
import { owedText } from '../../text/en/owed.ts'
import { text } from '../../text/en.ts'

const { columns } = owedText

const What = ({ one }: { readonly one: CommitmentRow }) => {
  const shown = one.moves.at(-1)?.evidence[0]
  return (
    <>
      <div>
        <span className="soft">{one.kind} · </span>
        <Link to={`/act/${one.id}`} className="quiet">
          <Words>{one.words}</Words>
        </Link>{' '}
        {one.condition !== null && !one.words.includes(one.condition) && (
          <span className="condition">
            <Words>{one.condition}</Words>
          </span>
        )}
      </div>
      {shown && <SourceLink source={shown} />}
    </>
  )
}

const Row = ({ one }: { readonly one: CommitmentRow }) => (
  <tr>
    <td data-label={columns.who}>
      <PartyList codes={one.debtor} />
    </td>
    <td data-label={columns.whom}>
      <PartyList codes={one.creditor} />
    </td>
    <td data-label={columns.what} className="wide">
      <What one={one} />
    </td>
    <td data-label={columns.state}>
      <CommitmentState one={one} />
    </td>
    <td data-label={columns.since}>
      <Edtf value={one.since} />
    </td>
    <td data-label={columns.age} data-align="right">
      {text.common.days(one.age)}
    </td>
    <td data-label={columns.due}>{one.due ? <Due one={one} /> : <span className="soft">{text.table.nothing}</span>}</td>
  </tr>
)

const heads = ['who', 'whom', 'what', 'state', 'since', 'age', 'due'] as const

/** The commitments with all that is known of them; on a narrow page each is a card. */
export const OwedList = ({ rows }: { readonly rows: readonly CommitmentRow[] }) => (
  <table className="cards">
    <thead>
      <tr>
        {heads.map((name) => (
          <th key={name} scope="col" data-align={name === 'age' ? 'right' : undefined}>
            {columns[name]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((one) => (
        <Row key={one.id} one={one} />
      ))}
    </tbody>
  </table>
)
