import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { importLedger } from '../src/app/import-ledger.ts'
import { readText } from '../src/app/read-report.ts'
import { reportEntries } from '../src/app/report-entries.ts'
import { type CaseFormatName, caseExports, type ExportedCase } from '../src/exports/case/index.ts'
import { canonical, type Entry, makeEntry, type Store } from '../src/ledger/index.ts'
import { memoryStore } from '../src/stores/index.ts'
import { entryLists } from './any-ledger.ts'
import { promises, writtenBy } from './case-exports-contract.ts'
import { emptyCase, exported, nastyCase, nastyEntries, nastyWords } from './nasty-case.ts'
import { type CalendarComponent, parseCalendar, parseCsv, parseTabs, parseXml } from './parse-formats.ts'
import { root } from './run-demarche.ts'
import { byPerson, report } from './small-ledger.ts'

const exampleEntries: readonly Entry[] = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => {
    const text = readFileSync(join(root, 'examples', name), 'utf8')
    return reportEntries(readText(text, { published: '2022-02-01' }), '1', '2026-01-01T00:00:00.000Z')
  })

const cases: readonly (readonly [string, () => ExportedCase])[] = [
  ['an empty case', emptyCase],
  ['a case of nasty text', nastyCase],
  ['the example reports', () => exported('examples', exampleEntries)],
]

describe.each(caseExports.map((format) => [format.name, format] as const))('%s', (_, format) => {
  describe.each(cases)('of %s', (_, kase) => promises(format, kase))
})

const written = (name: CaseFormatName, kase: ExportedCase = nastyCase()): string => {
  const format = caseExports.find((one) => one.name === name)
  if (!format) throw new Error(name)
  return writtenBy(format, kase)
}

/** Rows of a tab-separated table by the names of its columns. */
const tabRows = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [names = [], ...rows] = parseTabs(text)
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

describe('csv', () => {
  it('holds the words as they are, formulas disarmed', () => {
    const [names = [], ...rows] = parseCsv(written('csv'))
    const evidence = rows.map((row) => row[names.indexOf('evidence')])
    const disarmed = (words: string): string =>
      (/^[=+]/.test(words) ? `'${words}` : words).toWellFormed().replaceAll('\0', '')
    expect(new Set(evidence)).toEqual(new Set(nastyWords.map(disarmed)))
  })
})

describe('html', () => {
  it('shows every word of the evidence', () => {
    const { document } = parseHTML(written('html'))
    const shown = [...document.querySelectorAll('blockquote p')].map((one) => one.textContent ?? '')
    const visible = (words: string): string => words.replaceAll(/[\u0000]|\p{Surrogate}/gu, '\ufffd')
    expect(new Set(shown)).toEqual(new Set(nastyWords.map(visible)))
  })
})

describe('polecat', () => {
  const rows = () => tabRows(written('polecat'))
  it('codes what happened and planned meetings, and nothing that is only possible', () => {
    expect(
      rows()
        .map((row) => row['Event Type'])
        .sort(),
    ).toEqual(['AGREE', 'AGREE', 'ASSAULT', 'REJECT', 'REQUEST'])
  })
  it('knows states by their numbers and keeps several actors in step', () => {
    const demand = rows().find((row) => row['Event Type'] === 'REQUEST')
    expect(demand).toMatchObject({
      'Event Date': '2022-01-21', 'Actor Country': 'RUS', 'Actor COW': '365', 'Recipient COW': 'None; 2',
      'Actor Title': 'Minister, of "all"', 'Publication Date': '2022-01-22', Intensity: '0',
    }) // biome-ignore format: one row
  })
  it('makes no day of a month', () => {
    expect(
      rows()
        .filter((row) => row['Event Type'] === 'AGREE')
        .map((row) => row['Event Date']),
    ).toEqual(['None', 'None'])
  })
  it('places a meeting', () => {
    expect(rows().find((row) => row['City'] !== 'None')).toMatchObject({ City: 'Geneva', Country: 'CHE' })
  })
})

describe('polecat-companion', () => {
  it('has every telling, spans that cut its words out of the document, and why it was not coded', () => {
    const kase = nastyCase()
    const rows = tabRows(written('polecat-companion', kase))
    expect(rows).toHaveLength(nastyWords.length)
    for (const row of rows) {
      const [from = 0, to = 0] = (row['Evidence Span'] ?? '').split('-').map(Number)
      const words = kase.document(row['Document ID'] ?? '')?.text.slice(from, to) ?? ''
      expect(row['Evidence']).toBe(words.replaceAll(/[\t\r\n\u2028\u0000]+/g, ' ').toWellFormed())
    }
    expect(rows.find((row) => row['Kind'] === 'sanction')).toMatchObject({
      Coded: 'no',
      'Why Not Coded': 'it is possible',
    })
  })
})

