import { describe, expect, it } from 'vitest'
import { anchorIn } from './anchor.ts'

const old = 'The envoy said “no deal”. Later the minister said “no deal” too. They parted.'
const at = (words: string, nth = 0): readonly [number, number] => {
  let from = -1
  for (let i = 0; i <= nth; i++) from = old.indexOf(words, from + 1)
  return [from, from + words.length]
}

describe('words of an older text', () => {
  it('are found where they stand once', () => {
    expect(anchorIn(`Update. ${old}`, old, ...at('They parted'))).toEqual({ as: 'found', at: 8 + at('They parted')[0] })
  })
  it('are found by their neighbours where they stand twice', () => {
    expect(anchorIn(`Update. ${old}`, old, ...at('no deal', 1))).toEqual({ as: 'found', at: 8 + at('no deal', 1)[0] })
  })
  it('are ambiguous where no neighbour tells', () => {
    const text = 'A spokesman: “no deal”. Another: “no deal”.'
    expect(anchorIn(text, old, ...at('no deal'))).toMatchObject({ as: 'ambiguous', places: [14, 34] })
  })
  it('are orphaned where a letter is otherwise', () => {
    expect(anchorIn(old.replaceAll('no deal', 'No deal'), old, ...at('no deal'))).toEqual({ as: 'orphaned' })
  })
})
