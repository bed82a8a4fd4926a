import { describe, expect, it } from 'vitest'
import { stretchesIn } from './marks.ts'

const zonesOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((part) => ({
    kind: 'body' as const,
    from: part.index,
    to: part.index + part[0].length,
  }))

const inner = (text: string): readonly string[] =>
  stretchesIn(text, zonesOf(text)).map(({ from, to, closed }) => text.slice(from, to) + (closed ? '' : ' …'))

const cases: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
  ['curly marks', 'He said “yes” twice.', ['yes']],
  ['straight marks', 'He said "yes" and "no".', ['yes', 'no']],
  ['guillemets', 'Il dit «oui».', ['oui']],
  ['German marks', 'Er sagte „ja“ dazu.', ['ja']],
  ['single curly marks', 'He said ‘yes’ twice.', ['yes']],
  ['single straight marks', "He said 'yes' twice.", ['yes']],
  ['apostrophes', "The minister's aide didn't say it's over.", []],
  ['curly apostrophes', 'The minister’s aide didn’t say it’s over.', []],
  ['plurals', "The ministers' aides and the envoys' guards left.", []],
  ['a plural inside single marks', '‘The ministers’ talks failed,’ he said.', ['The ministers’ talks failed,']],
  ['centuries and elisions', "In the '90s and the '70s 'em all were 'til then young.", []],
  ['inches', 'A 6" pipe and a 12" pipe.', []],
  ['feet and inches', 'He is 5\'11" tall and said "no".', ['no']],
  ['doubled single marks', "''We go,'' he said.", ['We go,']],
  ['marks in marks', '“He said ‘no’ and “never” to me,” she said.', ['He said ‘no’ and “never” to me,']],
  ['straight marks in curly ones', '“He said "no" to me,” she said.', ['He said "no" to me,']],
  ['curly marks in straight ones', '"He said “no” to me," she said.', ['He said “no” to me,']],
  ['an opening mark that closes', '“Yes“ he said.', ['Yes']],
  ['a closing mark alone', 'Yes,” he said.', []],
  ['a mark that is never closed', 'He said “yes and left.', ['yes and left. …']],
  ['a mark never closed before one that is', '“Yes, he said. “No,” she said.', ['No,']],
  ['speech over paragraphs', '“One.\n“Two.\n“Three.”', ['One. …', 'Two. …', 'Three.']],
  ['paragraphs apart', 'He said “one\nand two” then.', ['one …']],
  ['nothing between marks', 'He said “” and "".', []],
  ['brackets', '("yes")', ['yes']],
  ['dashes', 'yes—“no”—yes', ['no']],
]

describe('stretchesIn', () => {
  it.each(cases)('%s', (_, text, found) => expect(inner(text)).toEqual(found))

  it('keeps marks and zone', () => {
    const text = 'One.\nHe said “yes”.'
    expect(stretchesIn(text, zonesOf(text))).toEqual([
      { from: 14, to: 17, outer: { from: 13, to: 18 }, zone: 1, closed: true },
    ])
  })

  it('looks only at the body', () => {
    const text = 'He said “yes”.'
    expect(stretchesIn(text, [{ kind: 'title', from: 0, to: text.length }])).toEqual([])
  })
})
