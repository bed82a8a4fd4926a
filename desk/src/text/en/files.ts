export const filesText = {
  lead: 'The case as a file, by the clocks in the header where a format takes them.',
  clocks: 'by the clocks',
  whole: 'always whole',
  columns: { format: 'format', what: 'what is in it', scope: 'clocks' },
} as const
