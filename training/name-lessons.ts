import { type Engine, parse, tag, tokenise } from '../src/language/index.ts'
import { nameInput } from '../src/language/names.ts'
import { readMarkedNames } from './marked-names.ts'
import { type NameDocument, readNameDocuments } from './name-data.ts'
import { goldNameClasses, type NameLesson } from './train-names.ts'

/** What names are learned from: the corpora without what is held back, and the diplomatic sentences of our own. */
export const namesToLearn = (folder: string): NameDocument[] => [
  ...readNameDocuments(folder).filter(({ held }) => !held),
  ...readMarkedNames('diplomatic', new URL('names/', import.meta.url)),
]

/** Reads documents with marked names, with everything the engine already finds in them. */
export const nameLessons = (engine: Engine, documents: readonly NameDocument[]): NameLesson[] =>
  documents.map(({ document, names, unmarked }) => {
    const toInput = nameInput(engine)
    const { sentences } = parse(engine, tag(engine, tokenise(engine, document)))
    return {
      inputs: sentences.map(toInput),
      gold: sentences.map((sentence) => goldNameClasses(sentence, names)),
      unmarked,
    }
  })
