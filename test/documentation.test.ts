import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Command } from 'commander'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../src/acts/kinds/index.ts'
import { memoryCase, openCase } from '../src/app/case.ts'
import { exitCodes, failed, fine } from '../src/cli/exit-codes.ts'
import { program } from '../src/cli/program.ts'
import { caseExports } from '../src/exports/case/index.ts'
import { exports, layerNames } from '../src/exports/index.ts'
import { statuses } from '../src/http/refusal.ts'
import { views } from '../src/views/index.ts'
import { deskOf } from './desk-server.ts'
import { mayImport } from './import-table.ts'
import { demarche, main, root } from './run-demarche.ts'
import { type Serving, serving } from './serving.ts'

const routePaths = Object.keys((await deskOf(memoryCase('none')).ask('/api/openapi.json')).json.paths)

const page = (path: string): string => readFileSync(join(root, path), 'utf8')

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

const commandsPage = page('docs/commands.md')
const commands = program().commands.filter((command) => command.name() !== 'help')

const sectionFrom = (start: string): string =>
  commandsPage.split(/^## /m).find((section) => section.startsWith(start)) ?? ''

const isView = (command: Command): boolean =>
  command.name() !== 'explain' && views.some(({ name }) => name === command.name())

/** Views have their options in common: one table for all, and a row for each view with its own. */
const viewSection = (command: Command): string => {
  const [rows = '', common = ''] = sectionFrom('Views').split('### Options of every view')
  const row = rows.split('\n').find((line) => line.startsWith(`| \`demarche ${command.name()} `)) ?? ''
  return row === '' ? '' : row + common
}

/** Decisions are rows of one table. */
const decisionRow = (command: Command): string =>
  sectionFrom('Decisions')
    .split('\n')
    .find((line) => line.startsWith(`| \`demarche ${command.name()} `)) ?? ''

const asWho = '`--as <name>`'

const sectionOf = (command: Command): string => {
  if (isView(command)) return viewSection(command)
  const row = decisionRow(command)
  return row === '' ? sectionFrom(`\`demarche ${command.name()}`) : row + asWho
}

describe('docs/commands.md', () => {
  it.each(commands.map((command) => [command.name(), command] as const))(
    'describes %s and its options',
    (_, command) => {
      const missing = command.options
        .filter(({ long }) => !sectionOf(command).includes(`\`${long}`))
        .map(({ long }) => long)
      expect(sectionOf(command)).not.toBe('')
      expect(missing).toEqual([])
    },
  )
  it('describes every format and layer', () => {
    const names = [...exports.map(({ name }) => name), ...layerNames]
    expect(names.filter((name) => !commandsPage.includes(`| \`${name}\` |`))).toEqual([])
  })
  it('and docs/exports.md every format of a case with what it takes', () => {
    const rows = page('docs/exports.md').split('\n')
    const options = { clocks: '`--as-of`, `--known-by`', kind: '`--kind`' } as const
    const row = ({ name, takes }: (typeof caseExports)[number]) =>
      rows.find(
        (line) =>
          line.startsWith(`| \`${name}\` |`) &&
          line.endsWith(`| ${takes.map((one) => options[one]).join(', ') || '–'} |`),
      )
    expect(caseExports.filter((one) => !row(one)).map(({ name }) => name)).toEqual([])
    expect(caseExports.filter(({ name }) => !commandsPage.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([])
  })
  it('gives every fault its exit code', () => {
    const rows = Object.entries(exitCodes).map(([code, exit]) => `| \`${code}\` | ${exit} |`)
    expect(rows.filter((row) => !commandsPage.includes(row))).toEqual([])
  })
  it('describes every exit code', () => {
    const codes = [...new Set([fine, failed, ...Object.values(exitCodes)])]
    expect(codes.filter((code) => !commandsPage.includes(`\n| ${code} | `))).toEqual([])
  })
})

describe('docs/views.md', () => {
  const viewsPage = page('docs/views.md')
  it.each(views.map(({ name }) => name))('has a section on %s', (name) => {
    expect(viewsPage.includes(`## \`${name}\``)).toBe(true)
  })
})

describe('other pages', () => {
  it('docs/acts.md has every kind with its root', () => {
    const acts = page('docs/acts.md')
    const row = (name: string, root: string | null) => new RegExp(`\\| \`${name}\` \\| [^|]+ \\| ${root ?? '–'} \\|`)
    expect(kinds.filter(({ name, root: plover }) => !row(name, plover).test(acts)).map(({ name }) => name)).toEqual([])
  })
  it('docs/architecture.md has the import table that the tests enforce', () => {
    const table = page('docs/architecture.md')
    const rows = Object.entries(mayImport).map(([folder, from]) => [folder, from.join(', ') || '–'] as const)
    const shown = (folder: string, from: string) =>
      table.split('\n').some((line) => line.startsWith(`| \`${folder}/\` |`) && line.endsWith(`| ${from} |`))
    expect(rows.filter(([folder, from]) => !shown(folder, from))).toEqual([])
  })
  it('link only to what is there', () => {
    const broken = pages.flatMap((path) =>
      [...page(path).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
        .map(([, target]) => target ?? '')
        .filter((target) => !existsSync(join(root, dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    )
    expect(broken).toEqual([])
  })
})

const inPages = pages.flatMap((path) =>
  [...page(path).matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) => (block ?? '').split('\n')),
)
const inHelp = [[], ...commands.map((command) => [command.name()])].flatMap((words) =>
  demarche([...words, '--help'])
    .out.split('\n')
    .map((line) => line.replace(/^ +\$ /, '')),
)
const allExamples = [...new Set([...inPages, ...inHelp].filter((line) => /^(bin\/)?demarche /.test(line)))]
const isLasting = (line: string): boolean => /^(bin\/)?demarche serve\b/.test(line)
/** The web is asked only by people; `web-commands.test.ts` runs these commands on loopback. */
const isOnline = (line: string): boolean => /^(bin\/)?demarche (?:watch\b|add\b.* https?:)/.test(line)
const examples = allExamples.filter((line) => !isLasting(line) && !isOnline(line))
const requests = [...new Set(inPages.filter((line) => line.startsWith('curl ')))]

/** A folder to run an example in: the repository's own files, and `talks`, a case with the example reports. */
const workshop = mkdtempSync(join(tmpdir(), 'demarche-docs-'))
const filled = join(workshop, 'filled.demarche')

/** Files that hold many reports, as the examples name them. */
const putArchives = (folder: string): void => {
  const record = { content: 'Chad and Sudan met in Strelsau on Friday.', meta: { date: '2022-01-21' } }
  mkdirSync(join(folder, 'reports'))
  writeFileSync(join(folder, 'reports', 'one.txt'), 'Peru offered Chile a loan.')
  writeFileSync(join(folder, 'archive.zip'), zipSync({ 'two.txt': strToU8('Togo threatened Benin with sanctions.') }))
  for (const name of ['archive', 'wire'])
    writeFileSync(join(folder, `${name}.jsonl.gz`), gzipSync(JSON.stringify(record)))
  writeFileSync(join(folder, 'export.csv'), 'maintext,meta.date\nMalta accused Cyprus of smuggling.,2022-01-21\n')
}

const folderFor = (line: string): string => {
  const folder = mkdtempSync(join(workshop, 'example-'))
  for (const name of ['examples', 'test', 'bin', 'docs']) symlinkSync(join(root, name), join(folder, name))
  if (/\btalks\b/.test(line) && !/ init /.test(line)) copyFileSync(filled, join(folder, 'talks.demarche'))
  const report = page('examples/geneva-talks.txt')
  writeFileSync(join(folder, 'geneva-talks-corrected.txt'), report.replace('right path', 'good path'))
  if (/ add .*(?:archive|export)\./.test(line)) putArchives(folder)
  return folder
}

/** Ids change with what is read; an example shows what one looks like, and is run with one that there is. */
let standIns: Readonly<Record<string, readonly string[]>> = {}

const withIds = (line: string): string => {
  const ids = [...(standIns[line.split(' ')[1] ?? ''] ?? standIns['acts'] ?? [])]
  return line.replaceAll(
    /(?<= )(?=[0-9a-z]*\d)(?=[0-9a-z]*[a-z])[0-9a-hjkmnp-tv-z]{4,10}(?= |$)/g,
    () => ids.shift() ?? '',
  )
}

const runExample = (line: string) => {
  const script = withIds(line).replaceAll(/(?<=^|\| )(bin\/)?demarche(?= )/g, `"${process.execPath}" "${main}"`)
  const { status, stderr, stdout } = spawnSync('bash', ['-c', script], {
    cwd: folderFor(line),
    encoding: 'utf8',
    env: { ...process.env, DEMARCHE_PERSON: 'ada' },
  })
  return { code: status, err: stderr, wrote: stdout.length > 0 }
}

beforeAll(() => {
  demarche(['init', filled])
  demarche(['add', filled, 'examples'])
  const kase = openCase(filled)
  const state = kase.state({})
  const acts = state.occurrences.slice(0, 3).map(({ id }) => id)
  const documents = [...state.documents.values()].flatMap(({ id, cards }) =>
    cards[0]?.title?.includes('Geneva') ? [id] : [],
  )
  const owed = state.commitments.flatMap(({ id, kind }) => (kind === 'reply' ? [id] : []))
  const decision = kase.decide({ type: 'ActAccepted', act: acts[0] ?? '' }, 'ada').id
  standIns = { acts, revise: documents, rule: [...owed.slice(0, 1), ...acts], undo: [decision] }
  kase.close()
})
afterAll(() => rmSync(workshop, { recursive: true, force: true }))

describe('every command shown in the pages and the help runs', () => {
  it.each(examples)('%s', (line) => {
    expect(runExample(line)).toEqual({ code: 0, err: '', wrote: true })
  })
})

/** The words of a line as a shell takes them apart; only single quotes are used in our examples. */
const wordsIn = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** What `curl` would send, sent by `fetch`, with ids that there are. */
const sendRequest = async (line: string, address: string): Promise<Response> => {
  const words = wordsIn(line).slice(1)
  const given = (option: string) => words[words.indexOf(option) + 1] ?? ''
  const url = words.find((word) => word.startsWith('http://127.0.0.1:4180/')) ?? ''
  const here = url
    .replace('http://127.0.0.1:4180', address)
    .replace(/(?<=\/documents\/)\w+/, standIns['revise']?.[0] ?? '')
  if (!words.includes('-d')) return fetch(here)
  const [name = '', value = ''] = given('-H').split(': ')
  const body = given('-d').replaceAll(/(?<="act": ")\w+/g, standIns['acts']?.[0] ?? '')
  return fetch(here, { method: 'POST', headers: { [name]: value }, body })
}

describe('every request shown in the pages is answered', () => {
  let desk: Serving
  beforeAll(async () => {
    desk = await serving([filled])
  })
  afterAll(() => desk.end())
  it.each(requests)('%s', async (line) => {
    const answer = await sendRequest(line, desk.address)
    expect([line, answer.status]).toEqual([line, 200])
    await answer.body?.cancel()
  })
})

describe('every start of the desk shown in the pages and the help works', () => {
  it.each(allExamples.filter(isLasting))('%s', async (line) => {
    const words = line.split(' ').slice(2)
    const place = words[0] === 'talks' ? [filled, ...words.slice(1)] : words
    const desk = await serving([...place.map((word) => word.replaceAll('"', '')), '--port', '0'])
    expect((await fetch(`${desk.address}/api/case`)).status).toBe(200)
    expect(await desk.end()).toEqual({ code: 0, err: '' })
  })
})

describe('docs/api.md', () => {
  const apiPage = page('docs/api.md')
  it('has every route', () => {
    const names = [...new Set(routePaths.map((path) => path.replace(/\/views\/[^/]+/, '/views/{name}')))]
    expect(names.filter((name) => !apiPage.includes(`${name}\``) && !apiPage.includes(`${name}?`))).toEqual([])
  })
  it('has every code with its status', () => {
    const rows = Object.entries(statuses)
    const row = (status: number) => apiPage.split('\n').find((line) => line.startsWith(`| ${status} |`)) ?? ''
    expect(rows.filter(([code, status]) => !row(status).includes(`\`${code}\``))).toEqual([])
  })
})

describe('the README', () => {
  it('shows a real output, cut only where it says so', () => {
    const readme = page('README.md')
    const command = /^npm ci && bin\/demarche (read .*)$/m.exec(readme)?.[1] ?? ''
    const shown = /^```text\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? ''
    const { out } = demarche(command.split(' '))
    let from = 0
    for (const part of shown.split(/^ *⋮\n/m).map((lines) => lines.replace(/^\n+|\n+$/g, ''))) {
      const at = out.indexOf(part, from)
      expect(at, `not in the output, or not in this order:\n${part}`).toBeGreaterThanOrEqual(0)
      from = at + part.length
    }
    expect(shown).not.toBe('')
  })
  it('shows what is owed in a case of the examples', () => {
    const readme = page('README.md')
    const command = /^bin\/demarche (owed talks .*)$/m.exec(readme)?.[1] ?? ''
    const [, shown] = [...readme.matchAll(/^```text\n([\s\S]*?)^```/gm)].map(([, block]) => block)
    const folder = mkdtempSync(join(tmpdir(), 'demarche-readme-'))
    const kase = join(folder, 'talks')
    demarche(['init', kase])
    demarche(['add', kase, 'examples'])
    const { out } = demarche(command.split(' ').map((word) => (word === 'talks' ? kase : word)))
    rmSync(folder, { recursive: true })
    expect(shown).toBe(out)
  })
})
