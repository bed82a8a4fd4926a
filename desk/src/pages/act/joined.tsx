import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { JoinedRow } from '../../../../src/views/explain.ts'
import { refreshAll, useCase } from '../../api/query.ts'
import { decide, takeBack } from '../../api/review.ts'
import { Failed, Panel } from '../../parts/frame.tsx'
import { Words } from '../../parts/words.tsx'
import { actText } from '../../text/en/act.ts'
import { text } from '../../text/en.ts'

/** Parts tellings that were taken for one act, and takes that back, the last first. */
const useParting = () => {
  const seen = useCase().data?.version
  const [made, setMade] = useState<readonly string[]>([])
  const part = useMutation({
    mutationFn: (one: JoinedRow) => decide([{ type: 'TellingsParted', acts: [one.telling, one.with] }], seen),
    onSuccess: ({ entries }) => {
      setMade([...made, ...entries.map(({ id }) => id)])
      void refreshAll()
    },
  })
  const undo = useMutation({
    mutationFn: () => takeBack(made.slice(-1)),
    onSuccess: () => {
      setMade(made.slice(0, -1))
      void refreshAll()
    },
  })
  return { parted: made.length > 0, part, undo }
}

type Parting = ReturnType<typeof useParting>

const Pair = ({ one, part }: { readonly one: JoinedRow } & Pick<Parting, 'part'>) => (
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
      disabled={part.isPending}
      onClick={() => part.mutate(one)}
    >
      {actText.part}
    </Button>
  </li>
)

/** Why tellings were taken for one act, and the way to say that they are two. What was parted here can be taken back here. */
export const JoinedPanel = ({ joined }: { readonly joined: readonly JoinedRow[] }) => {
  const { parted, part, undo } = useParting()
  const error = part.error ?? undo.error
  if (joined.length === 0 && !parted) return null
  return (
    <Panel title={actText.joined}>
      {parted && (
        <p className="row" role="status">
          {actText.parted}
          <Button size="compact-xs" variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
            {actText.undo}
          </Button>
        </p>
      )}
      {error && <Failed error={error} />}
      <ul className="plain">
        {joined.map((one) => (
          <Pair key={`${one.telling} ${one.with}`} one={one} part={part} />
        ))}
      </ul>
    </Panel>
  )
}
