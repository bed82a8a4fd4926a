import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadDefaultEngine } from '../app/engine.ts'
import type { Document } from '../document/document.ts'
import { findNames, parse, tag, tokenise } from '../language/index.ts'
import { actorWords } from '../languages/en/actors.ts'
import { actorsOf, mentionAt, ownersOf } from './actors/at.ts'
import { findActors } from './find-actors.ts'
import { mendNames } from './mend-names.ts'
import type { WithActors } from './reading.ts'

const zonesOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((part) => ({
    kind: 'body' as const,
    from: part.index,
    to: part.index + part[0].length,
  }))

const read = (text: string, more: Partial<Document> = {}): WithActors => {
  const document: Document = {
    id: 'test',
    text,
    zones: zonesOf(text),
    published: '2022-03-04',
    source: {},
    format: 'text',
    encoding: 'utf-8',
    doubts: [],
    ...more,
  }
  const engine = loadDefaultEngine()
  const named = findNames(engine, parse(engine, tag(engine, tokenise(engine, document))))
  return findActors(mendNames(named), actorWords)
}

const show = (reading: WithActors): readonly string[] =>
  reading.mentions.map(({ from, to, actors }) => {
    const who = actors.map(({ party, person }) => (person ? `${party}:${person}` : party)).join(', ')
    return `${reading.document.text.slice(from, to)} => ${who || '-'}`
  })

interface Case {
  readonly name: string
  readonly text: string
  readonly expected: readonly string[]
}

const cases: readonly Case[] = readFileSync(new URL('./actors/english.cases.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [head = '', tail = ''] = block.split('\n==>\n')
    const line = head.indexOf('\n')
    return { name: head.slice(0, line), text: head.slice(line + 1).trim(), expected: tail.trim().split('\n') }
  })

/** A group has no order: "FIN, LVA" is "LVA, FIN". */
const ordered = (line: string): string => {
  const [words = '', who = ''] = line.split(' => ')
  return `${words} => ${who.split(', ').sort().join(', ')}`
}

/** Is there a mention with these words, and no other that means somebody else? "=> -": nobody is meant by these words. */
const holds = (shown: readonly string[], line: string): boolean => {
  const same = shown.filter((one) => one.startsWith(`${line.split(' => ')[0]} => `))
  return same.every((one) => ordered(one) === ordered(line)) && (same.length > 0 || line.endsWith(' => -'))
}

describe('actors', () => {
  it.each(cases)('$name', ({ text, expected }) => {
    const shown = show(read(text))
    expect(expected.filter((line) => !holds(shown, line)).map((line) => [line, ...shown])).toEqual([])
  })
})

describe('actors at a token', () => {
  const reading = read('The US and NATO sent papers. Chile welcomed the Peruvian reply.')
  const token = (sentence: number, form: string) =>
    reading.sentences[sentence]?.tokens.find((one) => one.form === form)?.at ?? -1

  it('finds the mention that holds a token', () => {
    expect(mentionAt(reading, 0, token(0, 'NATO'))?.actors[0]?.party).toBe('NATO')
    expect(mentionAt(reading, 0, token(0, 'papers'))).toBeNull()
  })
  it('takes in what is coordinated', () => {
    expect(actorsOf(reading, 0, token(0, 'US')).map((actor) => actor.party)).toEqual(['USA', 'NATO'])
  })
  it('tells whose a thing is', () => {
    expect(ownersOf(reading, 1, token(1, 'reply')).map((actor) => actor.party)).toEqual(['PER'])
  })
})

describe('places and doubts', () => {
  it('keeps a capital where something happens as a place', () => {
    const reading = read('The ministers of Chile and Peru met in Oslo.')
    expect(
      reading.places.map(({ from, to, country }) => [reading.document.text.slice(from, to), country]),
    ).toContainEqual(['Oslo', 'NOR'])
  })
  it('doubts whom an unknown person speaks for', () => {
    expect(read('Gordon Applewhite refused to leave.').doubts.map((doubt) => doubt.about)).toContain('actor')
  })
  it('learns from the title but finds no mention there', () => {
    const text = 'Call with Chadian Foreign Minister Idris Toure\nToure asked for aid.'
    const [title, body] = zonesOf(text)
    const zones = title && body ? [{ ...title, kind: 'title' as const }, body] : []
    const shown = show(read(text, { zones }))
    expect(shown).toEqual(['Toure => TCD:Idris Toure'])
  })
  it('reads the same twice', () => {
    const text = 'Egypt and Ethiopia signed the paper. They will meet again.'
    expect(read(text)).toEqual(read(text))
  })
  it('reads nothing from nothing', () => {
    expect(read('').mentions).toEqual([])
  })
})
