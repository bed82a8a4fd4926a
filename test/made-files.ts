import { strToU8, zipSync } from 'fflate'

// Files of other formats, made in a test of paragraphs of text.

export interface Paper {
  readonly title: string
  readonly paragraphs: readonly string[]
}

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

export const madeHtml = ({ title, paragraphs }: Paper): Uint8Array =>
  strToU8(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>${paragraphs
      .map((words) => `<p>${escaped(words)}</p>`)
      .join('\n')}</article></body></html>`,
  )

export const madeMarkdown = ({ title, paragraphs }: Paper): Uint8Array =>
  strToU8(`---\nauthor: Jane Doe\n---\n\n# ${title}\n\n${paragraphs.join('\n\n')}\n`)

const core =
  '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Jane Doe</dc:creator></cp:coreProperties>'
const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

export const madeDocx = ({ title, paragraphs }: Paper): Uint8Array => {
  const paragraph = (words: string, style = ''): string =>
    `<w:p>${style}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`
  const heading = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
  const styles =
    '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>'
  const body = paragraph(title, heading) + paragraphs.map((words) => paragraph(words)).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'docProps/core.xml': strToU8(core),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(styles),
    'word/_rels/document.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
  })
}

export const madeMail = ({ title, paragraphs }: Paper): Uint8Array =>
  strToU8(
    [
      'From: Jane Doe <jane@desk.example>',
      'To: wire@desk.example',
      `Subject: ${title}`,
      'Date: Fri, 21 Jan 2022 23:30:00 -0500',
      'Message-ID: <1@desk.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      ...paragraphs.flatMap((words) => [words, '']),
      '-- ',
      'Jane Doe, desk',
    ].join('\r\n'),
  )

const wrapped = (words: string, most: number): readonly string[] => {
  const lines: string[] = ['']
  for (const word of words.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

// Bytes of WinAnsiEncoding for the marks that news uses (ISO 32000-1, annex D).
const winAnsi: Readonly<Record<string, string>> = {
  '“': '\x93',
  '”': '\x94',
  '‘': '\x91',
  '’': '\x92',
  '–': '\x96',
  '—': '\x97',
  '€': '\x80',
}
const shown = (words: string): string =>
  words.replace(/[“”‘’–—€]/g, (sign) => winAnsi[sign] ?? sign).replace(/[\\()]/g, '\\$&')

/** A PDF of pages of 40 lines in Helvetica, with a running head and numbered pages. */
export const madePdf = ({ title, paragraphs }: Paper, info = ''): Uint8Array => {
  const lines = paragraphs.flatMap((words) => [...wrapped(words, 85), ''])
  const pages: (readonly string[])[] = []
  for (let at = 0; at < lines.length; at += 40) pages.push(lines.slice(at, at + 40))
  const drawn = (page: readonly string[], number: number): string => {
    const text = [`BT /F1 9 Tf 60 810 Td (The Strelsau Papers) Tj ET`]
    if (number === 0) text.push(`BT /F1 18 Tf 60 780 Td (${shown(title)}) Tj ET`)
    page.forEach((line, at) => {
      if (line !== '') text.push(`BT /F1 11 Tf 60 ${750 - at * 15} Td (${shown(line)}) Tj ET`)
    })
    text.push(`BT /F1 9 Tf 290 40 Td (${number + 1}) Tj ET`)
    return text.join('\n')
  }
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, at) => {
      const stream = drawn(page, at)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
    `<< ${info} >>`,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0) & 255)
}
