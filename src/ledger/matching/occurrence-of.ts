import { ploverOf } from '../../acts/plover.ts'
import { type Day, daysBetween, daysOf } from '../../kernel/day.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Review, Telling } from '../telling.ts'
import { differencesOf } from './differences.ts'

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The earliest published first, undated ones last; then by document and place in it. */
export const inTelling = (a: Telling, b: Telling): number =>
  order(a.published ?? '~', b.published ?? '~') || order(a.document, b.document) || a.at - b.at || order(a.id, b.id)

/** The value that most tell; of those that as many tell, the first told. */
const most = <T>(values: readonly T[], key: (value: T) => string = String): T | undefined => {
  const count = Map.groupBy(values, key)
  let best: readonly T[] = []
  for (const same of count.values()) if (same.length > best.length) best = same
  return best[0]
}

const told = <T>(values: readonly (T | null)[]): readonly T[] => values.filter((value) => value !== null)

const widthOf = (edtf: string): number => {
  const days = daysOf(edtf)
  return days ? daysBetween(days.first, days.last) : Number.POSITIVE_INFINITY
}

/** The most exact day; of several as exact the one that most tell. */
const exactest = (dates: readonly string[]): string | null => {
  const widths = dates.map(widthOf)
  const least = Math.min(...widths)
  return most(dates.filter((_, at) => widths[at] === least)) ?? null
}

/** Members that at least half of the lists with any name. */
const byHalf = (lists: readonly (readonly string[])[]): readonly string[] => {
  const some = lists.filter((list) => list.length > 0)
  const count = Map.groupBy(some.flat(), (member) => member)
  return [...count].flatMap(([member, all]) => (2 * all.length >= some.length ? [member] : [])).sort()
}

const weight: Readonly<Record<Telling['standing'], number>> = {
  cancelled: 4, happened: 3, denied: 2, planned: 1, possible: 0,
} // biome-ignore format: a row

/** Of the latest telling; of several of one day, of what outweighs: what happened is no longer planned. */
const standingOf = (tellings: readonly Telling[]): Telling['standing'] =>
  tellings.reduce((latest, telling) => {
    const later = order(telling.knownFrom, latest.knownFrom) || weight[telling.standing] - weight[latest.standing]
    return later > 0 ? telling : latest
  }).standing

const reviewOf = (tellings: readonly Telling[]): Review =>
  (['corrected', 'accepted'] as const).find((review) => tellings.some((telling) => telling.review === review)) ??
  'proposed'

/** The first day on which a telling is known and holds. */
const newsOf = ({ knownFrom, holdsFrom }: Telling): Day => (knownFrom > holdsFrom ? knownFrom : holdsFrom)

const alone = (t: Telling): Occurrence => ({
  id: t.id, kind: t.kind, from: t.from, to: t.to, people: t.people, standing: t.standing, when: t.when, due: t.due,
  where: t.where, condition: t.condition, holder: t.holder, topic: t.topic, root: t.root, tellings: [t.id], sources: 1,
  day: t.holdsFrom, news: newsOf(t), differs: false, review: t.review,
}) // biome-ignore format: one row a field group

/** The act that these tellings tell. `sourceOf` names the source that a document counts as. */
export const occurrenceOf = (
  tellings: readonly [Telling, ...Telling[]],
  sourceOf: (document: string) => string,
): Occurrence => {
  if (tellings.length === 1) return alone(tellings[0])
  const [lead, ...rest] = [...tellings].sort(inTelling) as [Telling, ...Telling[]]
  const all = [lead, ...rest]
  const kind = most(all.map((telling) => telling.kind)) ?? lead.kind
  const standing = standingOf(all)
  return {
    id: lead.id,
    kind,
    from: byHalf(all.map(({ from }) => from)),
    to: byHalf(all.map(({ to }) => to)),
    people: [...new Set(all.flatMap(({ people }) => people))].sort(),
    standing,
    when: exactest(told(all.map(({ when }) => when))),
    due: most(told(all.map(({ due }) => due))) ?? null,
    where: most(told(all.map(({ where }) => where))) ?? null,
    condition: told(all.map(({ condition }) => condition))[0] ?? null,
    holder: lead.holder,
    topic: lead.topic || (most(all.map(({ topic }) => topic).filter((topic) => topic !== '')) ?? ''),
    root: ploverOf(kind, standing)?.root ?? null,
    tellings: all.map(({ id }) => id),
    sources: new Set(all.map(({ document }) => sourceOf(document))).size,
    day: all.map(({ holdsFrom }) => holdsFrom).sort()[0] ?? lead.holdsFrom,
    news: all.map(newsOf).sort()[0] ?? newsOf(lead),
    differs: differencesOf(all).length > 0,
    review: reviewOf(all),
  }
}
