import { useState } from 'react'
import { text } from '../text/en.ts'
import { visible } from './visible.ts'

/** More characters than this are shown on demand. */
const clipped = 700

interface Props {
  readonly children: string
  /** Words between `[[` and `]]` are lit. */
  readonly lit?: boolean
  /** With quotation marks around them. */
  readonly quoted?: boolean
}

interface Piece {
  readonly at: number
  readonly words: string
  readonly isLit: boolean
}

const piecesOf = (words: string, lit: boolean): readonly Piece[] => {
  if (!lit) return [{ at: 0, words, isLit: false }]
  let at = 0
  return words
    .split(/\[\[([\s\S]*?)\]\]/)
    .map((part, index) => {
      const piece = { at, words: part, isLit: index % 2 === 1 }
      at += part.length + 1
      return piece
    })
    .filter((piece) => piece.words !== '')
}

/** Words of a report, always as text: nothing in them acts on the page, and their direction stays their own. */
export const Words = ({ children, lit = false, quoted = false }: Props) => {
  const [whole, setWhole] = useState(false)
  const isLong = children.length > clipped
  const shown = visible(isLong && !whole ? `${children.slice(0, clipped)}…` : children)
  return (
    <bdi className={quoted ? 'words quoted' : 'words'}>
      {piecesOf(shown, lit).map(({ at, words, isLit }) => (isLit ? <mark key={at}>{words}</mark> : words))}
      {isLong && (
        <button type="button" className="more no-print" onClick={() => setWhole(!whole)}>
          {whole ? text.common.less : text.common.more}
        </button>
      )}
    </bdi>
  )
}
