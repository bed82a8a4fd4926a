import { strToU8, zipSync } from 'fflate'
import { madeDocx, madeMail, madePdf, type Paper } from './made-files.ts'

// Files that somebody might give us to break the reader: each must end in a clean document or a documented fault.

export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const paper: Paper = { title: 'Envoys meet', paragraphs: ['Chad and Sudan met in Strelsau on Friday.'] }
const many = (text: string, times: number): string => text.repeat(times)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)
const cut = (bytes: Uint8Array, share: number): Uint8Array => bytes.slice(0, Math.floor(bytes.length * share))
const changed = (bytes: Uint8Array, step: number): Uint8Array =>
  bytes.map((byte, at) => (at % step === step - 1 ? byte ^ 0x55 : byte))
const page = (body: string, head = ''): Uint8Array =>
  strToU8(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
const named = (ending: string, files: Readonly<Record<string, Uint8Array>>): readonly HostileFile[] =>
  Object.entries(files).map(([name, bytes]) => ({ name: `${name}.${ending}`, bytes }))

const docx = madeDocx(paper)
const pdf = madePdf(paper)
const mail = madeMail(paper)
const word = (xml: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) })
const part = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

const texts = {
  nothing: new Uint8Array(),
  'only white space': strToU8(many(' \n\t', 5000)),
  'only zeros': new Uint8Array(5000),
  'random bytes': Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919 + at * at * 31) & 255),
  'one word of a megabyte': strToU8(many('a', 1_000_000)),
  'one line of a megabyte': strToU8(many('Chad met Sudan. ', 60_000)),
  'deep brackets': strToU8(many('(', 50_000) + many(')', 50_000)),
  'many quotation marks': strToU8(many('“', 20_000)),
  'many commas': strToU8(many('Chad, ', 20_000)),
  'half characters': strToU8(`Chad met ${many('\ud83d', 200)} Sudan.`),
  'bytes that are no UTF-8': Uint8Array.from([...latin('Chad met Sudan. '), 0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80]),
  'UTF-16 cut in a character': Uint8Array.from([0xff, 0xfe, 67, 0, 104, 0, 97]),
  'marks of direction': strToU8(`\u202e\u2066${many('\u202eChad\u2069', 2000)} met Sudan.`),
  'combining marks': strToU8(`C${many('\u0301', 50_000)}had met Sudan.`),
  'escape sequences': strToU8('\x1b[2J\x1b]0;title\x07Chad met Sudan.\x1b[31m'),
  'three megabytes': strToU8(many('Chad met Sudan.\n\n', 200_000)),
  'a picture': latin(`\x89PNG\r\n\x1a\n${many('\x00', 500)}`),
  'an archive': zipSync({ 'a.txt': strToU8('Chad met Sudan.') }),
}

const pages = {
  'deep nesting': page(`${many('<div>', 20_000)}Chad met Sudan.${many('</div>', 20_000)}`),
  'never closed': page(`<p>Chad met Sudan.${many('<b><i>', 5000)}`),
  'a huge attribute': page(`<p class="${many('x', 900_000)}">Chad met Sudan.</p>`),
  'many attributes': page(
    `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}="1"`).join(' ')}>Chad met Sudan.</p>`,
  ),
  'script only': page('<script>while (true) fetch("http://169.254.169.254/")</script>'),
  'script and text': page('<script>process.exit(1)</script><p onclick="x()">Chad met Sudan.</p>'),
  entities: page(many('&lt;&#x41;&#0;&#1114112;&bogus;', 5000)),
  'an address of a file': page('<iframe src="file:///etc/passwd"></iframe><p>Chad met Sudan.</p>'),
  'broken JSON-LD': page(
    '<p>Chad met Sudan.</p>',
    `<script type="application/ld+json">${many('{"a":', 5000)}</script>`,
  ),
  'JSON-LD as deep as it goes': page(
    '<p>Chad met Sudan.</p>',
    `<script type="application/ld+json">${many('[', 4000)}${many(']', 4000)}</script>`,
  ),
  'a date that is none': page(
    '<p>Chad met Sudan.</p>',
    '<meta property="article:published_time" content="9999-99-99T99:99:99Z">',
  ),
  'a table in a table': page(`${many('<table><tr><td>', 3000)}Chad met Sudan.`),
  'many elements': page(many('<p>Chad met Sudan.</p>', 35_000)),
  'a comment without end': page(`<!-- ${many('-', 100_000)}`),
  'a doctype without end': strToU8(`<!doctype html ${many('[', 50_000)}`),
  'a wrong charset': page('<p>Chad met Sudan.</p>', '<meta charset="x-no-such-charset">'),
  'svg with script': page('<svg><script>alert(1)</script></svg><p>Chad met Sudan.</p>'),
}

const marked = {
  'open emphasis': strToU8(many('**_', 20_000)),
  'open links': strToU8(many('[a](', 20_000)),
  'open brackets': strToU8(many('[', 50_000)),
  'code without end': strToU8(`\`\`\`\n${many('Chad met Sudan.\n', 1000)}`),
  'front matter without end': strToU8(`---\n${many('a: b\n', 20_000)}`),
  'deep quotes': strToU8(`${many('> ', 20_000)}Chad met Sudan.`),
  backslashes: strToU8(many('\\*', 50_000)),
  backticks: strToU8(many('`', 50_000)),
}

