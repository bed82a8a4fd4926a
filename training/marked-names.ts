import { readdirSync, readFileSync } from 'node:fs'
import { assert } from '../src/kernel/assert.ts'
import { type NameDocument, plainDocument } from './name-data.ts'

/** Marks of the sets, in the order of `nameTypes`. */
const marks = ['PER', 'ORG', 'LOC', 'GRP', 'OTH']
const marked = /\[([A-Z]{3}) ([^[\]]+)\]/g

/** A sentence with names in brackets, `[PER Ana Lind] flew to [LOC Geneva].`, as a document of its own. */
export const markedSentence = (corpus: string, line: string): NameDocument => {
  let text = ''
  let at = 0
  const names = [...line.matchAll(marked)].map(({ 0: all, 1: mark = '', 2: words = '', index }) => {
    const type = marks.indexOf(mark)
    assert(type >= 0, `a mark of a name is one of ${marks.join(', ')}: ${line}`)
    text += line.slice(at, index)
    at = index + all.length
    const from = text.length
    text += words
    return { from, to: text.length, type }
  })
  text += line.slice(at)
  assert(!/[[\]]/.test(text), `brackets of names are closed: ${line}`)
  return { corpus, held: false, document: plainDocument(corpus, text), names, unmarked: new Set() }
}

/** All sentences of a folder's text files. */
export const readMarkedNames = (corpus: string, folder: URL): NameDocument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => markedSentence(corpus, line))
