import { Button } from '@mantine/core'
import type { JoinedRow } from '../../../../src/views/explain.ts'
import { Decided, type Deciding, useDeciding } from '../../parts/deciding.tsx'
import { Panel } from '../../parts/frame.tsx'
import { Words } from '../../parts/words.tsx'
import { actText } from '../../text/en/act.ts'
import { text } from '../../text/en.ts'

const Pair = ({ one, deciding: { enter } }: { readonly one: JoinedRow; readonly deciding: Deciding }) => (
  <li className="act-line">
    <p className="mono">{actText.joinedWith(one.telling, one.with)}</p>
    <dl className="facts">
      {one.reasons.map(({ field, verdict, why }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {text.verdicts[verdict]} – <Words>{why}</Words>
          </dd>
        </div>
      ))}
    </dl>
    <Button
      className="no-print"
      size="compact-xs"
      variant="default"
      title={actText.partAbout}
      disabled={enter.isPending}
      onClick={() => enter.mutate([{ type: 'TellingsParted', acts: [one.telling, one.with] }])}
    >
      {actText.part}
    </Button>
  </li>
)

/** Why tellings were taken for one act, and the way to say that they are two. What was parted here can be taken back here. */
export const JoinedPanel = ({ joined }: { readonly joined: readonly JoinedRow[] }) => {
  const deciding = useDeciding()
  if (joined.length === 0 && !deciding.isMade) return null
  return (
    <Panel title={actText.joined}>
      <Decided deciding={deciding} words={actText.parted} />
      <ul className="plain">
        {joined.map((one) => (
          <Pair key={`${one.telling} ${one.with}`} one={one} deciding={deciding} />
        ))}
      </ul>
    </Panel>
  )
}
