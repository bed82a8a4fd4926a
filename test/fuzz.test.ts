import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../src/app/read-report.ts'
import { exports, plain } from '../src/exports/index.ts'
import { Fault } from '../src/kernel/fault.ts'

const folder = new URL('../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

interface Pair {
  readonly from: number
  readonly to: number
}

const isSpan = (value: object): value is Pair =>
  'from' in value && 'to' in value && typeof value.from === 'number' && typeof value.to === 'number'

/** Every span anywhere inside a value. */
const spansIn = (value: unknown): Pair[] => {
  if (typeof value !== 'object' || value === null) return []
  return [...(isSpan(value) ? [value] : []), ...Object.values(value).flatMap(spansIn)]
}

const options = { layer: 'acts', width: 80, paint: plain, version: '0.0.0' } as const

/** Reads a text and checks what must hold whatever it is; bad input may be refused, and only as a fault. */
const survives = async (text: string): Promise<void> => {
  try {
    const { reading, hearing } = await readBytes(new TextEncoder().encode(text), { published: '2022-01-22' })
    const size = reading.document.text.length
    const astray = spansIn({ reading, hearing }).filter(({ from, to }) => !(0 <= from && from <= to && to <= size))
    expect(astray).toEqual([])
    expect(hearing.acts.filter(({ evidence }) => evidence.from === evidence.to)).toEqual([])
    for (const { write } of exports) write(reading, hearing, options)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
  }
}

const holdsFor = (texts: fc.Arbitrary<string>, numRuns: number): Promise<void> =>
  fc.assert(fc.asyncProperty(texts, survives), { numRuns, seed: 20220121 })

const example = fc.constantFrom(...examples)
const shuffled = (pieces: readonly string[], glue: string): fc.Arbitrary<string> =>
  fc.shuffledSubarray([...pieces], { minLength: Math.min(5, pieces.length) }).map((some) => some.join(glue))

describe('any text at all is read or refused, and every span lies in it', () => {
  it('random Unicode', { timeout: 120_000 }, () => holdsFor(fc.string({ unit: 'binary', maxLength: 400 }), 60))
  it('random punctuation and letters', { timeout: 120_000 }, () => {
    const letters = fc.constantFrom(...'“”"\'’()[]—-.,;:?! \n\tabRUS1’s$%'.split(''))
    return holdsFor(fc.string({ unit: letters, maxLength: 400 }), 60)
  })
  it('examples cut off anywhere', { timeout: 120_000 }, () => {
    const cut = fc.tuple(example, fc.nat(3000), fc.nat(600)).map(([text, from, size]) => text.slice(from, from + size))
    return holdsFor(cut, 40)
  })
  it('examples with their words in disorder', { timeout: 120_000 }, () => {
    return holdsFor(
      example.chain((text) => shuffled(text.split(/\s+/).slice(0, 150), ' ')),
      25,
    )
  })
  it('examples with their sentences in disorder', { timeout: 120_000 }, () => {
    return holdsFor(
      example.chain((text) => shuffled(text.split(/(?<=\.) /), ' ')),
      15,
    )
  })
  it('examples with words swapped for odd ones', { timeout: 120_000 }, () => {
    const odd = fc.constantFrom(
      '',
      '“',
      'he',
      'both sides',
      'January',
      '99',
      '2022-13-41',
      'U.S.',
      '\u0000',
      '😀',
      'not',
    )
    const swapped = fc.tuple(example, fc.array(fc.tuple(fc.nat(400), odd), { maxLength: 40 })).map(([text, swaps]) => {
      const words = text.split(' ')
      for (const [at, word] of swaps) words[at % words.length] = word
      return words.join(' ')
    })
    return holdsFor(swapped, 25)
  })
})

const secondsFor = async (text: string): Promise<number> => {
  const start = performance.now()
  await readBytes(new TextEncoder().encode(text), { published: '2022-01-22' })
  return (performance.now() - start) / 1000
}

describe('time', () => {
  it('grows no faster than the text', { timeout: 240_000 }, async () => {
    const text = examples.join('\n\n')
    await secondsFor(text)
    const one = Math.min(await secondsFor(text), await secondsFor(text), await secondsFor(text))
    const sixteen = await secondsFor(`${text}\n\n`.repeat(16))
    expect(sixteen / 16).toBeLessThan(2.5 * one + 0.02)
  })
})
