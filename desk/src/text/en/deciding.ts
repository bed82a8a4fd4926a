export const decidingText = {
  entered: 'Entered in the ledger.',
  undo: 'Take it back',
  enter: 'Enter',
  why: 'Why',
  ruling: {
    title: 'Rule on it',
    about:
      'A person’s ruling outranks what the reader proposes, from its day on, also when the reports are read again.',
    state: 'State',
    unchanged: 'as it is',
    on: 'From this day',
    due: 'Due',
    dueHint: 'A day, month or year, as in 2022-02-15; empty leaves it, “none” takes it away.',
  },
  merge: {
    title: 'The same party under another name?',
    about: 'All that is told of this party, now and later, then counts for the other one.',
    into: 'It is',
    choose: 'choose a party',
  },
  topic: {
    title: 'Rename this issue',
    about: 'An issue that gets the name of another becomes one with it.',
    name: 'Name',
  },
  note: { title: 'Write a note', words: 'Note' },
} as const
