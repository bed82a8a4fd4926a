import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../kernel/fault.ts'
import { readInput } from './input.ts'

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // Whatever is wrong with the path, reading it as a file will say so.
    return false
  }
}

const inFolder = async (folder: string): Promise<string[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  if (!names.length) throw new Fault('bad-gold', `no gold in it (${folder})`, 'give a folder of .json files')
  return names.map((name) => join(folder, name))
}

/** A JSON file's text. */
export const readJson = async (path: string): Promise<string> => new TextDecoder().decode(await readInput(path))

/** The gold files at `paths`, folders opened, with their texts. */
export const goldFiles = async (paths: readonly string[]) => {
  const names: string[] = []
  for (const path of paths) names.push(...((await isFolder(path)) ? await inFolder(path) : [path]))
  const files: { name: string; json: string }[] = []
  for (const name of names) files.push({ name, json: await readJson(name) })
  return files
}
