import { describe, expect, it } from 'vitest'
import { clip, hang, oneLine, wrap } from './wrap.ts'

describe('wrap', () => {
  it('breaks between words and keeps to the width', () => {
    expect(wrap('the two ministers agreed to speak again', 16)).toEqual([
      'the two',
      'ministers agreed',
      'to speak again',
    ])
  })
  it('gives one empty line for nothing', () => expect(wrap('', 10)).toEqual(['']))
  it('cuts a word that is longer than the line between code points', () => {
    expect(wrap('😀'.repeat(5), 4)).toEqual(['😀😀😀😀', '😀'])
  })
  it('takes line breaks of the text as spaces', () => expect(wrap('a\n\nb\tc', 10)).toEqual(['a b c']))
})

describe('hang', () => {
  it('puts further lines under the first word', () => {
    expect(hang('when  ', 'on Friday, January 21, in Geneva', 26)).toEqual([
      'when  on Friday, January',
      '      21, in Geneva',
    ])
  })
})

describe('clip', () => {
  it('leaves short words alone', () => expect(clip('Geneva', 6)).toBe('Geneva'))
  it('shows that something was left out', () => expect(clip('Geneva talks', 8)).toBe('Geneva…'))
})

describe('oneLine', () => {
  it('disarms what could move the cursor or turn the writing', () => {
    expect(oneLine('a\u001b[31mb\u202ec\r\nd')).toBe('a\ufffd[31mb\ufffdc d')
  })
})
