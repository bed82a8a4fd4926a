import type { Days, Face, Occasion, Person } from './face.ts'

// Two faces in two documents are compared by their fields alone. So faces with the same fields compare alike with every face of
// another document, and what was found out for one of them holds for all.

const daysIn = (days: Days | null): readonly number[] => (days ? [days.first, days.last] : [])

const personsIn = (persons: readonly Person[]): unknown => persons.map(({ party, names }) => [party, names])

const occasionIn = (occasion: Occasion | null): unknown =>
  occasion && [occasion.from, personsIn(occasion.persons), daysIn(occasion.days)]

/** All that can keep a face apart from one in another document, but for the day it was told. */
const parting = (face: Face): readonly unknown[] => {
  const { kind, from, to, standing, topic, content } = face.telling
  const { terms, quoted, days, persons, occasion } = face
  const lists = [from, to, personsIn(persons), daysIn(days), terms, quoted, content.parties]
  return [kind, standing, topic, ...lists, occasionIn(occasion)]
}

/** Faces of two documents with the same outline are kept apart from others by the same; see `hangsOnTheTelling`. */
export const outlineOf = (face: Face): string => JSON.stringify(parting(face))

/** Faces of two documents with the same portrait are in all respects the same to a face of a third. */
export const portraitOf = (face: Face): string => {
  const { where, published, when, content } = face.telling
  const { measures, prohibition } = content
  const certainty = face.days?.certainty
  return JSON.stringify([...parting(face), where, published, when !== null, measures, prohibition, certainty])
}

/** Whether a plan and what came of it a day later are one hangs on the days they were told, which are not in an outline. */
export const hangsOnTheTelling = (a: Face, b: Face): boolean => {
  if ((a.telling.standing === 'planned') === (b.telling.standing === 'planned') || !a.days || !b.days) return false
  return Math.max(a.days.first - b.days.last, b.days.first - a.days.last) === 1
}
