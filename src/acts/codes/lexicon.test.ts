import { describe, expect, it } from 'vitest'
import { englishCodes } from '../../languages/en/codes/index.ts'
import { lexiconOf } from './lexicon.ts'

const page = `
# a remark
@tie = tie relation
@link = @tie contact
v SANCTION withdraw 161: sever, cut @link !rope
vn ASSAULT 190: strike =*
v say: say/state
`

describe('lexiconOf', () => {
  const { v, n, a } = lexiconOf([page])
  it('reads heads, sets within sets and words that must not be near', () => {
    const [cut] = v.get('cut')
    expect(cut?.places).toEqual([{ words: new Set(['tie', 'relation', 'contact']), where: 'near' }])
    expect(cut?.never).toEqual(new Set(['rope']))
    expect(cut?.means).toEqual({ root: 'SANCTION', mode: 'withdraw', cameo: '161' })
  })
  it('gives a line to all its classes, and a head to each alternative', () => {
    expect(n.get('strike')[0]?.places).toEqual([{ words: new Set(['*']), where: 'object' }])
    expect([v.get('say')[0]?.means, v.get('state')[0]?.means]).toEqual(['say', 'say'])
    expect([...a.heads()]).toEqual([])
  })
  it('refuses lines and sets that are none', () => {
    expect(() => lexiconOf(['v NOROOT: go']).v.get('go')).toThrow('no root or frame')
    expect(() => lexiconOf(['v AID 070: give @nothing']).v.get('give')).toThrow('no word set')
    expect(() => lexiconOf(['give'])).toThrow('no line of the lexicon')
  })
  it('reads every pattern of English', () => {
    const { lexicon } = englishCodes
    const heads = [lexicon.v, lexicon.n, lexicon.a].flatMap((words) =>
      [...words.heads()].map((head) => words.get(head)),
    )
    expect(heads.flat().length).toBeGreaterThan(3000)
  })
})
