import { counted } from '../en.ts'

export const trendText = {
  lead: (period: string, scored: number, unscored: number) =>
    `By ${period}: ${counted(scored, 'act')} with a score, ${unscored.toLocaleString('en')} without`,
  about:
    'Upwards the acts of cooperation, downwards those of conflict; the line is the mean PLOVER score of the acts, from −10 to 10. Press a bar to see its acts.',
  empty: 'No act has a score yet',
  side: 'Side',
  all: 'All sides',
  views: { picture: 'Picture', table: 'Table' },
  everybody: 'all together',
  cooperation: 'cooperation',
  conflict: 'conflict',
  mean: 'mean score',
  bar: (side: string, from: string, to: string, conflict: number, cooperation: number, mean: string) =>
    `${side}, ${from === to ? from : `${from} to ${to}`}: ${counted(conflict, 'act')} of conflict, ${cooperation.toLocaleString('en')} of cooperation, mean score ${mean}`,
  chosen: (side: string, from: string, to: string) => `${side}, ${from === to ? from : `${from} to ${to}`}`,
  mostly: 'What makes it up',
  score: (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'),
  scoreHint: 'PLOVER score of this act',
  more: (count: number) => `and ${counted(count, 'act')} more, in the table`,
  picture: (side: string) => `Conflict and cooperation, ${side}`,
} as const
