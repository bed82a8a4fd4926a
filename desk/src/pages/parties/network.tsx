import { type KeyboardEvent, useMemo } from 'react'
import type { Family } from '../../../../src/acts/kinds/kind.ts'
import type { PartyRow, TieRow } from '../../../../src/views/parties.ts'
import { go, useAddress } from '../../address/address.ts'
import { partiesText } from '../../text/en/parties.ts'
import { curveOf, layoutOf, type Node, size } from './layout.ts'

const families = ['deeds', 'words', 'talks'] as const

/** The most frequent family of a tie; of equals the weightier. */
export const familyOf = ({ byFamily }: TieRow): Family =>
  families.reduce<Family>((most, family) => (byFamily[family] > byFamily[most] ? family : most), 'deeds')

export const tieKey = ({ from, to }: Pick<TieRow, 'from' | 'to'>): string => `${from}>${to}`

const pressed =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    act()
  }

interface LineProps {
  readonly tie: TieRow
  readonly from: Node
  readonly to: Node
  readonly most: number
  readonly isChosen: boolean
  readonly isFaint: boolean
}

const Line = ({ tie, from, to, most, isChosen, isFaint }: LineProps) => {
  const { path, width } = curveOf(from, to, tie.acts, most)
  const family = familyOf(tie)
  const label = partiesText.tie(tie.from, tie.to, tie.acts)
  const choose = (): void => go({ tie: isChosen ? null : tieKey(tie), side: null })
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={label}
      className={`tie ${family}${isChosen ? ' on' : ''}${isFaint ? ' faint' : ''}`}
      onClick={choose}
      onKeyDown={pressed(choose)}
    >
      <title>{label}</title>
      <path className="tie-field" d={path} />
      <path className="tie-line" d={path} strokeWidth={width} markerEnd={`url(#arrow-${family})`} />
    </g>
  )
}

interface NodeProps {
  readonly node: Node
  readonly label: string
  readonly isChosen: boolean
}

/** Longer codes are written smaller: they would reach far beyond their circle. */
const short = 8

const Party = ({ node: { party, x, y, radius }, label, isChosen }: NodeProps) => {
  const choose = (): void => go({ side: isChosen ? null : party, tie: null })
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={label}
      className={`party-node${isChosen ? ' on' : ''}`}
      onClick={choose}
      onKeyDown={pressed(choose)}
    >
      <title>{label}</title>
      <circle cx={x} cy={y} r={radius} />
      <text className={party.length > short ? 'long' : undefined} x={x} y={y + (party.length > short ? 4 : 7)}>
        {party}
      </text>
    </g>
  )
}

const Arrows = () => (
  <defs>
    {families.map((family) => (
      <marker
        key={family}
        id={`arrow-${family}`}
        className={`arrow ${family}`}
        viewBox="0 0 8 8"
        refX="5"
        refY="4"
        markerWidth="14"
        markerHeight="14"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0,0 L8,4 L0,8 z" />
      </marker>
    ))}
  </defs>
)

interface Props {
  readonly ties: readonly TieRow[]
  readonly parties: readonly PartyRow[]
}

/** Who acts towards whom: parties as circles, acts as lines that bend to the right of their way. */
export const Network = ({ ties, parties }: Props) => {
  const { tie: chosenTie, side } = useAddress().params
  const nodes = useMemo(() => layoutOf(ties), [ties])
  const at = new Map(nodes.map((node) => [node.party, node]))
  const rows = new Map(parties.map((row) => [row.party, row]))
  const most = ties.reduce((all, { acts }) => Math.max(all, acts), 1)
  const isFaint = (tie: TieRow): boolean =>
    (chosenTie !== undefined && chosenTie !== tieKey(tie)) ||
    (side !== undefined && side !== tie.from && side !== tie.to)
  return (
    <svg className="network" viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={partiesText.network}>
      <Arrows />
      {ties.map((tie) => {
        const [from, to] = [at.get(tie.from), at.get(tie.to)]
        return (
          from &&
          to &&
          from !== to && (
            <Line
              key={tieKey(tie)}
              tie={tie}
              from={from}
              to={to}
              most={most}
              isChosen={chosenTie === tieKey(tie)}
              isFaint={isFaint(tie)}
            />
          )
        )
      })}
      {nodes.map((node) => {
        const row = rows.get(node.party)
        const name = row && row.name !== node.party ? `${node.party}, ${row.name}` : node.party
        const label = partiesText.party(name, row?.acts ?? 0, row?.received ?? 0)
        return <Party key={node.party} node={node} label={label} isChosen={side === node.party} />
      })}
    </svg>
  )
}
