export const days = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as Readonly<Record<string, string>>,
  about: 'about ',
  uncertain: ' (?)',
  someYear: '(year not told)',
  ends: { open: 'open', unknown: 'not known' },
  until: 'until',
  from: 'from',
  to: 'to',
} as const
