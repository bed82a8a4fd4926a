/**
 * Many reports added to one case: `node bench/intake-many.ts --count 20000 [--workers 2] [--words 200] [--folder ../shared/data/raw]`. Tells
 * how many a second, and the most memory that the process with all its threads took. `npm run bench:many` starts it with the options
 * that `bin/demarche` gives to the runtime for `add`.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { addDocuments } from '../src/app/add-documents.ts'
import { initCase } from '../src/app/case.ts'
import { rawReports } from './raw-reports.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    workers: { type: 'string', default: String(availableParallelism()) },
    words: { type: 'string', default: 'Infinity' },
    folder: { type: 'string', default: fileURLToPath(new URL('../../shared/data/raw', import.meta.url)) },
  },
})

const mib = 1024 * 1024
const rss = (): string => (process.memoryUsage().rss / mib).toFixed(0)
const cells = (...all: readonly (string | number)[]): string => all.map((cell) => String(cell).padStart(12)).join('')

const many = async (path: string): Promise<void> => {
  const kase = initCase(path)
  const begun = performance.now()
  let done = 0
  const onDone = (): void => {
    if (++done % Math.ceil(Number(values.count) / 20) > 0) return
    const seconds = (performance.now() - begun) / 1000
    console.log(cells(done, seconds.toFixed(0), (done / seconds).toFixed(1), rss()))
  }
  console.log(cells('documents', 'seconds', 'a second', 'MiB'))
  const reports = rawReports(values.folder, Number(values.count), Number(values.words))
  const tally = await addDocuments(kase.store, reports, { reader: 'bench', workers: Number(values.workers), onDone })
  const seconds = (performance.now() - begun) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  kase.close()
  console.log(`\n${JSON.stringify(tally)}`)
  console.log(
    `${done} documents in ${seconds.toFixed(0)} s with ${values.workers} threads that read: ${(done / seconds).toFixed(1)} a second`,
  )
  console.log(
    `processor time ${((userCPUTime + systemCPUTime) / 1e6).toFixed(0)} s, case ${(statSync(path).size / mib).toFixed(0)} MiB`,
  )
  console.log(`most memory, all threads: ${(maxRSS / 1024).toFixed(0)} MiB`)
}

if (!existsSync(values.folder)) console.log(`no data at ${values.folder}; give --folder`)
else {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-many-'))
  try {
    await many(join(folder, 'many.demarche'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