const pdfs = {
  'a head only': latin('%PDF-1.7\n'),
  'cut in half': cut(pdf, 0.5),
  'without its end': cut(pdf, 0.9),
  'bytes changed': changed(pdf, 97),
  'bytes changed often': changed(pdf, 11),
  'a page tree that is a circle': latin(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF',
  ),
  'a million pages': latin(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 1000000 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF',
  ),
  'script in it': madePdf(paper, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
  "a text with a PDF's name": strToU8('Chad met Sudan in Strelsau.'),
}

const words = {
  'cut in half': cut(docx, 0.5),
  'cut at its directory': cut(docx, 0.95),
  'bytes changed': changed(docx, 61),
  'a bomb': word(part(many('<w:p><w:r><w:t>Chad met Sudan. </w:t></w:r></w:p>', 900_000))),
  'no part with text': zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml.rels': strToU8('') }),
  'parts that lead out': zipSync({ '../../../etc/cron.d/x': strToU8('x'), 'word/document.xml': strToU8(part('')) }),
  'entities in entities': word(
    `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${many(`&${'abcdefghi'[at]};`, 10)}">`).join('')}]>${part('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>')}`,
  ),
  'an entity that is a file': word(
    `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${part('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')}`,
  ),
  'deep tables': word(part(many('<w:tbl><w:tr><w:tc>', 2000) + many('</w:tc></w:tr></w:tbl>', 2000))),
  'broken mark-up': word('<w:document><w:body><w:p>'),
}

const boundary = (depth: number): string =>
  depth === 0
    ? 'Content-Type: text/plain\r\n\r\nChad met Sudan.'
    : `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${boundary(depth - 1)}\r\n--b${depth}--`

const mails = {
  'headers only': latin('From: a@b.example\r\nMessage-ID: <1>\r\nSubject: x\r\n\r\n'),
  'nested without end': latin(`From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: x\r\n${boundary(300)}`),
  'a header of a megabyte': latin(
    `From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: ${many('x', 1_000_000)}\r\n\r\nChad met Sudan.`,
  ),
  'broken base64': latin(
    'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!====@@@@',
  ),
  'a charset that is none': latin(
    'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=x-none\r\n\r\nChad met Sudan.',
  ),
  'a boundary that is its own part': latin(
    'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n--x\r\n--x\r\n--x--',
  ),
  'cut in half': cut(mail, 0.5),
  'encoded words without end': latin(
    `From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: ${many('=?utf-8?B?', 5000)}\r\n\r\nChad met Sudan.`,
  ),
}

export const hostileFiles = (): readonly HostileFile[] => [
  ...named('txt', texts),
  ...named('html', pages),
  ...named('md', marked),
  ...named('pdf', pdfs),
  ...named('docx', words),
  ...named('eml', mails),
]
