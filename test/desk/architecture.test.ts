import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../run-demarche.ts'

const desk = join(root, 'desk', 'src')

interface File {
  readonly path: string
  readonly source: string
}

const files: readonly File[] = readdirSync(desk, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .sort()
  .map((path) => ({ path, source: readFileSync(join(desk, path), 'utf8') }))

/** What a file brings in at run time: imports of types alone are left out. */
const imports = ({ source }: File): readonly string[] =>
  [...source.matchAll(/^(?:import (?!type )|export |\} )(?:[^'\n]* from )?'([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm)].map(
    ([, from, later]) => from ?? later ?? '',
  )

/** The part of `src/` that an import leads to; null where it stays in the desk. */
const engine = ({ path }: File, target: string): string | null => {
  const to = relative(join(root, 'src'), join(desk, path, '..', target))
  return target.startsWith('.') && !to.startsWith('..') ? to : null
}

/** What a file may bring in of the engine: days and spans; the worker of the paste page reads reports as well. */
const mayUse = ({ path }: File, target: string): boolean =>
  target.startsWith('kernel/') || path.startsWith(join('pages', 'paste'))

const faults = (find: (file: File) => readonly string[]): readonly string[] => files.flatMap(find)

describe('the architecture of the desk', () => {
  it('brings nothing of the engine in but days and spans', () => {
    const foreign = (file: File) =>
      imports(file).flatMap((target) => {
        const to = engine(file, target)
        return to === null || mayUse(file, to) ? [] : [`${file.path} imports ${to}`]
      })
    expect(faults(foreign)).toEqual([])
  })
  it('has no file over 300 lines', () => {
    expect(faults(({ path, source }) => (source.trimEnd().split('\n').length > 300 ? [path] : []))).toEqual([])
  })
  it('makes no mark-up of words', () => {
    const ways = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/
    expect(faults(({ path, source }) => (ways.test(source) ? [path] : []))).toEqual([])
  })
  it('says nothing in English outside text/', () => {
    // Words between tags, and in attributes that people read or hear.
    const spoken = />\s*[A-Za-z][a-z]+[^<>{}=;]*<\/|\b(?:aria-label|title|label|placeholder|alt)="[^"]/
    const speaks = ({ path, source }: File) =>
      path.startsWith('text') || !path.endsWith('.tsx') || !spoken.test(source) ? [] : [path]
    expect(faults(speaks)).toEqual([])
  })
  it('asks nobody but its own server', () => {
    expect(faults(({ path, source }) => (/['"`](?:https?:)?\/\/[a-z]/i.test(source) ? [path] : []))).toEqual([])
  })
})
