import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build wrote of a module: its file, what that imports, its styles. */
interface Built {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, Built>>

const manifestIn = (pages: string): Manifest => {
  const path = join(pages, '.vite', 'manifest.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {}
}

const moduleOf = (address: string): string => `src/pages/${address.split('/')[1] || 'case'}/page.tsx`

/** A module and all that it imports, each once. */
const withImports = (manifest: Manifest, name: string, known: Set<string> = new Set()): ReadonlySet<string> => {
  if (known.has(name) || !manifest[name]) return known
  known.add(name)
  for (const other of manifest[name].imports ?? []) withImports(manifest, other, known)
  return known
}

const linksOf = ({ file, css = [] }: Built): readonly string[] => [
  `<link rel="modulepreload" href="/${file}">`,
  ...css.map((style) => `<link rel="preload" as="style" crossorigin href="/${style}">`),
]

/**
 * Links in the head of the page at an address for what that page will load, so that the browser fetches it while the shell is
 * still being made ready. Nothing where the build left no manifest.
 */
export const earlyLinks = (pages: string, address: string): string => {
  const manifest = manifestIn(pages)
  const first = withImports(manifest, 'index.html')
  const wanted = [...withImports(manifest, moduleOf(address))].filter((name) => !first.has(name))
  return wanted.flatMap((name) => (manifest[name] ? linksOf(manifest[name]) : [])).join('')
}
