import type { Command } from 'commander'
import type { WatchEvent } from '../../app/watch/events.ts'
import { oneLine } from '../../exports/index.ts'
import { isWebAddress, webAddress } from '../../intake/web/web-address.ts'
import { now } from '../../kernel/clock.ts'
import { Fault } from '../../kernel/fault.ts'
import { failed } from '../exit-codes.ts'
import { readInput } from '../input.ts'
import { personOf } from '../person.ts'
import { version } from '../version.ts'

interface Options {
  readonly every: number
  readonly once?: boolean
  readonly allowPrivate?: boolean
  readonly strict?: boolean
  readonly as?: string
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const shortest = 60_000
const longest = 30 * 86_400_000

const spanOf = (given: string): number => {
  const [, number = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(given) ?? []
  const span = Number(number) * (units[unit] ?? 0)
  if (span >= shortest && span <= longest) return span
  throw new Fault('usage', `no time from 1m to 30d: ${given} (--every)`, 'write it as in 15m, 2h or 1d')
}

const addressesOf = async (words: readonly string[]): Promise<readonly URL[]> => {
  const { addressesIn } = await import('../../intake/web/feed-list.ts')
  const lists: (readonly URL[])[] = []
  for (const word of words)
    lists.push(
      isWebAddress(word) ? [webAddress(word)] : addressesIn(new TextDecoder().decode(await readInput(word)), word),
    )
  return [...new Map(lists.flat().map((url) => [url.href, url])).values()]
}

const spell = (ms: number): string => {
  const minutes = Math.ceil(ms / 60_000)
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}

const counts = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

const changed = ({ revision: { document, by, acts, moved } }: Extract<WatchEvent, { as: 'revised' }>): string => {
  const count = (as: string): number => moved.filter(({ anchor }) => anchor.as === as).length
  const words = `of its words ${count('found')} found, ${count('ambiguous')} ambiguous, ${count('orphaned')} orphaned`
  return `${document} is revised by ${by} (${counts(acts, 'new act')}; ${words})`
}

const words = (event: WatchEvent): string => {
  switch (event.as) {
    case 'added':
      return `${event.document} added (${counts(event.acts, 'act')})`
    case 'known':
      return `${event.document} known already`
    case 'revised':
      return changed(event)
    case 'back':
      return `back to an older text, ${event.shown}; ${event.document} goes on to speak`
    case 'later':
      return `${event.fault.message}; again in ${spell(event.wait)} at the earliest`
    case 'gone':
      return `${event.fault.message}; ${event.document} stays as it was`
    case 'left-out':
      return `${event.fault.message}; left out`
  }
}

/** Every trouble's message names its address; news do not. */
const line = (event: WatchEvent): string => {
  const isTrouble = event.as === 'later' || event.as === 'gone' || event.as === 'left-out'
  return `${now()} ${oneLine(`${words(event)}${isTrouble ? '' : ` (${event.address})`}`)}\n`
}

/** Is aborted when the process is asked to end. A second time ends it at once. */
const asked = (): AbortSignal => {
  const stop = new AbortController()
  const end = (): void => {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
    stop.abort()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return stop.signal
}

const watchCase = async (path: string, given: readonly string[], options: Options): Promise<void> => {
  const { caseFile, openCase } = await import('../../app/case.ts')
  const { loadWatch, saveWatch, watchFile } = await import('../../app/watch/watch-file.ts')
  const { watch } = await import('../../app/watch/watch.ts')
  const { webFor } = await import('../web-sources.ts')
  const addresses = await addressesOf(given)
  const kase = openCase(path)
  try {
    const file = watchFile(caseFile(path))
    const signal = asked()
    await watch(addresses, options.once ? null : options.every, {
      kase,
      web: await webFor(addresses, options.allowPrivate === true, signal),
      state: loadWatch(file),
      save: (state) => saveWatch(file, state),
      reader: version(),
      person: personOf(options.as),
      onEvent: (event) => {
        process.stderr.write(line(event))
        if (options.strict && (event.as === 'later' || event.as === 'left-out')) process.exitCode = failed
      },
      signal,
    })
  } finally {
    kase.close()
  }
}

const examples = `
Ends with Ctrl-C, after the report in hand. What was seen and what is still to come is kept beside the case, in NAME.demarche.watch.json.

Examples:
  $ demarche watch talks feeds.opml --every 15m
  $ demarche watch talks https://example.org/feed.xml --once`

/** `demarche watch CASE FEEDS…`: feeds and pages are looked at again and again, and what is new in them enters the case. */
export const addWatch = (program: Command): void => {
  program
    .command('watch')
    .summary('follow feeds and pages into a case')
    .description(
      'Looks at feeds and pages again and again: new reports enter the case, changed ones take the place of their older texts. One line on standard error for each.',
    )
    .argument('<case>', 'the case: a file, with or without its ending .demarche')
    .argument('<feeds...>', 'addresses of feeds and pages, or lists of them: OPML, or text with one a line')
    .option('--every <time>', 'from the start of one round to the next: 15m, 2h, 1d', spanOf, 15 * 60_000)
    .option('--once', 'look once, and end')
    .option('--allow-private', 'let the addresses given, and no others, be on a private network')
    .option('--strict', 'end with 1 where something could not be had')
    .option('--as <name>', 'who says that a newer text takes an older one’s place; as for review')
    .addHelpText('after', examples)
    .action(watchCase)
}
