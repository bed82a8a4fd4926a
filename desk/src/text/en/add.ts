import { counted } from '../en.ts'

export const addText = {
  lead: 'The text is read on the machine of the server and enters the case with the acts heard in it.',
  text: 'Text of the report',
  textHint: 'Paste the whole report with its headline. Nothing is changed in it.',
  title: 'Title',
  titleHint: 'Only where the text does not begin with it',
  publisher: 'Publisher',
  published: 'Day of publication',
  publishedHint: 'Weekdays in the text are counted from it; without it the dateline tells, or nothing does.',
  url: 'Address',
  submit: 'Read and add',
  reading: 'Reading',
  added: (acts: number) => `Added: ${counted(acts, 'act')} heard in it.`,
  known: 'The same text was in the case before.',
  open: 'Open the report',
  review: 'Review its acts',
  another: 'Add another',
  example: 'This is the example case: what is added here is gone when the server ends.',
} as const
