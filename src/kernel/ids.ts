import { sha256 } from './hash.ts'
import type { Span } from './span.ts'

// Crockford's base 32 in small letters: no i, l, o, u, so that an id can be read out and typed.
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

const base32 = (bytes: Uint8Array, length: number): string =>
  Array.from({ length }, (_, i) => {
    const bit = 5 * i
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0)
    return letters[(pair >> (11 - (bit & 7))) & 31]
  }).join('')

/**
 * Ten letters and digits (50 bits of SHA-256) that stand for the parts and their order: the same parts always give the same
 * id, on every machine. Among 100,000 different lists two share an id once in 200,000 times.
 */
export const shortId = (parts: readonly string[]): string =>
  base32(sha256(parts.map((part) => `${part.length}:${part}`).join('')), 10)

/** A document is its text: the same words under another name or date are the same document. */
export const documentId = (text: string): string => shortId(['document', text])

/** An act is what is shown where, by whom to whom. */
export const actId = (
  document: string,
  kind: string,
  evidence: Span,
  from: readonly string[],
  to: readonly string[],
): string => shortId(['act', document, kind, `${evidence.from}-${evidence.to}`, from.join('+'), to.join('+')])
