import { counted } from '../en.ts'

export const pasteText = {
  lead: 'The text is read in this browser. Nothing of it is sent anywhere, and nothing is kept.',
  text: 'Text of a report',
  textHint: 'Paste the whole report with its headline.',
  published: 'Day of publication',
  publishedHint: 'Weekdays in the text are counted from it; without it the dateline tells, or nothing does.',
  submit: 'Read',
  busy: 'Reading; the first time the reader itself is fetched from the server.',
  again: 'Read another text',
  done: (acts: number, milliseconds: number) =>
    `${counted(acts, 'act')} heard in ${Math.round(milliseconds).toLocaleString('en')} ms`,
  doubts: 'Left open by the text',
  download: 'Save the acts as JSON lines',
  file: 'acts.jsonl',
  tooLong: (most: number) => `Longer than ${most.toLocaleString('en')} characters: use “demarche read” for it.`,
} as const
