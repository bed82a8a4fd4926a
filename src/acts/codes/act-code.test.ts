import { describe, expect, it } from 'vitest'
import { readText } from '../../app/read-report.ts'
import type { Plover } from '../act.ts'

const codes = (text: string): readonly (Plover | null)[] =>
  readText(text, { published: '2022-01-22' }).hearing.acts.map(({ plover }) => plover)

describe('codes of acts', () => {
  it('have the mode, CAMEO code and score that the words tell, and contexts', () => {
    expect(codes('France urged Iran to release two tourists.')).toEqual([
      { root: 'REQUEST', mode: 'yield', cameo: '1053', score: -1, contexts: [] },
    ])
    expect(codes('Russia deployed troops near Ukraine.')).toEqual([
      { root: 'MOBILIZE', mode: 'troops', cameo: '154', score: -6.5, contexts: ['military'] },
    ])
  })
  it('keep the root of the act where the words tell another, with the code of the whole root', () => {
    const [sanction] = codes('The United States imposed sanctions on Russia.')
    expect(sanction).toMatchObject({ root: 'SANCTION', mode: 'discontinue', cameo: '163', score: -6 })
    const [planned] = codes('The foreign ministers of France and Germany will meet in Paris on Monday.')
    expect(planned).toMatchObject({ root: 'AGREE', cameo: '036', score: 2.5 })
  })
})
