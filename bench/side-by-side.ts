// Runs several tools over the same texts in the same minutes, each in a process of its own, as it would be used, so that none
// pays for the memory of another or for code that another has made the runtime forget.
import { type ChildProcess, fork } from 'node:child_process'

export interface Runner<Text> {
  readonly name: string
  readonly does: string
  readonly load: () => Promise<(text: Text) => unknown>
}

/** Seconds for all texts. */
const timeRound = async <Text>(read: (text: Text) => unknown, texts: readonly Text[]): Promise<number> => {
  const start = performance.now()
  for (const text of texts) await read(text)
  return (performance.now() - start) / 1000
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** In the process of one runner: reads all texts once to warm up, then once for each message, and answers with the seconds. */
export const serveRounds = async <Text>(
  runners: readonly Runner<Text>[],
  name: string,
  texts: readonly Text[],
): Promise<void> => {
  const read = await runners.find((runner) => runner.name === name)?.load()
  if (!read) throw new Error(`no runner ${name}`)
  await timeRound(read, texts)
  process.on('message', async () => process.send?.(await timeRound(read, texts)))
  process.send?.(0)
}

const answer = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('message', (seconds) => resolve(Number(seconds)))
    child.once('exit', (code) => reject(new Error(`a runner ended with ${code}`)))
  })

const start = async (script: URL, args: readonly string[]): Promise<ChildProcess> => {
  const child = fork(script, args)
  await answer(child)
  return child
}

/** Median seconds of each runner; `args` are what `script` needs to serve the rounds of one: `--runner NAME` is put before them. */
export const medianRounds = async <Text>(
  runners: readonly Runner<Text>[],
  script: URL,
  args: readonly string[],
  rounds: number,
): Promise<readonly number[]> => {
  const children: ChildProcess[] = []
  for (const { name } of runners) children.push(await start(script, ['--runner', name, ...args]))
  const seconds = runners.map((): number[] => [])
  // Round by round, so that a busy minute of the machine falls on all of them alike.
  for (let round = 0; round < rounds; round++) {
    for (const [at, child] of children.entries()) {
      child.send('round')
      seconds[at]?.push(await answer(child))
    }
  }
  for (const child of children) child.removeAllListeners('exit').kill()
  return seconds.map(median)
}
