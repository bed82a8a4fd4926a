import type { CaseState } from '../ledger/state.ts'
import type { Ask, CaseReader } from './view.ts'

/** Questions kept for each state; the one asked longest ago goes first. */
const questions = 8

const questionOf = ({ limit: _, offset: __, asOf: ___, knownBy: ____, ...question }: Ask): string =>
  JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)))

type Make<Made> = (kase: CaseReader, state: CaseState, ask: Ask) => Made

/**
 * Works out what follows from a state and a question whatever page is asked for, once: further pages are cut from it. A state
 * never changes and belongs to one case; what is kept goes with it.
 */
export const whateverPage = <Made>(make: Make<Made>): Make<Made> => {
  const kept = new WeakMap<CaseState, Map<string, Made>>()
  const shelfOf = (state: CaseState): Map<string, Made> => {
    const shelf = kept.get(state) ?? new Map<string, Made>()
    kept.set(state, shelf)
    return shelf
  }
  return (kase, state, ask) => {
    const shelf = shelfOf(state)
    const question = questionOf(ask)
    const made = shelf.has(question) ? (shelf.get(question) as Made) : make(kase, state, ask)
    shelf.delete(question)
    shelf.set(question, made)
    for (const oldest of shelf.keys()) if (shelf.size > questions) shelf.delete(oldest)
    return made
  }
}

/** Works out what follows from a state alone, once. */
export const onceFor = <Made>(make: (state: CaseState) => Made): ((state: CaseState) => Made) => {
  const kept = new WeakMap<CaseState, { readonly made: Made }>()
  return (state) => {
    const known = kept.get(state) ?? { made: make(state) }
    kept.set(state, known)
    return known.made
  }
}
