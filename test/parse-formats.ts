// Readers of the formats, written apart from the writers, so that a mistake of the one is not made by the other as well.

/** Rows of RFC 4180; throws where a quote stands where none may. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

/** Lines of a table set apart by tabs, the last ending too. */
export const parseTabs = (text: string): readonly (readonly string[])[] => {
  if (text === '') return []
  if (!text.endsWith('\n')) throw new Error('the last line does not end')
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split('\t'))
}

const element = /<(\/?)([\w:-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?xml [^?]*\?>|([^<]+)/gy

/** Is it well-formed XML of the plain sort (elements, attributes, text)? Gives the names of its elements. */
export const parseXml = (text: string): readonly string[] => {
  const open: string[] = []
  const names: string[] = []
  element.lastIndex = 0
  while (element.lastIndex < text.length) {
    const at = element.lastIndex
    const found = element.exec(text)
    if (!found) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 60)}`)
    const [whole, close, name, , single] = found
    if (
      /&(?!(?:amp|lt|gt|quot|#\d+);)/.test(whole) ||
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u.test(whole)
    )
      throw new Error(`no XML text: ${whole.slice(0, 60)}`)
    if (name === undefined) continue
    if (close === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      names.push(name)
      if (single !== '/') open.push(name)
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`)
  return names
}

/** One component of a calendar: its properties by name, values with their escapes undone. */
export interface CalendarComponent {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

/** Components of an RFC 5545 stream; throws for a line over 75 octets, a bare line feed, or one that is not closed. */
export const parseCalendar = (text: string): readonly CalendarComponent[] => {
  if (/(?<!\r)\n|\r(?!\n)/.test(text) || !text.endsWith('\r\n')) throw new Error('lines must end in CRLF')
  for (const line of text.split('\r\n'))
    if (new TextEncoder().encode(line).length > 75) throw new Error(`line over 75 octets: ${line}`)
  const found: CalendarComponent[] = []
  const open: { name: string; properties: Map<string, string> }[] = []
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const parts = /^([A-Z-]+)(;[^:]*)?:(.*)$/su.exec(line)
    if (!parts) throw new Error(`no content line: ${line}`)
    const [, name = '', parameters = '', value = ''] = parts
    if (name === 'BEGIN') open.push({ name: value, properties: new Map() })
    else if (name === 'END') {
      const closed = open.pop()
      if (closed?.name !== value) throw new Error(`END:${value} closes nothing`)
      found.push(closed)
    } else open.at(-1)?.properties.set(name + parameters, unescaped(value))
  }
  if (open.length > 0) throw new Error('a component is not closed')
  return found
}
