import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./pages/', import.meta.url))

/** What a careful reader takes from a saved page. */
export interface ExpectedPage {
  readonly manner: string
  readonly title: string
  readonly published?: string | null
  readonly modified?: string
  readonly conflict?: boolean
  readonly publisher?: string
  readonly author?: string
  readonly canonical?: string
  readonly language: string
  readonly body: readonly string[]
  readonly standfirst?: readonly string[]
  readonly captions?: readonly string[]
  readonly credits?: readonly string[]
  readonly never: readonly string[]
}

export interface SavedPage {
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected: ExpectedPage
}

/** Pages in the manner of news sites, written by us, with what is to be read in them. */
export const savedPages = (): readonly SavedPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.html'.length),
      bytes: readFileSync(`${folder}${file}`),
      expected: JSON.parse(readFileSync(`${folder}${file.replace('.html', '.json')}`, 'utf8')) as ExpectedPage,
    }))
