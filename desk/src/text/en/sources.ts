import { counted } from '../en.ts'

export const sourcesText = {
  lead: (documents: number, sources: number) =>
    `${counted(documents, 'report')}, ${counted(sources, 'independent source')}`,
  empty: 'No report is in the case yet',
  views: { page: 'Overview', table: 'Tables' },
  figures: 'How far the case is covered',
  figure: {
    documents: 'reports',
    articles: 'articles met',
    sources: 'independent sources',
    undated: 'without a day',
    silent: 'without an act',
  },
  publishers: 'Publishers',
  publisherColumns: {
    publisher: 'publisher',
    articles: 'articles',
    sources: 'sources',
    acts: 'acts',
    from: 'from',
    to: 'to',
  },
  unknown: 'not known',
  independence: 'Reports that count as one source',
  independent: 'Every report is a source of its own.',
  coverage: 'Reports',
  coverageColumns: { title: 'report', published: 'published', acts: 'acts', alone: 'told by no other' },
  disagreements: 'Where reports differ',
  agree: 'No two reports tell an act differently.',
  tells: (value: string) => `“${value}”`,
} as const
