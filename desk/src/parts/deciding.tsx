import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { refreshAll, useCase } from '../api/query.ts'
import { type Decision, decide, takeBack } from '../api/review.ts'
import { decidingText } from '../text/en/deciding.ts'
import { Failed } from './frame.tsx'

/** Enters decisions, and takes back those that were made here, the last first. */
export const useDeciding = () => {
  const seen = useCase().data?.version
  const [made, setMade] = useState<readonly string[]>([])
  const enter = useMutation({
    mutationFn: (decisions: readonly Decision[]) => decide(decisions, seen),
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
  return { isMade: made.length > 0, enter, undo, error: enter.error ?? undo.error }
}

export type Deciding = ReturnType<typeof useDeciding>

/** Says that something was decided here, with the way back, or what stood in the way. */
export const Decided = ({ deciding, words }: { readonly deciding: Deciding; readonly words?: string }) => (
  <>
    {deciding.isMade && (
      <p className="row" role="status">
        {words ?? decidingText.entered}
        <Button
          size="compact-xs"
          variant="default"
          loading={deciding.undo.isPending}
          onClick={() => deciding.undo.mutate()}
        >
          {decidingText.undo}
        </Button>
      </p>
    )}
    {deciding.error && <Failed error={deciding.error} />}
  </>
)

interface FormProps {
  readonly title: string
  readonly about?: string
  readonly deciding: Deciding
  /** What the fields say; none where they say nothing yet. */
  readonly decisions: readonly Decision[]
  /** Empties the fields. */
  readonly clear: () => void
  readonly children: ReactNode
}

/** A form behind its title that enters what its fields say. */
export const DecisionForm = ({ title, about, deciding, decisions, clear, children }: FormProps) => {
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (decisions.length > 0) deciding.enter.mutate(decisions, { onSuccess: clear })
  }
  return (
    <details className="deciding no-print">
      <summary>{title}</summary>
      <form className="stack close" aria-label={title} onSubmit={save}>
        {about !== undefined && <p className="small soft">{about}</p>}
        {children}
        <div className="row">
          <Button size="xs" type="submit" disabled={decisions.length === 0} loading={deciding.enter.isPending}>
            {decidingText.enter}
          </Button>
        </div>
        <Decided deciding={deciding} />
      </form>
    </details>
  )
}
