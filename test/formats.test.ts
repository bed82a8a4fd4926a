import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/app/read-report.ts'
import { fromBytes } from '../src/document/from-bytes.ts'
import { madeDocx, madeHtml, madeMail, madeMarkdown, madePdf, type Paper } from './made-files.ts'

const paperOf = (name: string): Paper => {
  const [title = '', ...paragraphs] = readFileSync(new URL(`../examples/${name}.txt`, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
  return { title, paragraphs }
}

const text = ({ title, paragraphs }: Paper): Uint8Array => new TextEncoder().encode([title, ...paragraphs].join('\n\n'))

const makers = {
  html: madeHtml,
  md: madeMarkdown,
  pdf: madePdf,
  docx: madeDocx,
  eml: madeMail,
} as const

const actsIn = async (bytes: Uint8Array, name: string): Promise<readonly string[]> => {
  const document = await fromBytes(bytes, { name, published: '2022-01-22' })
  const { hearing } = readDocument(document)
  return hearing.acts.map(({ kind, from, to, evidence }) =>
    [
      kind,
      from.map(({ party }) => party).join(' '),
      to.map(({ party }) => party).join(' '),
      document.text.slice(evidence.from, evidence.to).replace(/\s+/g, ' '),
    ].join(' | '),
  )
}

describe.each(['geneva-talks', 'draft-treaties', 'russias-answer'])('%s', (report) => {
  const paper = paperOf(report)
  it.each(Object.entries(makers))('tells the same acts as .%s', async (ending, make) => {
    const expected = await actsIn(text(paper), 'report.txt')
    expect(expected.length).toBeGreaterThan(5)
    expect(await actsIn(make(paper), `report.${ending}`)).toEqual(expected)
  })
})

describe('a file', () => {
  const paper: Paper = {
    title: 'Envoys meet in Strelsau',
    paragraphs: ['Chad and Sudan met in Strelsau on Friday.', 'Chad demanded that Sudan withdraw its troops.'],
  }

  it('tells its own title, author and day', async () => {
    const mail = await fromBytes(madeMail(paper), { name: 'a.eml' })
    expect(mail).toMatchObject({
      format: 'mail',
      title: paper.title,
      published: '2022-01-21',
      source: { author: 'Jane Doe' },
    })
    expect(mail.text).not.toContain('Jane Doe, desk')
    expect(await fromBytes(madeDocx(paper), { name: 'a.docx' })).toMatchObject({ format: 'docx', title: paper.title })
    const pdf = await fromBytes(madePdf(paper, '/Author (Jane Doe) /CreationDate (D:20220123101500Z)'), {
      name: 'a.pdf',
    })
    expect(pdf).toMatchObject({ format: 'pdf', title: paper.title, source: { author: 'Jane Doe' } })
    expect(pdf.published).toBeUndefined()
    expect(pdf.doubts.map(({ why }) => why)).toContain(
      'the file tells no day of publication; it was made on 2022-01-23',
    )
  })

  it('is what its bytes say, and its name a doubt', async () => {
    const document = await fromBytes(madeMail(paper), { name: 'report.pdf' })
    expect(document.format).toBe('mail')
    expect(document.doubts.map(({ why }) => why)).toContain('named as a PDF, but it is a mail, and was read as that')
  })

  it('joins the words and paragraphs that the lines and pages of a PDF part', async () => {
    const long = {
      title: 'Long talks',
      paragraphs: Array.from(
        { length: 30 },
        (_, at) =>
          `Paragraph ${at} says that the envoys of Chad and Sudan met again and again in the old town of Strelsau, without any result that either side would tell of.`,
      ),
    }
    const { text: words } = await fromBytes(madePdf(long), { name: 'long.pdf' })
    expect(words).toContain(long.paragraphs[12])
    expect(words).not.toContain('The Strelsau Papers')
  })

  it('leaves out of Markdown what is for machines', async () => {
    const source =
      '---\ntitle: "Envoys meet"\ndate: 2022-01-21\nsource: The Strelsau Herald\n---\n\n![The envoys in Strelsau](a.jpg)\n\n**Chad** and [Sudan](https://x.example/a_(b)) met\nin _Strelsau_.\n\n```\ncode\n```\n\n- Chad demanded water.\n- Sudan refused.\n\n> “We will not yield,” Chad said.\n'
    const document = await fromBytes(new TextEncoder().encode(source), { name: 'a.md' })
    expect(document).toMatchObject({
      title: 'Envoys meet',
      published: '2022-01-21',
      source: { name: 'The Strelsau Herald' },
    })
    const body = document.zones
      .filter(({ kind }) => kind === 'body')
      .map(({ from, to }) => document.text.slice(from, to))
    expect(body).toEqual([
      'Chad and Sudan met in Strelsau.',
      'Chad demanded water.',
      'Sudan refused.',
      '“We will not yield,” Chad said.',
    ])
    expect(document.zones.some(({ kind }) => kind === 'caption')).toBe(true)
  })
})
