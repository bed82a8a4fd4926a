import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../app/package-root.ts'

/** The version of this package, from its manifest. */
export const version = (): string => {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))
  return manifest.version
}
