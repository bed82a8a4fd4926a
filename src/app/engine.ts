import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '../kernel/fault.ts'
import { type Engine, loadEngine } from '../language/index.ts'

/** The nearest folder above this file with a `package.json`: the same from `src/` and from `dist/`. */
const packageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Fault('bad-model', 'the package has no root folder', 'install it anew')
    folder = dirname(folder)
  }
  return folder
}

let loaded: Engine | undefined

/** The English engine that comes with the package, read once a process. Throws `Fault('bad-model')` where it is missing or damaged. */
export const loadDefaultEngine = (): Engine => {
  if (!loaded) {
    const file = join(packageRoot(), 'models', 'en.bin')
    if (!existsSync(file)) throw new Fault('bad-model', `${file} is missing`, 'install the package anew')
    loaded = loadEngine(readFileSync(file))
  }
  return loaded
}
