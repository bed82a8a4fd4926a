import { Worker } from 'node:worker_threads'
import { Fault } from '../../kernel/fault.ts'
import type { FromThread, ToThread } from './reader-thread.ts'
import { type Heard, type IsKnown, type Report, type ReportReader, readerFailed } from './report-reader.ts'

export interface PoolOptions {
  /** Most that the objects of one thread may take, in MiB. */
  readonly heap?: number
  /** The same where a thread has died and its report is tried once more. */
  readonly heapOfLast?: number
}

interface Task {
  readonly at: number
  readonly report: Report
  readonly isKnown: IsKnown
  /** Was it in hand when a thread died? It is read once more, by itself: if that thread dies too, the report is the reason. */
  again: boolean
  readonly done: (heard: Heard | Fault) => void
  readonly failed: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  readonly tasks: Map<number, Task>
  /** Has it room for a report that another thread died of? */
  readonly isLarge: boolean
  why: string
}

/** Reports that a thread has at a time: it reads one while another waits for an answer. */
const inHand = 2
/** More than twice what a thread keeps: with more, what is no longer needed would lie about longer, in each of the threads. */
const heapOfThread = 96
/** Enough for the longest report that is taken. */
const heapOfLast = 1024
/** For objects that are gone at once, in MiB; larger is hardly quicker, and each thread has its own. */
const young = 16

/** Beside this file, be it a source, built, or put together with others in `dist/start`. */
const threadFile = (): URL =>
  new URL(`./reader-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

/** The bytes by themselves: of a part of a larger buffer, all of that would be sent. */
const alone = (report: Report): Report => ({ ...report, content: new Uint8Array(report.content) })

/** Several threads that read reports; they are started as there is work for them. */
class Pool implements ReportReader {
  readonly atOnce: number
  readonly #size: number
  readonly #heap: number
  readonly #heapOfLast: number
  readonly #threads = new Set<Thread>()
  readonly #waiting: Task[] = []
  #count = 0
  #closed = false

  constructor(size: number, options: PoolOptions) {
    this.#size = size
    this.#heap = options.heap ?? heapOfThread
    this.#heapOfLast = options.heapOfLast ?? heapOfLast
    this.atOnce = size * 2 * inHand
  }

  readonly read = (report: Report, isKnown: IsKnown): Promise<Heard | Fault> =>
    new Promise((done, failed) => {
      this.#waiting.push({ at: this.#count++, report, isKnown, again: false, done, failed })
      this.#deal()
    })

  readonly close = async (): Promise<void> => {
    this.#closed = true
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()))
  }

  /** Gives out what waits, as long as a thread has room for it. */
  #deal(): void {
    for (let task = this.#waiting[0]; task; task = this.#waiting[0]) {
      const thread = this.#threadFor(task)
      if (!thread) return
      this.#waiting.shift()
      thread.tasks.set(task.at, task)
      const { at } = task
      const report = alone(task.report)
      thread.worker.postMessage({ at, report } satisfies ToThread, [report.content.buffer as ArrayBuffer])
    }
  }

  #threadFor(task: Task): Thread | null {
    if (task.again) return this.#threads.size < this.#size ? this.#start(true) : null
    const open = [...this.#threads].filter(({ tasks, isLarge }) => !isLarge && tasks.size < inHand)
    const [least] = open.sort((a, b) => a.tasks.size - b.tasks.size)
    if (least?.tasks.size === 0) return least
    return this.#threads.size < this.#size ? this.#start(false) : (least ?? null)
  }

  #start(isLarge: boolean): Thread {
    const maxOldGenerationSizeMb = isLarge ? this.#heapOfLast : this.#heap
    const resourceLimits = { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: young }
    const worker = new Worker(threadFile(), { resourceLimits, execArgv: [] })
    const thread: Thread = { worker, tasks: new Map(), isLarge, why: 'the thread that read it stopped' }
    this.#threads.add(thread)
    worker.on('message', (message: FromThread) => this.#hear(thread, message))
    worker.on('error', (error: unknown) => {
      thread.why = error instanceof Error ? error.message : String(error)
    })
    worker.on('exit', () => this.#bury(thread))
    return thread
  }

  #hear({ worker, tasks, isLarge }: Thread, message: FromThread): void {
    const task = tasks.get(message.at)
    if (!task) return
    if ('asks' in message) {
      const { at } = message
      void Promise.resolve(task.isKnown(message.asks)).then(
        (known) => worker.postMessage({ at, known } satisfies ToThread),
        task.failed,
      )
      return
    }
    tasks.delete(message.at)
    if ('heard' in message) task.done(message.heard)
    else settle(task, new Fault(message.fault.code, message.fault.message, message.fault.hint))
    // Another takes its place: it has served, and may have grown.
    if (isLarge) void worker.terminate()
    else this.#deal()
  }

  #bury(thread: Thread): void {
    this.#threads.delete(thread)
    if (this.#closed) return
    for (const task of [...thread.tasks.values()].reverse()) {
      if (task.again) task.done(readerFailed(task.report.name, thread.why))
      else this.#waiting.unshift(Object.assign(task, { again: true }))
    }
    this.#deal()
  }
}

const settle = (task: Task, fault: Fault): void => {
  if (fault.code === 'bad-model') task.failed(fault)
  else task.done(fault)
}

/** A reader with `size` threads of its own. A thread that dies loses no report but the one that it died of. */
export const readerPool = (size: number, options: PoolOptions = {}): ReportReader => new Pool(size, options)
