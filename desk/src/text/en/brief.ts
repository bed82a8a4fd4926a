export const briefText = {
  empty: 'There is nothing to tell by these clocks',
  lead: 'Every sentence stands on words of a report; without them it would not be here.',
  copy: 'Copy as text',
} as const
