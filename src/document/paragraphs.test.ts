import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

const cut = (text: string): string[] => paragraphsOf(text).map(({ from, to }) => text.slice(from, to))

describe('paragraphsOf', () => {
  it('cuts at blank lines, whatever ends a line', () => {
    expect(cut('One came.\n\nTwo came.\r\n\r\nThree came.\r\rFour came.')).toEqual([
      'One came.',
      'Two came.',
      'Three came.',
      'Four came.',
    ])
  })

  it('takes each line for a paragraph where lines are not wrapped', () => {
    const text =
      'Talks resume\nThe envoys met on Monday in Zenda for the first time since spring.\nThey spoke for an hour.'
    expect(cut(text)).toHaveLength(3)
  })

  it('joins lines that were wrapped at a column', () => {
    const text = [
      'Talks resume in Zenda',
      'By Jane Doe',
      '',
      'The foreign ministers of Ruritania and Syldavia met on Monday in the old',
      'castle of Zenda for the first time since the spring. They spoke for about an',
      'hour, and neither of them said afterwards what it had been about. A second',
      'meeting is planned.',
      '',
      'The mediator was pleased with the day, and hoped that it would be the first',
      'of many.',
    ].join('\n')
    expect(cut(text).map((paragraph) => paragraph.slice(0, 12))).toEqual([
      'Talks resume',
      'By Jane Doe',
      'The foreign ',
      'The mediator',
    ])
  })

  it('keeps a wrapped headline in one piece', () => {
    const text = [
      'Foreign ministers of Ruritania and Syldavia agree to meet once more while',
      'the mediator waits',
      '',
      'The two met on Monday in the castle of Zenda for the first time, and it was',
      'not the last.',
    ].join('\n')
    expect(cut(text)).toHaveLength(2)
  })

  it('ends a wrapped paragraph where the next line is set in', () => {
    const text = [
      '   The foreign ministers of Ruritania and Syldavia met on Monday in the old',
      'castle of Zenda for the first time since the spring of the year before last.',
      '   They spoke for about an hour, and neither of them said afterwards what it',
      'had been about.',
    ].join('\n')
    expect(cut(text)).toHaveLength(2)
  })

  it('takes each item of a list for a paragraph', () => {
    expect(cut('The sides agreed to:\n- open the border\n- free the prisoners\n- meet again')).toHaveLength(4)
    expect(cut('The sides agreed to:\n• open the border;\n• free the prisoners.')).toHaveLength(3)
  })

  it('does not take a dash or a number in a wrapped sentence for an item', () => {
    const text = [
      'The foreign ministers of Ruritania and Syldavia will meet again on January',
      '21. The envoys of the two crowns have been at it for weeks, in three towns',
      '- first in Zenda - and nobody would say whether they had come any nearer to',
      'an end of the quarrel.',
    ].join('\n')
    expect(cut(text)).toHaveLength(1)
  })

  it('trims marks that have no width', () => {
    expect(cut('\ufeffThe talks began.\u200e\n\u200b\nThey ended.')).toEqual(['The talks began.', 'They ended.'])
  })
})
