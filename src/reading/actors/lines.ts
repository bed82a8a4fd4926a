import type { Document } from '../../document/document.ts'
import { overlaps } from '../../kernel/span.ts'
import type { Name, Named, ParsedSentence } from '../../language/token.ts'
import type { Line } from './atoms.ts'

const opening = /^[“«„]$/
const closing = /^[”»]$/
const straight = /^(["＂]|``|'')$/

interface Quoting {
  /** For every token: between quotation marks? */
  readonly quoted: readonly boolean[]
  /** For every token: in somebody's own full sentences, not in words taken into the reporter's sentence? */
  readonly direct: readonly boolean[]
}

/** Walks the report once; a new paragraph starts outside quotation marks. */
const quoting = (): ((sentence: ParsedSentence) => Quoting) => {
  let [inside, whole, zone] = [false, false, -1]
  return ({ tokens, zone: here }) => {
    if (here !== zone) [inside, whole, zone] = [false, false, here]
    const quoted = tokens.map(({ form }, at) => {
      const before = inside
      if (straight.test(form)) inside = !inside
      else if (opening.test(form)) inside = true
      else if (closing.test(form)) inside = false
      if (inside && !before) whole = /^\p{Lu}/u.test(tokens[at + 1]?.form ?? '')
      return inside
    })
    return { quoted, direct: quoted.map((one) => one && whole) }
  }
}

const taught: ReadonlySet<string> = new Set(['title', 'standfirst', 'caption'])

const namesBySentence = (reading: Named): ReadonlyMap<number, readonly Name[]> =>
  Map.groupBy(reading.names, (name) => name.sentence)

const zoneKind = (document: Document, sentence: ParsedSentence): string => document.zones[sentence.zone]?.kind ?? 'body'

/** The sentences that show or teach actors, made ready; credits, licences and the like are left out. */
export const linesOf = (reading: Named): readonly Line[] => {
  const names = namesBySentence(reading)
  const quotedOf = quoting()
  return reading.sentences.flatMap((sentence) => {
    const kind = zoneKind(reading.document, sentence)
    const { quoted, direct } = quotedOf(sentence)
    const { speaker } = reading.document
    const heads = speaker !== undefined && overlaps(speaker, sentence)
    if (kind !== 'body' && !taught.has(kind) && !heads) return []
    const named: (Name | undefined)[] = sentence.tokens.map(() => undefined)
    for (const name of names.get(sentence.at) ?? []) for (let i = name.first; i < name.end; i++) named[i] = name
    const forms = sentence.tokens.map((token) => token.form)
    const low = forms.map((form) => form.toLowerCase())
    return [{ sentence, tokens: sentence.tokens, forms, low, named, quoted, direct, body: kind === 'body', heads }]
  })
}
