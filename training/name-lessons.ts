import { type Engine, parse, tag, tokenise } from '../src/language/index.ts'
import { nameInput } from '../src/language/names.ts'
import { readNameDocuments } from './name-data.ts'
import { goldNameClasses, type NameLesson } from './train-names.ts'

/** Reads the marked documents that are not held back, with everything the engine already finds in them. */
export const nameLessons = (engine: Engine, folder: string): NameLesson[] =>
  readNameDocuments(folder)
    .filter(({ held }) => !held)
    .map(({ document, names, unmarked }) => {
      const toInput = nameInput(engine)
      const { sentences } = parse(engine, tag(engine, tokenise(engine, document)))
      return {
        inputs: sentences.map(toInput),
        gold: sentences.map((sentence) => goldNameClasses(sentence, names)),
        unmarked,
      }
    })
