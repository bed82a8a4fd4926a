import type { Span } from '../kernel/span.ts'
import { listHeads } from './data/furniture.ts'
import type { Dateline, Zone, ZoneKind } from './document.ts'
import { type Paragraph, trimmed } from './paragraphs.ts'
import { dateLineOf, datelineOf } from './zones/dateline.ts'
import { cardKind, followsByline, furnitureKind } from './zones/furniture.ts'
import { isGivenTitle, isHeading, isStandfirst, isTitleLike } from './zones/headline.ts'
import { endsSentence } from './zones/shape.ts'
import { isSignature, speakerInTitle, speakerOf } from './zones/speaker.ts'

export interface ZoneHints {
  /** The report's title, where it is known beforehand. */
  readonly title?: string
}

export interface Zoned {
  readonly zones: readonly Zone[]
  /** The zone of the headline. */
  readonly title: Span | null
  readonly dateline: Dateline | null
  readonly speaker: Span | null
}

/** A paragraph on its way: what it is, as far as told by now. */
interface Draft extends Paragraph {
  readonly words: string
  kind: ZoneKind | null
  /** The headline, and no heading further down. */
  headline?: boolean
}

/** Furniture is short: nobody needs more of a paragraph than this to know it. */
const enough = 700
// Cards, titles and bylines stand among the first paragraphs.
const headLength = 12

const draftOf = (text: string, paragraph: Paragraph): Draft => {
  const words = text.slice(paragraph.from, Math.min(paragraph.to, paragraph.from + enough))
  const whole = paragraph.to - paragraph.from <= enough
  return { ...paragraph, words, kind: paragraph.given ?? (whole ? furnitureKind(words) : null) }
}

const isText = (draft: Draft | undefined): boolean =>
  draft !== undefined && (draft.kind === null || draft.kind === 'body')
const isLong = (draft: Draft): boolean => draft.to - draft.from > enough
const ends = (text: string, { from, to }: Span): boolean => endsSentence(text.slice(Math.max(from, to - 8), to))

const markCard = (drafts: readonly Draft[]): void => {
  for (const draft of drafts.slice(0, headLength)) draft.kind ??= cardKind(draft.words)
}

const markDates = (text: string, drafts: readonly Draft[]): Dateline | null => {
  let found: Dateline | null = null
  for (const draft of drafts.slice(0, headLength)) {
    const line = draft.kind === null && draft.given === undefined ? dateLineOf(text, draft) : null
    if (!line) continue
    draft.kind = 'dateline'
    found ??= { place: line.place, day: line.day }
  }
  return found
}

const markTitle = (text: string, drafts: readonly Draft[], title: string | undefined): void => {
  const head = drafts.slice(0, headLength)
  const given = title ? head.find((draft) => isText(draft) && isGivenTitle(draft.words, title)) : undefined
  const first = head.find((draft) => draft.kind === null || draft.kind === 'title')
  const open = first?.kind === null && first.given === undefined && !isLong(first) && isTitleLike(first.words)
  const carried = open && drafts.some((draft) => draft !== first && isText(draft) && ends(text, draft))
  const headline = given ?? (first?.kind === 'title' || carried ? first : undefined)
  if (!headline) return
  headline.kind = 'title'
  headline.headline = true
}

/** The short lines after a byline: the writer's office and house. */
const markAfterBylines = (drafts: readonly Draft[]): void => {
  drafts.slice(0, headLength).forEach((draft, at) => {
    const before = drafts[at - 1]
    const next = drafts[at + 1]
    if (before?.kind !== 'byline' || draft.kind !== null || !next || !followsByline(draft.words)) return
    if (draft.given === undefined) draft.kind = 'byline'
  })
}

/** Between the headline and a byline, or a text that is clearly longer, a line or two may sum up. */
const markStandfirst = (drafts: readonly Draft[]): void => {
  const headline = drafts.findIndex((draft) => draft.headline)
  if (headline < 0) return
  const start = drafts.findIndex((draft, at) => at > headline && draft.kind === null)
  const lead = drafts[start]
  if (!lead || lead.given !== undefined || isLong(lead)) return
  const byline = drafts.findIndex((draft, at) => at > start && at <= start + 2 && draft.kind === 'byline')
  const after = drafts.findIndex((draft, at) => at > start && isText(draft))
  const between =
    byline > start && byline < headLength && lead.to - lead.from <= 320 && drafts.slice(byline + 1).some(isText)
  if (between) for (const draft of drafts.slice(start, byline)) draft.kind ??= 'standfirst'
  else if (isStandfirst(lead.words, drafts[after])) lead.kind = 'standfirst'
}

