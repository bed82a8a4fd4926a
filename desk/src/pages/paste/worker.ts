import { type Pasted, pasteReader } from './reader.ts'

/** What is asked of the worker. */
export interface Question {
  readonly text: string
  /** Day of publication, or nothing. */
  readonly published: string
}

/** What it answers: the reading, or what is wrong with the text and what to try. */
export type Answer =
  | { readonly read: Pasted; readonly milliseconds: number }
  | { readonly fault: string; readonly hint: string }

const weights = async (): Promise<ArrayBuffer> => {
  const found = await fetch('/models/en.bin')
  if (!found.ok) throw new Error(`${found.status} /models/en.bin`)
  return found.arrayBuffer()
}

const reader = pasteReader(weights)

const answerTo = async ({ text, published }: Question): Promise<Answer> => {
  const start = performance.now()
  try {
    return { read: await reader(text, published), milliseconds: performance.now() - start }
  } catch (error) {
    const { message = String(error), hint = '' } = error as { readonly message?: string; readonly hint?: string }
    return { fault: message, hint }
  }
}

self.onmessage = async ({ data }: MessageEvent<Question>): Promise<void> => {
  self.postMessage(await answerTo(data))
}
