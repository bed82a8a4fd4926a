import { parseOpml } from 'feedsmith'
import { Fault } from '../../kernel/fault.ts'
import { isWebAddress, webAddress } from './web-address.ts'

interface Outline {
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

const isOpml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<opml[\s>]/i.test(text)

/** Every feed of an outline, in its order; counted without recursion, for an outline may nest as deep as it likes. */
const inOutlines = (outlines: readonly Outline[]): readonly string[] => {
  const found: string[] = []
  const open = outlines.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.xmlUrl !== undefined) found.push(next.xmlUrl)
    open.push(...(next.outlines ?? []).toReversed())
  }
  return found
}

const inOpml = (text: string, name: string): readonly string[] => {
  try {
    return inOutlines((parseOpml(text.trim()).body?.outlines ?? []) as readonly Outline[])
  } catch {
    throw new Fault(
      'bad-feed',
      `no OPML that can be read (${name})`,
      'export it again, or list the addresses line by line',
    )
  }
}

const inLines = (text: string, name: string): readonly string[] =>
  text.split(/\r?\n/).flatMap((line, at) => {
    const [words = ''] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    if (words === '') return []
    if (isWebAddress(words)) return [words]
    throw new Fault(
      'bad-feed',
      `no address in line ${at + 1} (${name})`,
      'one http or https address a line; # begins a remark',
    )
  })

/**
 * The addresses in a list of feeds: OPML, or one a line with `#` before remarks. Each is there once. Throws `Fault('bad-feed')` and
 * `Fault('bad-address')`.
 */
export const addressesIn = (text: string, name: string): readonly URL[] => {
  const told = (isOpml(text) ? inOpml : inLines)(text, name)
  const all = new Map(told.map((address) => webAddress(address.trim())).map((url) => [url.href, url]))
  if (all.size === 0) throw new Fault('bad-feed', `no feed in the list (${name})`, 'one http or https address a line')
  return [...all.values()]
}
