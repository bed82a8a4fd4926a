/** Words of a report made safe for a terminal: one line, no control characters that could move the cursor. */
export const oneLine = (words: string): string =>
  words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .trim()

/** Cuts one word that is longer than the line, between code points. */
const cut = (word: string, width: number): string[] => {
  if (word.length <= width) return [word]
  const points = [...word]
  const pieces: string[] = []
  for (let at = 0; at < points.length; at += width) pieces.push(points.slice(at, at + width).join(''))
  return pieces
}

/** The lines of `words`, none longer than `width` columns. */
export const wrap = (words: string, width: number): string[] => {
  const lines: string[] = []
  let line: string[] = []
  let used = 0
  for (const word of oneLine(words)
    .split(' ')
    .flatMap((long) => cut(long, width))) {
    if (line.length > 0 && used + 1 + word.length > width) {
      lines.push(line.join(' '))
      line = []
      used = 0
    }
    used += word.length + (line.length > 0 ? 1 : 0)
    line.push(word)
  }
  return [...lines, line.join(' ')]
}

/** Wrapped lines, the first after `lead`, the others indented to stand under it. `lead` must be plain. */
export const hang = (lead: string, words: string, width: number): string[] =>
  wrap(words, Math.max(20, width - lead.length)).map((line, at) => (at ? ' '.repeat(lead.length) : lead) + line)

/** Cuts to one line, with an ellipsis where something is left out. */
export const clip = (words: string, width: number): string => {
  const points = [...oneLine(words)]
  return points.length <= width
    ? points.join('')
    : `${points
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`
}
