import robots from 'robots-parser'
import { Fault } from '../../kernel/fault.ts'
import type { Answer } from './fetch-page.ts'

/** The word by which sites address us in their robots.txt. */
export const robotName = 'Demarche'

/** What a site's robots.txt asks of us (RFC 9309). */
export interface SiteRules {
  readonly allows: (url: URL) => boolean
  /** Milliseconds between requests, where it asks for some. */
  readonly pause?: number
}

const all: SiteRules = { allows: () => true }

/** The longest pause that we wait for; a site that asks for more is left alone for now. */
const longestPause = 10 * 60_000

interface Rules {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined
  readonly getCrawlDelay: (agent: string) => number | undefined
}

// The library's own types say that the module is not what it exports.
const parse = robots as unknown as (url: string, text: string) => Rules

const rulesOf = (address: URL, text: string): SiteRules => {
  const rules = parse(address.href, text)
  const pause = (rules.getCrawlDelay(robotName) ?? 0) * 1000
  if (pause > longestPause)
    throw new Fault(
      'not-now',
      `asks for ${pause / 1000} s between requests (${address.href})`,
      'save the page yourself',
    )
  return {
    allows: (url) => rules.isAllowed(url.href, robotName) ?? true,
    ...(pause > 0 ? { pause } : {}),
  }
}

const notNow = (address: URL, why: string): Fault =>
  new Fault('not-now', `what the site allows is not known: ${why} (${address.href})`, 'try again later')

/** Faults by which there is no answer at all: whoever cannot be asked has not allowed. Any other answer is no robots.txt. */
const silences: ReadonlySet<string> = new Set([
  'unreachable',
  'timed-out',
  'not-now',
  'bad-answer',
  'bad-address',
  'too-large',
])

const fromFault = (address: URL, error: unknown): SiteRules => {
  if (!(error instanceof Fault) || error.code === 'private-address') throw error
  if (silences.has(error.code)) throw notNow(address, error.message)
  return all
}

const fromAnswer = (address: URL, answer: Answer): SiteRules => {
  if (answer.as === 'later') throw notNow(address, `status ${answer.status}`)
  return answer.as === 'page' ? rulesOf(address, new TextDecoder().decode(answer.bytes)) : all
}

interface Kept {
  readonly rules: Promise<SiteRules>
  /** When to ask anew. */
  until: number
}

const keepRules = 60 * 60_000
const keepSilence = 5 * 60_000

/**
 * The rules of each site, asked for once an hour. A robots.txt that is not there (4xx) allows all; while the site is out of order
 * (5xx, no answer) nothing is allowed: `Fault('not-now')`.
 */
export const robotsOf = (fetch: (url: URL) => Promise<Answer>, now: () => number) => {
  const sites = new Map<string, Kept>()
  const ask = async (address: URL): Promise<SiteRules> => {
    try {
      return fromAnswer(address, await fetch(address))
    } catch (error) {
      return fromFault(address, error)
    }
  }
  return (url: URL): Promise<SiteRules> => {
    const known = sites.get(url.origin)
    if (known && now() < known.until) return known.rules
    const kept: Kept = { rules: ask(new URL('/robots.txt', url)), until: now() + keepRules }
    kept.rules.catch(() => {
      kept.until = now() + keepSilence
    })
    sites.set(url.origin, kept)
    return kept.rules
  }
}
