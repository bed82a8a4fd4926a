import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Is `dist/` younger than every source file? */
const isBuilt = (): boolean => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const youngest = Math.max(...sources.map((name) => changedAt(join(root, 'src', name))))
  return changedAt(join(root, 'dist', 'cli', 'main.js')) > youngest
}

/** What a user starts, where it is built from the sources as they are; else the sources themselves, which start slower. */
export const main = join(root, isBuilt() ? 'bin/demarche' : 'src/cli/main.ts')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `demarche` as a user would, from the root of the repository. */
export const demarche = (words: readonly string[], input: string | Uint8Array = ''): Run => {
  const run = spawnSync(process.execPath, [main, ...words], { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** Runs `demarche` with its output piped into a shell command; the exit code is that of `demarche`. */
export const demarcheInto = (next: string, words: readonly string[]): Run => {
  const script = `"$0" "$@" | ${next}; exit "\${PIPESTATUS[0]}"`
  const run = spawnSync('bash', ['-c', script, process.execPath, main, ...words], { cwd: root, encoding: 'utf8' })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** The objects of a `jsonl` output. */
export const rows = <Row = Record<string, unknown>>(output: string): Row[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