describe('gdelt', () => {
  const rows = () => parseTabs(written('gdelt'))
  it('has a row for every pair', () => {
    const pairs = rows().map((row) => [row[7], row[17], row[26]])
    expect(pairs).toContainEqual(['RUS', 'USA', '100'])
    expect(pairs).toContainEqual(['ROM', '', '010'])
    expect(pairs.filter(([, , code]) => code === '036')).toHaveLength(4)
  })
  it('dates no finer than told, and counts articles', () => {
    const demand = rows().find((row) => row[26] === '100')
    expect(demand?.slice(1, 5)).toEqual(['20220121', '202201', '2022', '2022.1397'])
    expect(demand?.slice(31, 34)).toEqual(['1', '1', '3'])
    expect(
      rows()
        .find((row) => row[26] === '180')
        ?.slice(1, 5),
    ).toEqual(['', '', '2021', ''])
  })
  it('places what is known, in codes of FIPS 10-4', () => {
    expect(
      rows()
        .find((row) => row[26] === '036')
        ?.slice(51, 54),
    ).toEqual(['4', 'Geneva, Switzerland', 'SZ'])
  })
})

describe('timelinejs', () => {
  it('is as exact as told, and counts what has no date', () => {
    const { events, title } = JSON.parse(written('timelinejs'))
    const dates = events.map((event: Record<string, unknown>) => [
      event['start_date'],
      event['end_date'],
      event['display_date'],
    ])
    expect(dates).toContainEqual([{ year: 2022, month: 2 }, undefined, undefined])
    expect(dates).toContainEqual([{ year: 2022, month: 1, day: 31 }, undefined, '../2022-01-31'])
    expect(dates).toContainEqual([{ year: 2021, month: 1 }, { year: 2021, month: 12 }, '2021-24'])
    expect(title.text.text).toMatch(/cannot show: 1\./)
  })
})

describe('icalendar', () => {
  const found = (): readonly CalendarComponent[] => parseCalendar(written('icalendar'))
  it('has a day only where a day was told', () => {
    const dues = found()
      .filter(({ name }) => name === 'VTODO')
      .map(({ properties }) => properties.get('DUE;VALUE=DATE'))
    expect(dues.filter((due) => due !== undefined)).toEqual(['20220215'])
    expect(dues).toHaveLength(3)
  })
  it('has planned meetings as events of whole days', () => {
    const events = found().filter(({ name }) => name === 'VEVENT')
    expect(
      events.map(({ properties }) => [
        properties.get('DTSTART;VALUE=DATE'),
        properties.get('DTEND;VALUE=DATE'),
        properties.get('LOCATION'),
      ]),
    ).toEqual([['20220210', '20220213', 'Geneva']])
  })
  it('keeps the words', () => {
    expect(found().some(({ properties }) => properties.get('DESCRIPTION')?.includes(nastyWords[0]))).toBe(true)
  })
})

describe('webannotation', () => {
  it('cuts the quotation out of the text, counted in code points', () => {
    const kase = nastyCase()
    const { items } = JSON.parse(written('webannotation', kase))
    const [document] = kase.state({}).documents.keys()
    const points = [...(kase.document(document ?? '')?.text ?? '')]
    for (const { target } of items) {
      const [quote, position] = target.selector
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(points.slice(Math.max(0, position.start - 32), position.start).join('')).toBe(quote.prefix)
      expect(points.slice(position.end, position.end + 32).join('')).toBe(quote.suffix)
    }
    expect(items).toHaveLength(nastyWords.length)
  })
})

describe('graphml', () => {
  it('has an edge from every actor to every recipient, by family', () => {
    const names = parseXml(written('graphml'))
    expect(names.filter((name) => name === 'node')).toHaveLength(9)
    expect(names.filter((name) => name === 'edge')).toHaveLength(8)
  })
})

const withEntries = (entries: readonly Entry[]): Store => {
  const store = memoryStore('one')
  store.append(entries)
  return store
}

const ledgerOf = (store: Store): string =>
  written('jsonl', { ...emptyCase(), entries: () => store.entries(), length: store.length })

const stateOf = (store: Store): string => {
  const { documents, tellings, notes } = store.state({})
  return canonical({ documents: [...documents], tellings: [...tellings], notes })
}

