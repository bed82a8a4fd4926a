/** Octets of a character in UTF-8. */
const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

const longest = 75

/** A content line of RFC 5545, folded after 75 octets at the most and never within a character. */
export const contentLine = (line: string): string => {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const more = octets(character)
    if (size + more > longest) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += character
    size += more
  }
  return `${[...parts, part].join('\r\n')}\r\n`
}

const signs: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' }

/** A value of type TEXT (RFC 5545, 3.3.11). */
export const calendarText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\\;,\n]/g, (sign) => signs[sign] ?? sign)

/** One component: its name, and its properties as name (with parameters) and value. */
export const component = (name: string, properties: readonly (readonly [string, string] | null)[]): string =>
  [['BEGIN', name] as const, ...properties.filter((property) => property !== null), ['END', name] as const]
    .map(([property, value]) => contentLine(`${property}:${value}`))
    .join('')
