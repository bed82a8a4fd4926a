// Builds dist/ from src/ with the pinned TypeScript. Plain JavaScript for any Node from 18: it runs inside `npm ci`,
// before the right runtime is on the path.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)

const compiler = () => {
  try {
    return join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
  } catch {
    return null
  }
}

const tsc = compiler()
if (!tsc) {
  // Installed without its development dependencies: the published package carries dist/ already.
  if (existsSync(join(root, 'dist'))) process.exit(0)
  console.error('build: TypeScript is not installed; run npm ci without --omit=dev')
  process.exit(1)
}
rmSync(join(root, 'dist'), { recursive: true, force: true })
const run = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
process.exit(run.status ?? 1)
