import type { Case } from '../src/app/case.ts'
import { type DeskOptions, deskServer } from '../src/http/index.ts'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of all shapes
  readonly json: any
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A desk without a socket, asked by path. */
export const deskOf = (kase: Case, options: Partial<DeskOptions> = {}) => {
  const bugs: unknown[] = []
  const { fetch, watch } = deskServer({ kase, person: 'ada', reader: '1', report: (bug) => bugs.push(bug), ...options })
  const ask = async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const response = await fetch(new Request(`http://127.0.0.1:4180${path}`, init))
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: jsonOf(text) }
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { ask, post, fetch, watch, bugs }
}
