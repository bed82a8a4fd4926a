/** Holds a promise that the program makes to itself; breaking it is a bug, so this is always on. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`bug: ${message}`)
}
