/**
 * Trains the network of the accurate tier and puts it into the model file, all steps in their order, seeds fixed:
 * `node training/accurate/make.ts --data ../shared/data --work DIR --model models/en.bin`. The model file must hold the fast tier
 * (`training/train.ts`). Needs `xz`, and `python3` with PyTorch 1.13 or later; about an hour and a half on one core.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    work: { type: 'string', default: 'training/work' },
    model: { type: 'string', default: 'models/en.bin' },
    python: { type: 'string', default: 'python3' },
  },
})
const { data, work, model, python } = values
const here = import.meta.dirname

const run = (command: string, words: readonly string[]): void => {
  const { status } = spawnSync(command, words, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}`)
}
const step = (name: string, ...words: readonly string[]): void =>
  run(process.execPath, [`${here}/${name}.ts`, ...words])
const learn = (name: string, ...words: readonly string[]): void =>
  run(python, [`${here}/${name}.py`, '--work', work, ...words])

mkdirSync(work, { recursive: true })
const transitions = `${work}/transitions.bin`
copyFileSync(model, transitions)
step('make-vectors', '--data', data, '--work', work)
step('make-lessons', '--data', data, '--work', work, '--model', transitions)
learn('train', '--epochs', '24', '--out', 'first.pt')
learn('export', '--weights', 'first.pt')
step('pack', '--work', work, '--model', transitions, '--out', `${work}/first.bin`)
// What the first network and the transitions agree on in diplomatic text, and sentences in its manner, become lessons too.
step('make-agreed', '--data', data, '--work', work, '--model', `${work}/first.bin`, '--other', transitions)
step('make-lessons', '--data', data, '--work', work, '--model', transitions)
const others = ['--with', 'cropped,composed,agreed']
learn('train', '--epochs', '8', '--rate', '1e-3', ...others, '--from', `${work}/first.pt`, '--out', 'network.pt')
learn('export')
step('pack', '--work', work, '--model', transitions, '--out', model)
// Names last: the linear finder on the tags and trees of both tiers, then a head on the network's states.
run(process.execPath, [`${here}/../retrain-names.ts`, '--data', data, '--model', model, '--out', model])
step('make-name-states', '--data', data, '--work', work, '--model', model)
learn('train_names')
learn('export_names')
step('pack', '--work', work, '--part', 'nameHead', '--model', model, '--out', model)
