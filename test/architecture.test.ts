import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { mayImport } from './import-table.ts'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Folders without Node's own modules, clock or chance: they run in a browser as well. */
const pure = ['kernel', 'language', 'world', 'reading', 'acts', 'languages', 'ledger', 'views', 'score', 'exports']
const isPure = (folder: string, name: string): boolean =>
  pure.includes(folder) || (folder === 'document' && !name.startsWith('from-'))

interface File {
  readonly path: string
  readonly folder: string
  readonly name: string
  readonly source: string
}

const fileAt = (path: string): File => {
  const parts = path.split(sep)
  return { path, folder: parts[0] ?? '', name: parts.at(-1) ?? '', source: readFileSync(join(src, path), 'utf8') }
}

const files: readonly File[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .sort()
  .map(fileAt)

const isData = ({ path }: File): boolean => path.includes(`${sep}data${sep}`) || path.startsWith(join('languages', ''))

/** What a file imports, re-exports or loads later. */
const imports = ({ source }: File): string[] =>
  [
    ...source.matchAll(/^(?:import|export|\}) ?(?:.* )?from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm),
  ].map(([, from, bare, later]) => from ?? bare ?? later ?? '')

const folderOf = (file: File, target: string): string =>
  relative(src, join(src, file.path, '..', target)).split(sep)[0] ?? ''

const strangers = (file: File): string[] => {
  const allowed = [file.folder, ...(mayImport[file.folder] ?? [])]
  return imports(file)
    .filter((target) => target.startsWith('.') && !allowed.includes(folderOf(file, target)))
    .map((target) => `${file.path} imports ${target}`)
}

/** The source with comments and the contents of strings blanked, line breaks kept. */
const stripped = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'/g, (match) => match.replaceAll(/[^\n]/g, ' '))

const all = (find: (file: File) => readonly string[]): string[] => files.flatMap(find)

describe('architecture', () => {
  it('knows every folder', () => {
    expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in mayImport))).toEqual([])
  })
  it('lets a folder import only what the table allows', () => {
    expect(all(strangers)).toEqual([])
  })
  it('keeps the engine free of Node and of libraries', () => {
    const foreign = (file: File) =>
      isPure(file.folder, file.name) ? imports(file).filter((target) => !target.startsWith('.')) : []
    expect(all((file) => foreign(file).map((target) => `${file.path} imports ${target}`))).toEqual([])
  })
  it('asks nobody for the time or for chance', () => {
    const ambient = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.randomUUID\b/
    expect(
      all(({ path, source }) => (path !== join('kernel', 'clock.ts') && ambient.test(stripped(source)) ? [path] : [])),
    ).toEqual([])
  })
  it('asks the network only in intake/web; the desk is served, and asks nobody', () => {
    const network = /^(?:node:(?:http|https|http2|net|tls|dgram|dns)(?:\/|$)|undici|ws$|axios|got$|node-fetch)/
    const calls = /(?<![.\w])fetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/
    // One names the type of a server, the other tells numbers from names.
    const serves = [join('http', 'start.ts'), join('http', 'guard.ts')]
    const isAllowed = ({ path }: File): boolean => path.startsWith(join('intake', 'web', '')) || serves.includes(path)
    const asks = (file: File): boolean =>
      imports(file).some((one) => network.test(one)) || calls.test(stripped(file.source))
    expect(all((file) => (!isAllowed(file) && asks(file) ? [file.path] : []))).toEqual([])
    expect(files.some((file) => file.path === join('intake', 'web', 'one-request.ts') && asks(file))).toBe(true)
  })
  it('has no file over 300 lines, data aside', () => {
    const length = ({ source }: File): number => source.trimEnd().split('\n').length
    expect(all((file) => (!isData(file) && length(file) > 300 ? [`${file.path} ${length(file)}`] : []))).toEqual([])
  })
  it('has no file whose name says nothing', () => {
    const vague = /^(?:utils?|common|misc|managers?|services?|types|helpers?)\.ts$/
    expect(all(({ path, name }) => (vague.test(name) ? [path] : []))).toEqual([])
  })
})
