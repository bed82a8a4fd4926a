import { counted } from '../en.ts'

export const positionsText = {
  lead: (issues: number, parties: number) => `${counted(issues, 'issue')}, ${counted(parties, 'party', 'parties')}`,
  empty: 'Nobody took a position by these clocks',
  views: { matrix: 'Matrix', table: 'Table' },
  matrix: 'Issue by party',
  issue: 'Issue',
  silent: 'no word',
  movements: {
    softer: 'softer',
    harder: 'harder',
    same: 'same',
    first: 'first word',
    unclear: 'moved sideways',
  },
  marks: { softer: '↓', harder: '↑', same: '=', first: '•', unclear: '↔' },
  acts: (count: number) => counted(count, 'act'),
  history: (party: string, topic: string) => `${party} on ${topic}`,
  close: 'Close',
  historyHint: 'Every word on this issue, the latest first.',
  more: (total: number, shown: number) => `${shown} of ${total} positions are shown.`,
} as const
