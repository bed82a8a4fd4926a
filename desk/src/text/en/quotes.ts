import { counted } from '../en.ts'

export const quotesText = {
  lead: (count: number) => counted(count, 'quote'),
  empty: 'No such quote',
  emptyHint: 'Words in quotation marks are looked for as they stand; fewer words find more.',
  words: 'Words',
  wordsHint: 'right path',
  speaker: 'Speaker',
  speakerHint: 'Lavrov',
  sense: 'Sense',
  senses: { 'as-quoted': 'as quoted', negated: 'negated' },
  extent: 'Extent',
  extents: { full: 'whole sentence', partial: 'partial' },
  negated: (word: string) => `Negated: “${word}” stands outside the marks`,
  copy: 'Copy as citation',
  views: { list: 'List', table: 'Table' },
  speakers: 'Said by',
  nobody: 'nobody named',
} as const
