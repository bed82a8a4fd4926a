import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../kernel/fault.ts'
import { type Engine, loadEngine, type Tier } from '../language/index.ts'
import { packageRoot } from './package-root.ts'

let loaded: Engine | undefined
let tier: Tier = 'accurate'

/** The English engine that comes with the package, read once a process. Throws `Fault('bad-model')` where it is missing or damaged. */
export const loadDefaultEngine = (): Engine => {
  if (!loaded) {
    const file = join(packageRoot(), 'models', 'en.bin')
    if (!existsSync(file)) throw new Fault('bad-model', `${file} is missing`, 'install the package anew')
    loaded = loadEngine(readFileSync(file), { tier })
  }
  return loaded
}

/** From now on reports are read by this tier. */
export const chooseTier = (chosen: Tier): void => {
  tier = chosen
  loaded = undefined
}
