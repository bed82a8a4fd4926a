import { assert } from '../kernel/assert.ts'
import { Fault } from '../kernel/fault.ts'
import { readNameHead } from './accurate/name-head.ts'
import { type Draft, network } from './accurate/network.ts'
import { readNetwork } from './accurate/read-weights.ts'
import { secondOpinion } from './accurate/second-opinion.ts'
import { keyLookup } from './hash.ts'
import { lemmatiser } from './lemma.ts'
import { type FormInfo, formTable, type WordTable } from './lexicon.ts'
import { type Chooser, choiceScorer, linearScorer, type Scorer } from './linear.ts'
import { type Column, type ModelFile, readModelFile } from './model-file.ts'
import { NAME_CLASSES } from './name-features.ts'
import { sentenceTagger } from './tagger.ts'
import { type Upos, uposTags } from './token.ts'

/** A class of the tagger. */
export interface TagClass {
  readonly upos: Upos
  readonly xpos: string
  /** Place of the UPOS in `uposTags`. */
  readonly number: number
}

/** The weights, ready for use. What it keeps of words it has met only saves time. */
export interface Engine {
  readonly infoOf: (form: string) => FormInfo
  readonly tags: readonly TagClass[]
  /** Tags, heads and relations of a sentence's words by the network; null in the fast tier. */
  readonly draft: ((forms: readonly FormInfo[]) => Draft) | null
  /** Numbers of the tags of a sentence's words. */
  readonly tagSentence: (forms: readonly FormInfo[]) => Int32Array
  readonly rels: readonly string[]
  /** Places of the relations `root` and `punct` in `rels`. */
  readonly root: number
  readonly punct: number
  readonly splitter: Scorer
  readonly parser: Chooser
  readonly labeller: Scorer
  readonly namer: Scorer
  readonly lemma: (form: string, tag: number) => string
  /** Version of the weights, as the model file tells it. */
  readonly version: string
}

const damaged = (what: string): Fault =>
  new Fault('bad-model', `the model file lacks ${what}`, 'take models/en.bin from the same version of the package')

const column = <C extends Column>(file: ModelFile, name: string, sort: new (length: number) => C): C => {
  const found = file.columns.get(name)
  if (found instanceof sort) return found
  throw damaged(name)
}

const texts = (file: ModelFile, name: string): readonly string[] => {
  const found = file.header[name]
  if (Array.isArray(found) && found.every((one) => typeof one === 'string')) return found
  throw damaged(name)
}

const largestOf = (file: ModelFile, name: string): number => {
  const found = file.header[`${name}.largest`]
  if (typeof found === 'number' && found > 0) return found
  throw damaged(`${name}.largest`)
}

const scorerOf = (file: ModelFile, name: string, classes: number): Scorer =>
  linearScorer({
    classes,
    keys: column(file, `${name}.keys`, Int32Array),
    runs: column(file, `${name}.runs`, Uint8Array),
    pairClasses: column(file, `${name}.classes`, Uint8Array),
    pairWeights: column(file, `${name}.weights`, Int8Array),
    largest: largestOf(file, name),
  })

const tagClass = (text: string): TagClass => {
  const [name = '', xpos = ''] = text.split(' ')
  const number = uposTags.indexOf(name as Upos)
  const upos = uposTags[number]
  if (!upos) throw damaged(`a tag for ${name}`)
  return { upos, xpos, number }
}

/** The network, laid out when it is first asked, with the linear tagger's word on tags that are in doubt. */
const draftOf = (file: ModelFile, tagsOf: ReturnType<typeof secondOpinion>): Engine['draft'] => {
  if (file.header['network'] === undefined) return null
  let run: Engine['draft'] = null
  return (forms) => {
    run ??= network(readNetwork(file), { names: readNameHead(file) })
    const draft = run(forms)
    return { ...draft, tags: tagsOf(forms, draft) }
  }
}

/**
 * - `accurate`: tags and trees in one pass of a network over the sentence
 * - `fast`: first tags, then trees, word by word; two to three times as fast, with a third more wrong heads
 */
export type Tier = 'accurate' | 'fast'

/**
 * Reads the weights; a file without a network has the fast tier only. Throws `Fault('bad-model')` where the bytes are cut short,
 * changed or of another version.
 */
export const loadEngine = (bytes: Uint8Array, { tier = 'accurate' }: { readonly tier?: Tier } = {}): Engine => {
  const file = readModelFile(bytes)
  const words: WordTable = {
    keys: column(file, 'words.keys', Int32Array),
    ambiguity: column(file, 'words.ambiguity', Uint16Array),
    cluster: column(file, 'words.cluster', Uint16Array),
    coarse: column(file, 'words.coarse', Uint8Array),
    sure: column(file, 'words.sure', Uint8Array),
  }
  const tags = texts(file, 'tags').map(tagClass)
  const rels = texts(file, 'rels')
  const root = rels.indexOf('root')
  const punct = rels.indexOf('punct')
  assert(root >= 0 && punct >= 0, 'the model knows the relations root and punct')
  const tagger = scorerOf(file, 'tagger', tags.length)
  const isSubject = (rel: number): boolean => rels[rel]?.startsWith('nsubj') === true
  return {
    infoOf: formTable(words, keyLookup(words.keys)),
    tags,
    draft: tier === 'fast' ? null : draftOf(file, secondOpinion(tagger, tags, isSubject)),
    tagSentence: sentenceTagger(tagger),
    rels,
    root,
    punct,
    splitter: scorerOf(file, 'splitter', 2),
    parser: choiceScorer({
      keys: column(file, 'parser.keys', Int32Array),
      roots: column(file, 'parser.roots', Int8Array),
      largest: largestOf(file, 'parser'),
    }),
    labeller: scorerOf(file, 'labeller', rels.length),
    namer: scorerOf(file, 'names', NAME_CLASSES),
    lemma: lemmatiser({
      keys: column(file, 'lemma.keys', Int32Array),
      rules: column(file, 'lemma.rules', Uint16Array),
      ruleTexts: texts(file, 'lemmaRules'),
    }),
    version: String(file.header['version'] ?? ''),
  }
}
