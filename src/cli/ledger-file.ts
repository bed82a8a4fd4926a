import { closeSync, openSync, readSync } from 'node:fs'
import { Fault } from '../kernel/fault.ts'
import { faultOf } from './input.ts'

const chunkSize = 1 << 20

const decoding = (name: string) => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new Fault('undecodable-input', `not in UTF-8 (${name})`, 'give the file as it was exported')
    }
  }
}

const pieces = function* (file: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(chunkSize)
  for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) yield buffer.subarray(0, size)
}

/** A large file's text, piece by piece: an import need not hold it whole. */
export function* textOfFile(path: string): Generator<string> {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const decode = decoding(path)
    for (const bytes of pieces(file)) yield decode(bytes)
    yield decode()
  } catch (error) {
    throw faultOf(error, path)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** The text on standard input. */
export const textOfStdin = async (): Promise<readonly string[]> => {
  const decode = decoding('standard input')
  const texts: string[] = []
  for await (const bytes of process.stdin) texts.push(decode(bytes))
  return [...texts, decode()]
}
