import { describe, expect, it } from 'vitest'
import { phrasesOf } from './query.ts'
import { snippetOf } from './snippet.ts'

const snippet = (text: string, query: string): string => snippetOf(text, phrasesOf(query))
const far = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'

describe('snippets', () => {
  it.each([
    ['The talks end.', 'talks', 'The [[talks]] end.'],
    ['The Élysée said no.', 'elysee', 'The [[Élysée]] said no.'],
    ['“Talks,” he said, “go on.”', 'talk', '“[[Talks]],” he said, “go on.”'],
    [
      'An answer in writing, then an answer.',
      '"answer in writing"',
      'An [[answer]] [[in]] [[writing]], then an answer.',
    ],
    ['Nothing of it.', 'troops', 'Nothing of it.'],
    ['', 'troops', ''],
  ])('of %j for %j', (text, query, expected) => {
    expect(snippet(text, query)).toBe(expected)
  })

  it('cuts what is far away on both sides', () => {
    expect(snippet(`${far} truce ${far}`, 'truce')).toBe(
      '…thirteen fourteen fifteen sixteen seventeen [[truce]] one two three four five six seven eight nine ten…',
    )
  })

  it('is of the place where most of the words stand together', () => {
    expect(snippet(`truce ${far} ${far} a truce in Geneva held`, 'truce geneva')).toContain('[[truce]] in [[Geneva]]')
  })

  it('takes little time on a long text', () => {
    expect(snippet('word '.repeat(300_000), 'word').length).toBeLessThan(300)
  })
})
