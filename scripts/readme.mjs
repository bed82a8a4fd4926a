// Writes the outputs shown in README.md anew: runs the command of its first block and keeps the parts named below, with
// a mark wherever something is left out; and what is owed in a case of the examples. A test compares both with the real output.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = `${root}README.md`

/** Words of the acts that are worth showing to someone who sees Démarche for the first time. */
const telling = [
  'met for about 90 minutes',
  'paper to all the points',
  'rule out membership',
  'severe and a united',
  'agreed to speak again',
  'was ready to meet',
  'some 100,000 troops',
]
const headings = /^(PARTIES|TALKS|WORDS|DEEDS)/
const gap = '  ⋮'

const readme = readFileSync(page, 'utf8')
const command = /^npm ci && bin\/demarche (read .*)$/m.exec(readme)?.[1] ?? ''
const demarche = (words) =>
  execFileSync(process.execPath, ['src/cli/main.ts', ...words], { cwd: root, encoding: 'utf8' })
const output = demarche(command.split(' '))

const owed = () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-readme-'))
  const kase = join(folder, 'talks')
  const [, words = ''] = /^bin\/demarche (owed talks .*)$/m.exec(readme) ?? []
  demarche(['init', kase])
  demarche(['add', kase, 'examples'])
  const table = demarche(words.split(' ').map((word) => (word === 'talks' ? kase : word)))
  rmSync(folder, { recursive: true })
  return table.trimEnd()
}

const isShown = (block, at) =>
  at === 0 || headings.test(block) || telling.some((words) => block.replaceAll(/\s+│?\s*/g, ' ').includes(words))

const shown = []
for (const [at, block] of output.trimEnd().split('\n\n').entries()) {
  if (isShown(block, at)) shown.push(block)
  else if (shown.at(-1) !== gap) shown.push(gap)
}
const blocks = [shown.join('\n\n'), owed()]
const fence = /^```text\n[\s\S]*?^```/gm
writeFileSync(
  page,
  readme.replace(fence, () => `\`\`\`text\n${blocks.shift()}\n\`\`\``),
)
