import { CloseButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Timeline } from '../../../../src/views/timeline.ts'
import { go } from '../../address/address.ts'
import { useView } from '../../api/query.ts'
import { ActLine } from '../../parts/act-line.tsx'
import { Answered, Panel } from '../../parts/frame.tsx'
import { usePartyNames } from '../../parts/party-name.tsx'
import { visible } from '../../parts/visible.ts'
import { positionsText } from '../../text/en/positions.ts'
import { RenameForm } from './rename-form.tsx'

interface Props {
  readonly topic: string
  readonly party: string
}

/** The acts of the party itself, not those aimed at it, the latest first. */
const ownActs = ({ dated, undated }: Timeline, party: string) =>
  [...dated.rows, ...undated.rows].filter(({ from }) => from.includes(party)).sort((a, b) => (a.day < b.day ? 1 : -1))

/** All that a party said and did on one issue. */
export const History = ({ topic, party }: Props) => {
  const query = useView('timeline', { topic, party, limit: 500 })
  const name = usePartyNames().get(party) ?? party
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another history comes into view as the first did
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [topic, party])
  return (
    <div ref={box}>
      <Panel
        title={positionsText.history(name, visible(topic))}
        actions={<CloseButton aria-label={positionsText.close} onClick={() => go({ issue: null, by: null })} />}
      >
        <p className="small soft">{positionsText.historyHint}</p>
        <RenameForm key={topic} topic={topic} />
        <Answered query={query}>
          {(timeline) => (
            <ul className="plain position-history">
              {ownActs(timeline, party).map((act) => (
                <ActLine key={act.id} act={act} />
              ))}
            </ul>
          )}
        </Answered>
      </Panel>
    </div>
  )
}
