import { expect, it } from 'vitest'
import { edtfWords } from './edtf.tsx'

it('tells a day as exactly as it was told', () => {
  const words = {
    '2022-01-21': '21 Jan 2022',
    '2021-12': 'Dec 2021',
    '2021': '2021',
    '2022-22': 'summer 2022',
    '2022-01-21~': 'about 21 Jan 2022',
    '2022-01?': 'Jan 2022 (?)',
    '2022-01-21/2022-01-25': '21 Jan 2022 to 25 Jan 2022',
    '../2022-01': 'until Jan 2022',
    '2022-01/..': 'from Jan 2022',
    '202X': '202X',
    nonsense: 'nonsense',
  }
  for (const [edtf, expected] of Object.entries(words)) expect(edtfWords(edtf)).toBe(expected)
})