describe('jsonl', () => {
  it('comes back as the same bytes', () => {
    fc.assert(
      fc.property(entryLists, (entries) => {
        const ledger = ledgerOf(withEntries(entries))
        const copy = memoryStore('two')
        expect(importLedger(copy, [ledger], 'x')).toEqual({ entries: entries.length, added: entries.length })
        expect(ledgerOf(copy)).toBe(ledger)
        expect(importLedger(copy, [ledger], 'x').added).toBe(0)
        expect(ledgerOf(copy)).toBe(ledger)
      }),
    )
  })
  it('of a part, then of the whole, gives the state of the whole', () => {
    fc.assert(
      fc.property(entryLists, fc.nat(), (entries, at) => {
        const whole = withEntries(entries)
        const copy = memoryStore('two')
        importLedger(copy, [ledgerOf(withEntries(entries.slice(0, at % (entries.length + 1))))], 'x')
        importLedger(copy, [ledgerOf(whole)], 'x')
        expect(stateOf(copy)).toBe(stateOf(whole))
      }),
    )
  })
  it('comes back whole from nasty text and from the examples', () => {
    for (const entries of [nastyEntries, exampleEntries]) {
      const ledger = ledgerOf(withEntries(entries))
      const copy = memoryStore('two')
      importLedger(copy, [ledger.slice(0, 777), ledger.slice(777)], 'x')
      expect(ledgerOf(copy)).toBe(ledger)
    }
  })
  it('brings the card of a document that was added here under another', () => {
    const here = withEntries(report('here', '2022-01-22', ['Alpha met Beta.']))
    importLedger(here, [ledgerOf(withEntries(report('there', '2022-01-20', ['Alpha met Beta.'])))], 'x')
    const [document] = here.state({}).documents.values()
    expect(document?.cards.map(({ title }) => title)).toEqual(['there', 'here'])
  })
})

describe('import refuses', () => {
  const good = ledgerOf(withEntries(nastyEntries))
  const lines = good.trimEnd().split('\n')
  const person = byPerson({ type: 'ActAccepted', act: 'abc' })
  const withLine = (entry: object): string => `${lines[0]}\n${JSON.stringify(entry)}\n`
  const remade = (body: unknown): object =>
    makeEntry(body as Entry['body'], { by: 'reader', version: '1' }, '2026-01-01T00:00:00.000Z')
  const act = lines.map((line) => JSON.parse(line)).find(({ body }) => body?.type === 'ActHeard')
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['nothing', '', /no exported ledger \(x, line 1\)/],
    ['another file', '{"a":1}\n', /no exported ledger/],
    ['a file that was cut off within a line', good.slice(0, -20), /no JSON.*line 12/],
    ['a file that was cut off between lines', lines.slice(0, 5).join('\n'), /4 entries of 11/],
    ['an empty line', `${lines[0]}\n\n${lines[1]}\n`, /empty \(x, line 2\)/],
    ['an entry twice', `${lines[0]}\n${lines[1]}\n${lines[1]}\n`, /twice in the file \(x, line 3\)/],
    ['an entry changed by hand', good.replace('"demand"', '"offer"'), /changed after it was made/],
    ['a text changed by hand', good.replace('Tab\\there', 'Tap\\there'), /changed after it was made/],
    ['an unknown type', withLine({ ...person, body: { type: 'ActForgotten' } }), /entry\.body\.type must be one of/],
    ['a missing field', withLine({ ...person, body: { type: 'ActAccepted' } }), /entry\.body\.act is missing/],
    ['a day that is none', withLine(remade({ ...nastyEntries[1]?.body, card: { published: '2022-02-30' } })), /card\.published must be a day/],
    ['a span that runs backwards', withLine(remade({ ...act.body, act: { ...act.body.act, evidence: { from: 9, to: 3 } } })), /evidence ends before it begins/],
    ['an origin that is none', withLine({ ...person, origin: { by: 'nobody' } }), /origin\.by must be one of reader, person/],
    ['a list for an object', withLine({ ...person, origin: [] }), /origin\.by must be/],
    ['a correction that does not fit', withLine(byPerson({ type: 'ActCorrected', act: 'abc', field: 'when', value: 'soon' })), /value must be an EDTF date/],
    ['a correction of nothing', withLine({ ...person, body: { type: 'ActCorrected', act: 'abc', field: '__proto__', value: 1 } }), /field must be one of/],
  ] // biome-ignore format: a row a case
  it.each(bad)('%s, and enters nothing', (_, text, complaint) => {
    const store = memoryStore('two')
    const entered = () => importLedger(store, [text], 'x')
    expect(entered).toThrow(expect.objectContaining({ code: 'bad-ledger', message: expect.stringMatching(complaint) }))
    expect(store.length()).toBe(0)
  })
  it('a newer format', () => {
    const newer = () => importLedger(memoryStore('two'), ['{"demarche":"ledger","format":2}\n'], 'x')
    expect(newer).toThrow(
      expect.objectContaining({ code: 'newer-ledger', hint: expect.stringContaining('newer version') }),
    )
  })
})
