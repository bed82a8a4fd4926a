import { Fault } from '../../kernel/fault.ts'
import { backOff, retryAfter } from './back-off.ts'
import { type Answer, fetchPage, type Page, type Validators } from './fetch-page.ts'
import type { Pace } from './pace.ts'
import { politenessOf } from './politeness.ts'
import { robotName, robotsOf } from './robots.ts'
import type { WebDoor } from './web-door.ts'
import { pageLimits, robotsLimits, type WebLimits } from './web-limits.ts'

export interface WebOptions {
  readonly door: WebDoor
  /** Version of this program, for the name by which we ask. */
  readonly version: string
  readonly pace: Pace
  readonly limits?: WebLimits
  /** Milliseconds between two requests to a host, where it asks for no longer ones. */
  readonly pause?: number
  readonly signal?: AbortSignal
}

/** The web as we go about in it: by its rules, one request at a time to each host. */
export interface Web {
  readonly pace: Pace
  /** Asks once. Throws as `fetchPage` does, and `refused-by-site` and `not-now` where robots.txt says so. */
  readonly visit: (url: URL, known?: Validators) => Promise<Answer>
}

export const webOf = ({ door, version, pace, limits = pageLimits, pause, signal }: WebOptions): Web => {
  const turns = politenessOf(pace, pause)
  const common = {
    door,
    agent: `${robotName}/${version}`,
    after: turns.leave,
    ...(signal ? { signal } : {}),
  }
  const fetchRules = (url: URL): Promise<Answer> =>
    fetchPage(url, { ...common, limits: robotsLimits, before: (next) => turns.enter(next, 0, signal) })
  const rulesOf = robotsOf(fetchRules, pace.now)
  const before = async (url: URL): Promise<void> => {
    const rules = await rulesOf(url)
    if (!rules.allows(url))
      throw new Fault('refused-by-site', `the site asks robots to stay away (${url.href})`, 'open it in a browser')
    await turns.enter(url, rules.pause, signal)
  }
  return {
    pace,
    visit: (url, known) => fetchPage(url, { ...common, limits, before, ...(known ? { known } : {}) }),
  }
}

/** Why a page is not given, as a fault. */
export const refusal = ({ url, status }: { readonly url: URL; readonly status: number }): Fault => {
  const gone = status === 404 || status === 410
  const what = gone ? `no such page, status ${status}` : `not given to us, status ${status}`
  return new Fault('refused-by-site', `${what} (${url.href})`, gone ? 'check the address' : 'open it in a browser')
}

export const busy = ({ url, status }: { readonly url: URL; readonly status: number }): Fault =>
  new Fault('not-now', `the site asks to come later, status ${status} (${url.href})`, 'try again later')

const patience = 3
/** Milliseconds that somebody waits for a page: whoever asks for longer is asked another day. */
const longestWait = 90_000

/** A page for somebody who waits: asked for up to three times, if the site lets it be soon. Throws as `visit`, and `not-now`. */
export const getPage = async (web: Web, url: URL, signal?: AbortSignal): Promise<Page> => {
  for (let tries = 1; ; tries++) {
    const answer = await web.visit(url)
    if (answer.as === 'page') return answer
    if (answer.as === 'refused' || answer.as === 'unchanged') throw refusal({ status: 304, ...answer })
    const wait = backOff(tries, web.pace, retryAfter(answer.after, web.pace.now()))
    if (tries >= patience || wait > longestWait) throw busy(answer)
    await web.pace.sleep(wait, signal)
  }
}
