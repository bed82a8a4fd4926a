import type { PartyRow, TieRow } from '../../../../src/views/parties.ts'
import { Link } from '../../address/link.tsx'
import { FamilyBadge } from '../../parts/badges.tsx'
import { Panel } from '../../parts/frame.tsx'
import { visible } from '../../parts/visible.ts'
import { partiesText } from '../../text/en/parties.ts'

const families = ['talks', 'words', 'deeds'] as const

const mostPeople = 8

/** One tie: how many acts of which kind. */
export const ChosenTie = ({ tie }: { readonly tie: TieRow }) => (
  <Panel title={partiesText.tie(tie.from, tie.to, tie.acts)}>
    <div className="row tight">
      {families.map((family) =>
        tie.byFamily[family] > 0 ? (
          <FamilyBadge key={family} family={family} kind={partiesText.of(family, tie.byFamily[family])} />
        ) : null,
      )}
    </div>
    <ul className="plain">
      {tie.kinds.map(({ kind, acts }) => (
        <li key={kind}>
          <Link to="/timeline" params={{ party: tie.from, kind }}>
            {partiesText.of(kind, acts)}
          </Link>
        </li>
      ))}
    </ul>
  </Panel>
)

/** One party: its people, and where its acts are shown. */
export const ChosenParty = ({ row }: { readonly row: PartyRow }) => (
  <Panel title={partiesText.party(visible(row.name), row.acts, row.received)}>
    <div className="row tight">
      {families.map((family) => (
        <FamilyBadge key={family} family={family} kind={partiesText.of(family, row.byFamily[family])} />
      ))}
    </div>
    {row.people.length > 0 && (
      <p>
        {partiesText.people}:{' '}
        {row.people
          .slice(0, mostPeople)
          .map(({ name, acts }) => partiesText.of(visible(name), acts))
          .join(', ')}
      </p>
    )}
    <div className="row no-print">
      <Link to="/timeline" params={{ party: row.party }}>
        {partiesText.timeline}
      </Link>
      <Link to="/owed" params={{ party: row.party }}>
        {partiesText.owed}
      </Link>
      <Link to="/quotes" params={{ party: row.party }}>
        {partiesText.quotes}
      </Link>
    </div>
  </Panel>
)
