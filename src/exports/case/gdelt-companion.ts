import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { dyadsOf } from './dyads.ts'
import { cameoEvents } from './gdelt.ts'
import { byLeadDocument } from './occurrences.ts'
import { tabLine } from './tab-cells.ts'

const columns = [
  'GlobalEventID',
  'Event ID',
  'Actor1',
  'Actor2',
  'Kind',
  'Standing',
  'When',
  'Condition',
  'Holder',
  'Evidence',
] as const

function* write(kase: ExportedCase, { clocks, gazetteer }: CaseWriteOptions): Iterable<string> {
  yield `${columns.join('\t')}\n`
  for (const { occurrences } of byLeadDocument(kase.state(clocks)))
    for (const [occurrence, lead] of cameoEvents(gazetteer, occurrences))
      for (const { id, source, target } of dyadsOf(occurrence)) {
        const { kind, standing, when, condition, holder } = occurrence
        yield tabLine(
          [id, occurrence.id, source, target, kind, standing, when, condition, holder, lead.words.evidence],
          '',
        )
      }
}

/** Which occurrence each row of `gdelt` belongs to; `polecat-companion` has all its tellings under the same Event ID. */
export const gdeltCompanion: CaseExport<'gdelt-companion'> = {
  name: 'gdelt-companion',
  mediaType: 'text/tab-separated-values',
  extension: 'tsv',
  gloss:
    'beside `gdelt`: which event each GlobalEventID belongs to, with its party codes, date as told, condition and words',
  takes: ['clocks'],
  write,
}
