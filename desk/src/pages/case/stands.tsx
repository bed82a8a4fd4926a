import type { Show } from '../../../../src/views/show.ts'
import { Link } from '../../address/link.tsx'
import { Panel } from '../../parts/frame.tsx'
import { PartyName } from '../../parts/party-name.tsx'
import { caseText } from '../../text/en/case.ts'
import { text } from '../../text/en.ts'

const families = ['talks', 'words', 'deeds'] as const

const Families = ({ show }: { readonly show: Show }) => (
  <ul className="plain tiles">
    {families.map((family) => (
      <li key={family} className={`tile ${family}`}>
        <Link to="/timeline" params={{ family }}>
          <strong>{show.byFamily[family].toLocaleString('en')}</strong>
          <span>
            <span aria-hidden="true">{text.familyMarks[family]}</span> {text.families[family]}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)

const Commitments = ({ show }: { readonly show: Show }) => {
  const { kind, open, closed, notAssessed } = caseText.columns
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{kind}</th>
          <th scope="col">{open}</th>
          <th scope="col">{closed}</th>
          <th scope="col">{notAssessed}</th>
        </tr>
      </thead>
      <tbody>
        {show.commitments.map((one) => (
          <tr key={one.kind}>
            <th scope="row">
              <Link to="/owed" params={{ kind: one.kind }}>
                {caseText.kinds[one.kind] ?? one.kind}
              </Link>
            </th>
            <td>{one.open}</td>
            <td>{one.closed}</td>
            <td>{one.notAssessed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Busiest = ({ show }: { readonly show: Show }) => (
  <table className="figures">
    <thead>
      <tr>
        <th scope="col">{caseText.partyColumns.party}</th>
        <th scope="col">{caseText.partyColumns.acts}</th>
      </tr>
    </thead>
    <tbody>
      {show.parties.map(({ party, acts }) => (
        <tr key={party}>
          <th scope="row">
            <Link to="/parties" params={{ party }} className="quiet">
              <PartyName code={party} full />
            </Link>
          </th>
          <td>{acts.toLocaleString('en')}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The figures of the case: acts by family, commitments by kind, the busiest parties. */
export const Stands = ({ show }: { readonly show: Show }) => (
  <Panel title={caseText.stands}>
    <div className="stands">
      <Families show={show} />
      <Commitments show={show} />
      <Busiest show={show} />
    </div>
  </Panel>
)
