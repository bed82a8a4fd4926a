// Writes the output shown in README.md anew: runs the command of its first block and keeps the parts named below, with
// a mark wherever something is left out. A test compares what is shown with the real output.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
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
const output = execFileSync(process.execPath, ['src/cli/main.ts', ...command.split(' ')], {
  cwd: root,
  encoding: 'utf8',
})

const isShown = (block, at) =>
  at === 0 || headings.test(block) || telling.some((words) => block.replaceAll(/\s+│?\s*/g, ' ').includes(words))

const shown = []
for (const [at, block] of output.trimEnd().split('\n\n').entries()) {
  if (isShown(block, at)) shown.push(block)
  else if (shown.at(-1) !== gap) shown.push(gap)
}
const fence = /^```text\n[\s\S]*?^```/m
writeFileSync(
  page,
  readme.replace(fence, () => `\`\`\`text\n${shown.join('\n\n')}\n\`\`\``),
)
