// Writes src/ledger/state-version.ts: a fingerprint of the code that makes a state. A state kept in a case by other code is not read.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const made = join(root, 'src/ledger/state-version.ts')
const folders = ['src/ledger', 'src/acts/kinds', 'src/kernel']
const files = ['src/acts/plover.ts', 'src/acts/act-content.ts'].concat(
  ['columns', 'light-tellings', 'kept-states', 'segments', 'light-acts'].map((name) => `src/stores/sqlite/${name}.ts`),
)

const sources = folders
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)))
  .concat(files.map((name) => join(root, name)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== made)
  .sort()

/** Comments and blanks change no state. */
const bare = (text) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replaceAll(/\s+/g, ' ')

export const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of sources) hash.update(`${relative(root, file)}\n${bare(readFileSync(file, 'utf8'))}\n`)
  return hash.digest('hex').slice(0, 12)
}

export const text =
  () => `/** Fingerprint of the code that makes a state, written by \`npm run state-version\`: states kept by other code are not read. */
export const stateVersion = '${fingerprint()}'
`

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(made, text())
