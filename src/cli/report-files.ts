import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { SourceCard } from '../app/add-documents.ts'
import type { ReportSource } from '../intake/report-source.ts'
import { readInput } from './input.ts'

const endings: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.md', '.pdf', '.docx', '.eml'])

/** Pages about a folder, which stand in many: no reports. A file that is named itself is always read. */
const aboutFolder = /^(?:readme|licen[cs]e|copying|notice|changelog|contributing)\b/i

const isReport = (name: string): boolean => endings.has(extname(name).toLowerCase()) && !aboutFolder.test(name)

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

/** Reports to be added, read one at a time. */
export const reportSources = (paths: readonly string[], card: SourceCard): readonly ReportSource[] =>
  paths.map((path) => ({ name: path === '-' ? 'standard input' : path, bytes: () => readInput(path), card }))
