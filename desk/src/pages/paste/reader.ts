import type { Act } from '../../../../src/acts/act.ts'
import { hear } from '../../../../src/acts/hear.ts'
import { kindNamed } from '../../../../src/acts/kinds/index.ts'
import { fieldsOf } from '../../../../src/app/desk/field-spans.ts'
import { fromText } from '../../../../src/document/from-text.ts'
import { actRecord } from '../../../../src/exports/act-record.ts'
import { type Engine, loadEngine } from '../../../../src/language/index.ts'
import { english } from '../../../../src/languages/en/index.ts'
import { read } from '../../../../src/reading/read.ts'
import type { ActInText, Report, Unread } from '../../api/report.ts'

/** What a pasted text says, in the form in which the desk shows reports. */
export interface Pasted {
  readonly report: Report
  readonly unread: readonly Unread[]
  /** What the text leaves open beside the doubts of its acts. */
  readonly doubts: readonly string[]
  /** The acts as `demarche read --format jsonl` prints them. */
  readonly jsonl: string
}

const codesOf = (actors: Act['from']): readonly string[] => [...new Set(actors.map(({ party }) => party))].sort()

const actInText = (text: string, act: Act): ActInText => {
  const { id, kind, standing, evidence, about } = act
  const words = about ?? evidence
  return {
    id,
    kind,
    family: kindNamed.get(kind)?.family ?? 'words',
    from: codesOf(act.from),
    to: codesOf(act.to),
    standing,
    review: 'proposed',
    words: text.slice(words.from, words.to),
    evidence,
    fields: fieldsOf(act),
    occurrence: id,
    doubts: act.doubts.map(({ why }) => why),
  }
}

const reasons = (doubts: readonly { readonly why: string }[]): readonly string[] => [
  ...new Set(doubts.map(({ why }) => why)),
]

const readWith = (engine: Engine, pasted: string, published: string): Pasted => {
  const document = fromText(pasted, published === '' ? {} : { published })
  const reading = read(engine, english.reading, document)
  const { acts, silences } = hear(reading, english.acts)
  const { id, text, zones } = document
  const cards = [document.title === undefined ? {} : { title: document.title }]
  return {
    report: {
      id, cards, published: document.published ?? null, source: id, revisedBy: null, revises: [], text, zones,
      acts: acts.map((act) => actInText(text, act)),
    },
    unread: silences.map(({ from, to, why }) => ({ from, to, why })),
    doubts: reasons([...document.doubts, ...reading.doubts]),
    jsonl: acts.map((act) => `${JSON.stringify(actRecord(act))}\n`).join(''),
  } // biome-ignore format: a reading
}

/** Reads texts with weights that are fetched once, when the first text comes. */
export const pasteReader = (
  weights: () => Promise<ArrayBuffer>,
): ((text: string, published: string) => Promise<Pasted>) => {
  let engine: Promise<Engine> | undefined
  return async (text, published) => {
    engine ??= weights().then((bytes) => loadEngine(new Uint8Array(bytes)))
    try {
      return readWith(await engine, text, published)
    } catch (error) {
      engine = undefined
      throw error
    }
  }
}
