import { counted } from '../en.ts'

export const timelineText = {
  lead: (dated: number, undated: number) =>
    `${counted(dated, 'act')} with a day, ${undated.toLocaleString('en')} whose day no report tells`,
  picture: 'Timeline',
  about:
    'A dot is a day, a bar a month, a year or an interval, as it was told; an end that fades is about or not told. Hollow marks have no day of their own and stand where they were reported. Diamonds are states of commitments.',
  keys: 'Arrows left and right go from entry to entry, Enter opens it, + and − zoom, Shift and an arrow move the window.',
  empty: 'Nothing happened by these clocks',
  lanes: 'Lanes',
  lanesBy: { family: 'By family', party: 'By party' } as Readonly<Record<string, string>>,
  views: { picture: 'Picture', table: 'Table' },
  others: 'Others',
  nobody: 'Nobody named',
  undated: 'No day told',
  moves: 'States',
  families: { talks: 'Talks', words: 'Words', deeds: 'Deeds' } as Readonly<Record<string, string>>,
  family: 'Family',
  words: 'Words',
  wordsHint: 'in what was done or said',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'Whole story',
  back: 'Earlier',
  forth: 'Later',
  overview: 'All of the case; drag to move the window',
  window: (from: string, to: string, shown: number) => `${from} to ${to}: ${counted(shown, 'entry', 'entries')}`,
  entry: (when: string, who: string, what: string, kind: string) => `${when}, ${kind}, ${who}: ${what}`,
  move: (state: string, kind: string) => `${kind} ${state}`,
  noEntry: 'Point at a mark, or press an arrow key, to see an entry.',
  open: 'All about it',
  told: (day: string) => `told ${day}`,
} as const
