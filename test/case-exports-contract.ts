import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import type { CaseExport, CaseFormatName, ExportedCase } from '../src/exports/case/index.ts'
import { writeOptions } from './nasty-case.ts'
import { parseCalendar, parseCsv, parseTabs, parseXml } from './parse-formats.ts'

export const writtenBy = ({ write }: Pick<CaseExport, 'write'>, kase: ExportedCase): string =>
  [...write(kase, writeOptions)].join('')

const tabTable =
  (columns: number, header: boolean) =>
  (text: string): void => {
    const rows = parseTabs(text)
    expect([...new Set(rows.map((row) => row.length))]).toEqual(rows.length > 0 || header ? [columns] : [])
    const ids = rows.slice(header ? 1 : 0).map(([id]) => id)
    if (columns !== 29) expect(new Set(ids).size).toBe(ids.length)
  }

const page = (text: string): void => {
  const { document } = parseHTML(text)
  expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base').length).toBe(0)
  expect([...document.querySelectorAll('a')].filter((a) => !/^https?:/.test(a.getAttribute('href') ?? ''))).toEqual([])
  expect(
    [...document.querySelectorAll('*')].flatMap((one) =>
      one.getAttributeNames().filter((name: string) => name.startsWith('on')),
    ),
  ).toEqual([])
  expect(text).not.toMatch(/url\(|@import|\bsrc=/)
}

/** That the output is what its format promises, as far as another reader can tell. */
export const isSound: { readonly [Name in CaseFormatName]: (text: string) => void } = {
  jsonl: (text) => {
    const [header, ...entries] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(header).toEqual({ demarche: 'ledger', format: 1, entries: entries.length })
  },
  csv: (text) => {
    const rows = parseCsv(text)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expect(rows.flat().filter((cell) => /^[=+@]|^-(?!\d+$)/.test(cell.trimStart()))).toEqual([])
  },
  markdown: (text) => expect(text).not.toMatch(/(?<!\\)\|.*<(?!br>)|<script|(?<!\\)\]\(javascript/),
  html: page,
  polecat: tabTable(40, true),
  'polecat-companion': tabTable(29, true),
  gdelt: tabTable(61, false),
  'gdelt-companion': tabTable(10, true),
  timelinejs: (text) => {
    const { events, title } = JSON.parse(text) as { events: { start_date: { year: number } }[]; title: object }
    expect(title).toBeDefined()
    expect(events.filter((event) => !Number.isInteger(event.start_date.year))).toEqual([])
  },
  icalendar: (text) => {
    const components = parseCalendar(text)
    expect(components.at(-1)?.name).toBe('VCALENDAR')
    for (const { properties } of components.slice(0, -1))
      expect([...properties.keys()]).toEqual(expect.arrayContaining(['UID', 'DTSTAMP', 'SUMMARY']))
  },
  webannotation: (text) => {
    const { items } = JSON.parse(text) as { items: { id: string; target: { selector: object[] } }[] }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(items.every(({ target }) => target.selector.length === 2)).toBe(true)
  },
  graphml: (text) => expect(parseXml(text)[0]).toBe('graphml'),
}

/** Longest chunk that a writer may hand over for a small act or document. */
const longestChunk = 60_000

/** What every format promises of every case. */
export const promises = (format: CaseExport<CaseFormatName>, kase: () => ExportedCase): void => {
  it('is what its format promises', () => isSound[format.name](writtenBy(format, kase())))
  it('is the same twice', () => expect(writtenBy(format, kase())).toBe(writtenBy(format, kase())))
  it('comes in chunks', () => {
    const chunks = [...format.write(kase(), writeOptions)]
    expect(Math.max(0, ...chunks.map((chunk) => chunk.length))).toBeLessThan(longestChunk)
  })
  it('is proper Unicode', () => expect(writtenBy(format, kase()).isWellFormed()).toBe(true))
}
