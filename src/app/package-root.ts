import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '../kernel/fault.ts'

/** The nearest folder above this file with a `package.json`: the same from `src/` and from `dist/`. */
const nearest = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Fault('bad-model', 'the package has no root folder', 'install it anew')
    folder = dirname(folder)
  }
  return folder
}

let told: string | undefined

/** Says where the package lies: a start-up snapshot cannot tell, it may have been moved since it was made. */
export const tellPackageRoot = (folder: string): void => {
  told = folder
}

/** The folder of this package. */
export const packageRoot = (): string => told ?? nearest()
