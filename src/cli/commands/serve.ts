import type { Command } from 'commander'
import type { Case } from '../../app/case.ts'
import { Fault } from '../../kernel/fault.ts'
import { print } from '../output.ts'
import { personOf } from '../person.ts'
import { version } from '../version.ts'

interface Options {
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly behind?: URL
  readonly as?: string
}

const highestPort = 65_535

const portOf = (given: string): number => {
  const port = Number(given)
  if (/^\d{1,5}$/.test(given) && port <= highestPort) return port
  throw new Fault('usage', `no port: ${given} (--port)`, `a number from 1 to ${highestPort}, or 0 for any that is free`)
}

const addressOf = (given: string): URL => {
  const url = URL.parse(given)
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url
  throw new Fault('usage', `no address of a proxy: ${given} (--behind)`, 'as in https://desk.example.org')
}

/** Letters that a token has at least: it must not be guessed. */
const shortestToken = 16

const tokenOf = ({ token }: Options): string | undefined => {
  const given = (token ?? process.env['DEMARCHE_TOKEN'])?.trim() || undefined
  if (given === undefined || (given.length >= shortestToken && !/\s/.test(given))) return given
  throw new Fault(
    'usage',
    `a token has at least ${shortestToken} letters and no space (--token)`,
    'try: openssl rand -hex 32',
  )
}

const checkOpen = (host: string, behind: URL | undefined, token: string | undefined, isLoopback: boolean): void => {
  if (token !== undefined || (isLoopback && !behind)) return
  const where = behind?.origin ?? host
  throw new Fault(
    'usage',
    `others could write to the case at ${where} (serve)`,
    'give a --token, or set DEMARCHE_TOKEN',
  )
}

const caseAt = async (path: string | undefined): Promise<Case> => {
  if (path !== undefined) return (await import('../../app/case.ts')).openCase(path)
  return (await import('../../app/desk/example-case.ts')).bundledCase(version())
}

/** Resolves when the process is asked to end. */
const asked = (): Promise<void> =>
  new Promise((done) => {
    const once = (): void => {
      process.off('SIGINT', once)
      process.off('SIGTERM', once)
      done()
    }
    process.on('SIGINT', once)
    process.on('SIGTERM', once)
  })

const report = (bug: unknown): void => {
  const error = bug instanceof Error ? bug : new Error(String(bug))
  const words = process.env['DEMARCHE_DEBUG'] === '1' ? error.stack : JSON.stringify(error.message)
  process.stderr.write(`demarche: ${words}; this is a bug of ours: please report it\n`)
}

const serve = async (path: string | undefined, options: Options): Promise<void> => {
  const { isLoopback, serveDesk } = await import('../../http/index.ts')
  const { host, port, behind } = options
  const token = tokenOf(options)
  checkOpen(host, behind, token, isLoopback(host))
  const kase = await caseAt(path)
  try {
    const door = { host, ...(token === undefined ? {} : { token }), ...(behind ? { behind } : {}) }
    const desk = { kase, person: personOf(options.as), reader: version(), example: path === undefined, report }
    const stop = asked()
    const server = await serveDesk({ ...desk, door, port })
    await print(`${kase.name}: the desk is at ${server.address} (end with Ctrl-C)\n`)
    await stop
    await server.stop()
  } finally {
    kase.close()
  }
}

const examples = `
Without a case, the example case that comes with the program is served; what is decided on it is gone with the program.

Examples:
  $ demarche serve
  $ demarche serve talks --port 8080 --as "Ada"
  $ DEMARCHE_TOKEN=… demarche serve talks --host 192.168.1.5`

/** `demarche serve [CASE]`: the desk, where a case is read, checked and decided on in a browser. */
export const addServe = (program: Command): void => {
  program
    .command('serve')
    .summary('open the desk: a case in the browser')
    .description(
      'Serves the desk: a case in the browser, and an API for programs, on this machine only unless told otherwise.',
    )
    .argument('[case]', 'the case: a file, with or without its ending .demarche; the example case where it is left out')
    .option('--port <number>', 'port to listen on; 0 for any that is free', portOf, 4180)
    .option('--host <address>', 'address to listen on; any but this machine alone needs a token', '127.0.0.1')
    .option('--token <words>', 'let in only who shows it; better in the environment as DEMARCHE_TOKEN')
    .option('--behind <address>', 'address of the proxy with TLS in front, as in https://desk.example.org', addressOf)
    .option('--as <name>', 'who decides; else the environment’s DEMARCHE_PERSON, else the login name')
    .addHelpText('after', examples)
    .action(serve)
}
