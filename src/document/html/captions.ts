import type { Block } from './blocks.ts'

const by = '(?:photo(?:graph|s)?|image|picture|video|map|graphic|illustration|portrait|credit)(?: by |: | © )'
const creditAfter = new RegExp(`^(.{12,}?[.!?"”)]) *((?:\\((?=[^()]*\\)$))?${by}.{2,120})$`, 'iu')
const creditAlone = new RegExp(`^\\(?${by}`, 'i')

/** Is the line nothing but a credit? */
export const isCredit = (words: string): boolean => creditAlone.test(words)

/** "A station in the desert. (Jane Doe)": whose picture it is. */
const nameAfter = /^(.{12,}?[.!?"”]) \((\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})\)$/u

/** The sign alone tells where the mark-up does not: "The old parliament point. Photo: Jane Doe". */
const signAfter = /^(.{12,260}?[.!?"”)]) ((?:photo|photograph|picture|image): [^.!?]{3,60})$/iu

const pairIn = ({ words, kind }: Block): readonly string[] => {
  if (kind === null) return words.length <= 320 ? (signAfter.exec(words) ?? []) : []
  return kind === 'caption' ? (creditAfter.exec(words) ?? nameAfter.exec(words) ?? []) : []
}

/** "(Jane Doe/The Herald)" */
const bare = (words: string): string => /^\(([^()]*)\)$/.exec(words)?.[1]?.trim() ?? words

/** "The delegations in Muscat. Photo: Jane Doe": a caption, and who took the picture. */
export const withCredit = (block: Block): readonly Block[] => {
  const [, caption, credit] = pairIn(block)
  if (caption && credit)
    return [
      { words: caption, kind: 'caption' },
      { words: credit, kind: 'credit' },
    ]
  return [block.kind === 'credit' ? { ...block, words: bare(block.words) } : block]
}
