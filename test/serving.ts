import { spawn } from 'node:child_process'
import { main, root } from './run-demarche.ts'

/** A `demarche serve` that runs in a process of its own. */
export interface Serving {
  /** `http://127.0.0.1:4180`, without a stroke at the end. */
  readonly address: string
  /** Asks it to end, as a user does; gives its exit code and what it complained of. */
  readonly end: (signal?: NodeJS.Signals) => Promise<{ readonly code: number | null; readonly err: string }>
}

/** Starts `demarche serve` with these words at a free port. Throws what it says where it ends before it serves. */
export const serving = (words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Serving> => {
  const args = [main, 'serve', '--port', '0', ...words]
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, DEMARCHE_PERSON: 'ada', ...env } })
  let [out, err] = ['', '']
  const ended = new Promise<number | null>((done) => child.once('close', done))
  child.stderr.on('data', (chunk) => (err += chunk))
  return new Promise((ready, fail) => {
    void ended.then((code) => fail(new Error(`ended with ${code}: ${err}`)))
    child.stdout.on('data', (chunk) => {
      out += chunk
      const address = /(http:\/\/\S+)\//.exec(out)?.[1]
      if (address === undefined) return
      const end: Serving['end'] = async (signal = 'SIGTERM') => {
        child.kill(signal)
        return { code: await ended, err }
      }
      ready({ address, end })
    })
  })
}
