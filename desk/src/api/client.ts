import type { Params } from '../address/address.ts'
import { text } from '../text/en.ts'

/** What the server answers where it cannot do what was asked. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** A refusal by the server, or `unreachable` where none answers. */
export class ApiFault extends Error {
  readonly code: string
  readonly hint: string
  readonly status: number
  /** The whole body, for a `conflict`. */
  readonly body: unknown
  constructor({ code, message, hint }: Refusal, status: number, body: unknown) {
    super(message)
    this.name = 'ApiFault'
    this.code = code
    this.hint = hint
    this.status = status
    this.body = body
  }
}

const unreachable: Refusal = { code: 'unreachable', ...text.errors.unreachable }

const isRefusal = (body: unknown): body is { readonly error: Refusal } =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object' && body.error !== null

const refusalOf = (status: number, body: unknown): ApiFault =>
  isRefusal(body)
    ? new ApiFault(body.error, status, body)
    : new ApiFault({ code: 'unknown', message: text.errors.status(status), hint: '' }, status, body)

const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    return null
  }
}

const call = async (path: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(path, init).catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason
    throw new ApiFault(unreachable, 0, null)
  })
  const body = await bodyOf(response)
  if (!response.ok) throw refusalOf(response.status, body)
  return body
}

/** `/api/views/owed?asOf=2022-01-25`: the address of an answer, names without a value left out. */
export const apiPath = (path: string, params: Params = {}): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  const tail = query.toString()
  return `/api/${path}${tail === '' ? '' : `?${tail}`}`
}

/** Asks the server. Throws `ApiFault`. The answer is of the type that its schema in the OpenAPI document says. */
export const ask = async <Answer>(path: string, params: Params = {}, signal?: AbortSignal): Promise<Answer> =>
  (await call(apiPath(path, params), signal ? { signal } : {})) as Answer

/** Tells the server something. Throws `ApiFault`. */
export const tell = async <Answer>(path: string, body: unknown): Promise<Answer> =>
  (await call(apiPath(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })) as Answer