const label = /^\p{Lu}[\p{Lu}\p{M} .,'’-]{2,60}:\s/u

/** Several paragraphs that open with a name in capitals and a colon are a transcript: no colon of it ends a dateline. */
const isTranscript = (drafts: readonly Draft[]): boolean => {
  const labelled = ({ words }: Draft): boolean => /^[^:]{3,130}:\s/.test(words) && label.test(words)
  const one = drafts.findIndex(labelled)
  return one >= 0 && drafts.some((draft, at) => at > one && labelled(draft))
}

/** "Jane Doe, Secretary of State" over her statement. */
const markSignature = (drafts: readonly Draft[]): Span | null => {
  const at = drafts.slice(0, 4).findIndex((draft) => draft.kind === null && isSignature(draft.words))
  const signature = drafts[at]
  const next = drafts.find((draft, place) => place > at && isText(draft))
  if (!signature || !next || signature.given !== undefined || isSignature(next.words)) return null
  if (!drafts.slice(0, at).every((draft) => draft.kind !== null || isTitleLike(draft.words))) return null
  signature.kind = 'byline'
  return isTranscript(drafts) ? null : { from: signature.from, to: signature.to }
}

/** A label before the text that says who speaks; else the headline may. */
const markSpeaker = (text: string, drafts: readonly Draft[]): Span | null => {
  const first = drafts.findIndex((draft) => isText(draft))
  const draft = drafts[first]
  const speaker = draft && !isLong(draft) ? speakerOf(text, draft, drafts[first + 1]) : null
  if (draft && speaker) draft.kind = 'boilerplate'
  const headline = drafts.find((one) => one.headline)
  return speaker ?? (headline ? speakerInTitle(text, headline) : null)
}

/** Links under "Related articles", "Sources": lines without a stop, up to the next sentence. */
const markLists = (text: string, drafts: readonly Draft[]): void => {
  let inside = false
  drafts.forEach((draft, at) => {
    if (at > 0 && draft.words.length <= 60 && !draft.headline && listHeads.some((head) => head.test(draft.words))) {
      if (draft.given !== undefined && draft.given !== 'body') return
      draft.kind = 'boilerplate'
      inside = true
    } else if (inside && draft.kind === null) {
      inside = draft.to - draft.from <= 200 && !ends(text, draft)
      if (inside) draft.kind = 'boilerplate'
    }
  })
}

const markHeadings = (text: string, drafts: readonly Draft[]): void => {
  drafts.forEach((draft, at) => {
    const [before, next] = [drafts[at - 1], drafts[at + 1]]
    if (draft.kind !== null || draft.given !== undefined || !before || !next) return
    if (!isText(before) || !isText(next) || !ends(text, before) || !ends(text, next)) return
    if (next.to - next.from > draft.to - draft.from && isHeading(draft.words)) draft.kind = 'title'
  })
}

/** A text that would have nothing to read is read after all: its headline is all there is. */
const keepSomething = (drafts: readonly Draft[]): void => {
  if (drafts.some(isText)) return
  for (const draft of drafts) {
    if ((draft.kind === 'title' || draft.kind === 'standfirst') && draft.given === undefined) draft.kind = null
  }
}

/** Cuts the dateline off a paragraph of the body. */
const split = (
  text: string,
  draft: Draft,
  first: boolean,
): { readonly zones: Zone[]; readonly found: Dateline | null } => {
  const whole: Zone = { kind: draft.kind ?? 'body', from: draft.from, to: draft.to }
  const found = whole.kind === 'body' ? datelineOf(text, draft, first) : null
  if (!found) return { zones: [whole], found: null }
  const head = trimmed(text, { from: draft.from, to: found.to })
  const rest = trimmed(text, { from: found.to, to: draft.to })
  const { place, day } = found
  return {
    zones: [
      { kind: 'dateline', ...head },
      { kind: 'body', ...rest },
    ],
    found: { place, day },
  }
}

/**
 * Says of every paragraph what it is. The zones stand in order, do not overlap, and hold every character that is not white
 * space. In doubt a paragraph is body: a headline that is read costs less than a report's sentence that is not.
 */
export const zonesOf = (text: string, paragraphs: readonly Paragraph[], hints: ZoneHints = {}): Zoned => {
  const drafts = paragraphs.map((paragraph) => draftOf(text, paragraph))
  if (drafts.length === 1 && drafts[0]?.given === undefined) for (const draft of drafts) draft.kind = null
  markCard(drafts)
  const dateLine = markDates(text, drafts)
  markLists(text, drafts)
  markAfterBylines(drafts)
  const signed = markSignature(drafts)
  markTitle(text, drafts, hints.title)
  markStandfirst(drafts)
  const speaker = markSpeaker(text, drafts) ?? signed
  markHeadings(text, drafts)
  keepSomething(drafts)
  const firstBody = isTranscript(drafts) ? -1 : drafts.findIndex(isText)
  const pieces = drafts.map((draft, at) => split(text, draft, at === firstBody))
  return {
    zones: pieces.flatMap(({ zones }) => zones),
    title: drafts.find((draft) => draft.headline && draft.kind === 'title') ?? null,
    dateline: pieces.find(({ found }) => found)?.found ?? dateLine,
    speaker,
  }
}
