import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { SourceCard } from '../app/add-documents.ts'
import { type Holding, isContainer, reportsHeld } from '../intake/containers.ts'
import type { ReportSource } from '../intake/report-source.ts'
import { faultOf, readInput } from './input.ts'

const endings: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.md', '.pdf', '.docx', '.eml'])

/** Of what holds many. JSON, tables and XML lie in folders for many reasons: they are read where they are named. */
const archives = /\.(?:jsonl|ndjson|zip)(?:\.gz)?$|\.(?:txt|html?|md)\.gz$/i

/** Pages about a folder, which stand in many: no reports. A file that is named itself is always read. */
const aboutFolder = /^(?:readme|licen[cs]e|copying|notice|changelog|contributing)\b/i

const isReport = (name: string): boolean =>
  (endings.has(extname(name).toLowerCase()) || archives.test(name)) && !aboutFolder.test(name)

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return path !== '-' && (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** The reports in a folder and in the folders within, by name; readme and licence files are left out. */
const reportsIn = async (folder: string): Promise<readonly string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((one) => one.isFile() && isReport(one.name))
    .map((one) => join(one.parentPath, one.name))
    .sort()
}

/** Every report that the paths name: files, all of a folder, or "-" for standard input. */
export const reportPaths = async (paths: readonly string[]): Promise<readonly string[]> => {
  const lists: (readonly string[])[] = []
  for (const path of paths) lists.push((await isFolder(path)) ? await reportsIn(path) : [path])
  return lists.flat()
}

/** Bytes of a file, or of standard input, as they come. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* path === '-' ? process.stdin : createReadStream(path)
  } catch (error) {
    throw faultOf(error, path)
  }
}

/** A file that is one report. */
export const reportSource = (path: string, card: SourceCard): ReportSource => ({
  name: path === '-' ? 'standard input' : path,
  bytes: () => readInput(path),
  card,
})

/** Reports to be added, one at a time: files, and what archives, tables and feeds hold. */
export async function* reportSources(paths: readonly string[], holding: Holding): AsyncGenerator<ReportSource> {
  for (const path of paths) {
    if (isContainer(path)) yield* reportsHeld(path, chunksOf(path), holding)
    else yield reportSource(path, holding.card)
  }
}
