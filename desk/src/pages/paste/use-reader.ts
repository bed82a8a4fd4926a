import { useEffect, useRef, useState } from 'react'
import type { Answer, Question } from './worker.ts'

/** Where a reading stands. */
export type ReadingState = { readonly as: 'idle' | 'busy' } | ({ readonly as: 'done' } & Answer)

/** A reader in a thread of its own: the page stays quick, and what is pasted never leaves the browser. */
export const useReader = () => {
  const [state, setState] = useState<ReadingState>({ as: 'idle' })
  const worker = useRef<Worker | null>(null)
  useEffect(
    () => () => {
      worker.current?.terminate()
      worker.current = null
    },
    [],
  )
  const ask = (question: Question): void => {
    worker.current ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.current.onmessage = ({ data }: MessageEvent<Answer>) => setState({ as: 'done', ...data })
    worker.current.onerror = ({ message }) => setState({ as: 'done', fault: message, hint: '' })
    setState({ as: 'busy' })
    worker.current.postMessage(question)
  }
  return { state, ask, again: () => setState({ as: 'idle' }) }
}
