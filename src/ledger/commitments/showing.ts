import type { Standing } from '../../acts/act.ts'
import type { KindName } from '../../acts/kinds/index.ts'
import type { Day } from '../../kernel/day.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Telling } from '../telling.ts'

/**
 * An occurrence in one standing, with the tellings that show it so: a reply announced by one report and delivered in the next
 * is shown twice, first planned, then happened.
 */
export interface Showing {
  readonly occurrence: Occurrence
  readonly kind: KindName
  readonly standing: Standing
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Earliest day that it holds from. */
  readonly day: Day
  readonly when: string | null
  readonly due: string | null
  readonly cites: readonly string[]
  readonly lead: Telling
  readonly topic: string
  readonly terms: readonly string[]
  readonly parties: readonly string[]
  readonly calls: readonly KindName[]
}

const earliest = (tellings: readonly Telling[], first: Telling): Day =>
  tellings.length === 1 ? first.holdsFrom : (tellings.map(({ holdsFrom }) => holdsFrom).sort()[0] ?? first.holdsFrom)

const showing = (occurrence: Occurrence, tellings: readonly Telling[], first: Telling): Showing => {
  const lead = tellings.find(({ content }) => content.terms.length > 0) ?? first
  const alone = occurrence.standing === first.standing
  return {
    occurrence,
    kind: occurrence.kind,
    standing: first.standing,
    from: occurrence.from,
    to: occurrence.to,
    day: earliest(tellings, first),
    when: alone ? occurrence.when : (tellings.find(({ when }) => when !== null)?.when ?? null),
    due: tellings.find(({ due }) => due !== null)?.due ?? (alone ? occurrence.due : null),
    cites: tellings.length === occurrence.tellings.length ? occurrence.tellings : tellings.map(({ id }) => id),
    lead,
    topic: occurrence.topic || lead.topic,
    terms: lead.content.terms,
    parties: lead.content.parties,
    calls: lead.content.calls ?? [],
  }
}

const toldBy = ({ tellings: ids }: Occurrence, tellings: ReadonlyMap<string, Telling>): readonly Telling[] => {
  const told: Telling[] = []
  for (const id of ids) {
    const telling = tellings.get(id)
    if (telling) told.push(telling)
  }
  return told
}

/** The occurrence in each standing that its tellings give it. */
export const showingsOf = (occurrence: Occurrence, tellings: ReadonlyMap<string, Telling>): readonly Showing[] => {
  const told = toldBy(occurrence, tellings)
  const [first] = told
  if (!first) return []
  if (told.length === 1 || told.every(({ standing }) => standing === first.standing))
    return [showing(occurrence, told, first)]
  return [...Map.groupBy(told, ({ standing }) => standing).values()].flatMap((same) =>
    same[0] ? [showing(occurrence, same, same[0])] : [],
  )
}
