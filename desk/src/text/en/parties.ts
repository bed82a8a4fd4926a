import { counted } from '../en.ts'

export const partiesText = {
  lead: (parties: number, pairs: number) =>
    `${counted(parties, 'party', 'parties')}; ${counted(pairs, 'pair')} of whom one acts towards the other`,
  network: 'Who acts towards whom',
  about:
    'A line goes from the one who acts to the one addressed: the wider, the more acts. Words are dashed, deeds dotted, talks plain; the colour is that of the most frequent family. Press a party or a line to see what it is made of.',
  shown: (shown: number, total: number) =>
    `The ${shown.toLocaleString('en')} busiest of ${total.toLocaleString('en')} pairs are drawn; the table has all.`,
  none: 'No act is aimed at a party',
  party: (name: string, acts: number, received: number) => `${name}: ${counted(acts, 'act')}, ${received} received`,
  tie: (from: string, to: string, acts: number) => `${from} towards ${to}: ${counted(acts, 'act')}`,
  since: 'Since',
  family: 'Family',
  families: { talks: 'Talks', words: 'Words', deeds: 'Deeds' } as Readonly<Record<string, string>>,
  views: { picture: 'Network', table: 'Tables' },
  people: 'People',
  towards: 'Towards',
  from: 'From',
  timeline: 'In the timeline',
  owed: 'What it owes and is owed',
  quotes: 'Its words',
  of: (kind: string, count: number) => `${kind} ${count.toLocaleString('en')}`,
} as const
