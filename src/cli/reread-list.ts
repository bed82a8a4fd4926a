import type { RereadDocument, Rereadings, Retold } from '../app/reread-case.ts'
import { oneLine } from '../exports/index.ts'

type Told = NonNullable<Retold['now']>

const parties = (actors: Told['act']['from']): string => actors.map(({ party }) => party).join('+') || '–'

/** The fields of an act that a change may concern, each as people read it. */
const fieldsOf = ({ act, words }: Told): Readonly<Record<string, string>> => ({
  kind: act.kind,
  from: parties(act.from),
  to: parties(act.to),
  standing: act.standing,
  when: act.when?.edtf ?? '–',
  due: act.due?.edtf ?? '–',
  where: words.where ?? '–',
  condition: words.condition ?? '–',
  holder: act.holder,
  words: `“${oneLine(words.evidence)}”`,
})

const actLine = (told: Told): string => {
  const { kind, from, to, when, words } = fieldsOf(told)
  return `${kind}  ${from} → ${to}  ${when}  ${words}`
}

const differences = (before: Told, now: Told): string => {
  const [old, fresh] = [fieldsOf(before), fieldsOf(now)]
  const changed = Object.keys(fresh).filter((field) => old[field] !== fresh[field])
  return changed.map((field) => `${field} ${old[field]} ⇒ ${fresh[field]}`).join('; ') || 'in details only'
}

const personLine = ({ person }: Retold): readonly string[] => {
  if (!person) return []
  const fields = Object.entries(person.corrected).map(([field, value]) => `${field} = ${String(value ?? 'nothing')}`)
  const said = [person.accepted ? 'accepted' : '', person.rejected ? 'rejected' : '', ...fields].filter(Boolean)
  return [`      person: ${said.join(', ')} (stays)`]
}

const machineLines = ({ before, now }: Retold): readonly string[] => {
  if (before && now) return [`    ~ ${actLine(now)}`, `      machine before ⇒ now: ${differences(before, now)}`]
  if (now) return [`    + ${actLine(now)}`]
  return before ? [`    - ${actLine(before)}`] : []
}

const documentLines = ({ document, title, changed }: RereadDocument): readonly string[] => [
  `${document}  ${oneLine(title)}`,
  ...changed.flatMap((one) => [...machineLines(one), ...personLine(one)]),
]

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`

/** What changed, document by document, and a line that sums it up. */
export const rereadList = ({ documents, changed }: Rereadings): string => {
  const all = changed.flatMap((document) => document.changed)
  const fresh = all.filter(({ before }) => before === null).length
  const gone = all.filter(({ now }) => now === null).length
  const summary =
    all.length === 0
      ? `${count(documents, 'document')} read again, nothing changed`
      : `${count(documents, 'document')} read again, ${changed.length} changed: ` +
        `${count(fresh, 'act')} new, ${all.length - fresh - gone} told otherwise, ${gone} no longer heard`
  return [...changed.flatMap(documentLines), summary, ''].join('\n')
}
