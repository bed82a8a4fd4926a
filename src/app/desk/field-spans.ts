import type { Act } from '../../acts/act.ts'
import type { Span } from '../../kernel/span.ts'

/** Words of a report that tell one field of an act. */
export interface FieldSpan extends Span {
  readonly field: 'who' | 'whom' | 'what' | 'condition' | 'quote' | 'when' | 'due' | 'where'
}

export const spanOf = ({ from, to }: Span): Span => ({ from, to })

/** The words of every field of an act. */
export const fieldsOf = (act: Act): readonly FieldSpan[] => {
  const all = (field: FieldSpan['field'], spans: readonly (Span | null)[]): readonly FieldSpan[] =>
    spans.flatMap((one) => (one ? [{ field, ...spanOf(one) }] : []))
  return [
    ...all('who', act.from.map(({ words }) => words)),
    ...all('whom', act.to.map(({ words }) => words)),
    ...all('what', [act.about]),
    ...all('condition', [act.condition]),
    ...all('quote', act.quotes),
    ...all('when', [act.when?.words ?? null]),
    ...all('due', [act.due?.words ?? null]),
    ...all('where', [act.where]),
  ] // biome-ignore format: one row a field
}
