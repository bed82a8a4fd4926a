import { describe, expect, it } from 'vitest'
import {
  allTenures,
  findPerson,
  givenNameGender,
  holdersOf,
  honorificAt,
  inOffice,
  personsNamed,
  personsWithSurname,
  roleAt,
  tenuresOf,
} from './people.ts'
import { bounds } from './tenure-days.ts'
import type { OfficeKind, Tenure } from './world.ts'

const words = (text: string): readonly string[] => text.split(' ')
const names = (tenures: readonly Tenure[]): readonly string[] => [...new Set(tenures.map((tenure) => tenure.person))]

describe('the tables', () => {
  const edtf = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

  it('give well-formed days, the first not after the last', () => {
    for (const { person, from, to } of allTenures()) {
      expect(from, person).toMatch(edtf)
      if (to !== null) expect(to, person).toMatch(edtf)
      if (to !== null) expect(bounds(from).first <= bounds(to).last, `${person} ${from} ${to}`).toBe(true)
    }
  })

  it('hold many tenures, each once, and one gender a person', () => {
    const all = allTenures()
    expect(all.length).toBeGreaterThan(1500)
    const once = new Set(all.map((t) => [t.person, t.party, t.kind, t.title, t.from].join('|')))
    expect(once.size).toBe(all.length)
    for (const [person, tenures] of Map.groupBy(all, (t) => t.person))
      expect(new Set(tenures.map((t) => t.gender)).size, person).toBe(1)
  })

  it('name parties by code', () => {
    for (const { party, person } of allTenures()) expect(party, person).toMatch(/^[A-Z0-9][A-Z0-9-]+$/)
  })
})

/** Two who really held one office at once, or who each claimed it. */
const sharedOffices: readonly string[] = [
  'BRA Dilma Rousseff / Michel Temer',
  'CUB Fidel Castro / Raul Castro',
  'MDA Pavel Filip / Maia Sandu',
  'KGZ Kurmanbek Bakiyev / Roza Otunbayeva',
  'ISR Ariel Sharon / Ehud Olmert',
  'LBY Abdullah al-Thinni / Fayez al-Sarraj',
  'LBY Abdul Hamid Dbeibah / Fathi Bashagha',
  'LBY Mohamed Dayri / Mohamed Taha Siala',
  'CIV Laurent Gbagbo / Alassane Ouattara',
]

const soleOffices: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'head-of-organisation',
])

/** Does `b` come in before `a` is gone? A month or year in which both stand is no overlap. */
const overlap = (a: Tenure, b: Tenure): boolean => {
  if (a.to === null) return true
  const length = Math.min(a.to.length, b.from.length)
  return b.from.slice(0, length) < a.to.slice(0, length)
}

const overlaps = (tenures: readonly Tenure[]): readonly string[] => {
  const inOrder = tenures.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return inOrder.slice(1).flatMap((b, at) => {
    const a = inOrder[at]
    return a !== undefined && overlap(a, b) ? [`${a.party} ${a.person} / ${b.person}`] : []
  })
}

describe('one office, one holder', () => {
  it('is broken only where two really held it', () => {
    const sole = allTenures().filter((t) => soleOffices.has(t.kind) && !t.title.startsWith('Member of'))
    const groups = Map.groupBy(sole, (t) => `${t.party} ${t.kind} ${t.title}`)
    expect([...groups.values()].flatMap(overlaps).toSorted()).toEqual([...sharedOffices].toSorted())
  })
})

describe('holdersOf', () => {
  const facts: readonly (readonly [string, OfficeKind, string, string])[] = [
    ['RUS', 'foreign-minister', '2022-01-21', 'Sergei Lavrov'],
    ['USA', 'foreign-minister', '2005-08-12', 'Condoleezza Rice'],
    ['USA', 'foreign-minister', '2022-01-21', 'Antony Blinken'],
    ['GBR', 'head-of-government', '2019-10', 'Boris Johnson'],
    ['GBR', 'foreign-minister', '2019-10-10', 'Dominic Raab'],
    ['DEU', 'head-of-government', '2015-02-12', 'Angela Merkel'],
    ['FRA', 'head-of-state', '2015', 'Francois Hollande'],
    ['UKR', 'head-of-state', '2015-02-12', 'Petro Poroshenko'],
    ['RUS', 'head-of-state', '2010-04-08', 'Dmitry Medvedev'],
    ['IRN', 'foreign-minister', '2015-07-14', 'Mohammad Javad Zarif'],
    ['IRN', 'head-of-government', '2013-11-24', 'Hassan Rouhani'],
    ['KOR', 'head-of-state', '2018-04-27', 'Moon Jae-in'],
    ['PRK', 'head-of-state', '2006-10-31', 'Kim Jong-il'],
    ['JPN', 'head-of-government', '2006-10-31', 'Shinzo Abe'],
    ['CHN', 'foreign-minister', '2023-08-01', 'Wang Yi'],
    ['EU', 'foreign-minister', '2013-11-24', 'Catherine Ashton'],
    ['UN', 'head-of-organisation', '2008-12-23', 'Ban Ki-moon'],
    ['NATO', 'head-of-organisation', '2022-02-24', 'Jens Stoltenberg'],
    ['IAEA', 'head-of-organisation', '2005-08-12', 'Mohamed ElBaradei'],
    ['ISR', 'head-of-government', '2008-12-23', 'Ehud Olmert'],
    ['COL', 'head-of-state', '2016-09-26', 'Juan Manuel Santos'],
    ['ARM', 'head-of-government', '2022-05-25', 'Nikol Pashinyan'],
    ['FIN', 'head-of-state', '2022-05-14', 'Sauli Niinisto'],
  ]

  it.each(facts)('%s %s %s: %s', (party, kind, day, person) => {
    expect(names(holdersOf(party, kind, day))).toEqual([person])
  })

  it('takes months and years, the last to come in first', () => {
    expect(names(holdersOf('USA', 'foreign-minister', '2005'))).toEqual(['Condoleezza Rice', 'Colin Powell'])
    expect(names(holdersOf('USA', 'head-of-state', '2017-01'))).toEqual(['Donald Trump', 'Barack Obama'])
  })

  it('finds none for an office or a day that the tables do not have', () => {
    expect(holdersOf('XXX', 'foreign-minister', '2005')).toEqual([])
    expect(holdersOf('RUS', 'foreign-minister', '1950')).toEqual([])
  })
})

describe('inOffice', () => {
  const [lavrov] = holdersOf('RUS', 'foreign-minister', '2010')
  const [powell] = holdersOf('USA', 'foreign-minister', '2003')

  it.each([
    ['2004-03-09', true],
    ['2004-03-08', false],
    ['2004-03', true],
    ['2003', false],
    ['2003/2005', true],
    ['200X', true],
    ['2004-XX-21', true],
  ])('Lavrov on %s: %s', (day, held) => {
    expect(lavrov && inOffice(lavrov, day)).toBe(held)
  })

  it('ends', () => {
    expect(powell && inOffice(powell, '2005-01-26')).toBe(true)
    expect(powell && inOffice(powell, '2005-01-27')).toBe(false)
  })
})

describe('personsNamed', () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Tayyip Erdogan', 'Recep Tayyip Erdogan'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Tony Blinken', 'Antony Blinken'],
    ['Bashar Assad', 'Bashar al-Assad'],
    ['Abdel-Fattah el-Sissi', 'Abdel Fattah el-Sisi'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Abe Shinzo', 'Shinzo Abe'],
    ['Usama bin Laden', 'Osama bin Laden'],
    ['Muammar Qadhafi', 'Muammar Gaddafi'],
    ['Jean–Yves Le Drian', 'Jean-Yves Le Drian'],
    ['Boris Eltsin', 'Boris Yeltsin'],
    ['MAHMOUD ABBAS', 'Mahmoud Abbas'],
    ['Mohamed El-Baradei', 'Mohamed ElBaradei'],
    ['Viktor Orbán', 'Viktor Orban'],
    ['Lula', 'Luiz Inacio Lula da Silva'],
  ])('%s is %s', (name, person) => {
    expect(names(personsNamed(name))).toEqual([person])
  })

  it('gives both who share a name, and none whom it does not know', () => {
    expect(names(personsNamed('George Bush'))).toEqual(['George H. W. Bush', 'George W. Bush'])
    expect(personsNamed('Nobody Atall')).toEqual([])
    expect(personsNamed('')).toEqual([])
  })

  it('gives all tenures with every spelling', () => {
    const tenures = tenuresOf('Vladimir Putin')
    expect(tenures.map((t) => t.kind)).toContain('head-of-government')
    expect(personsNamed('Antony Blinken')[0]?.variants).toContain('Blinken')
    expect(personsNamed('Antony Blinken')[0]?.variants).toContain('Tony Blinken')
  })
})

describe('personsWithSurname', () => {
  it.each([
    ['Rice', '2006-10-31', 'Condoleezza Rice'],
    ['Rice', '2012', 'Susan Rice'],
    ['Bush', '1991-03', 'George H. W. Bush'],
    ['Bush', '2003-03', 'George W. Bush'],
    ['Assad', '1995', 'Hafez al-Assad'],
    ['al-Assad', '2013', 'Bashar al-Assad'],
    ['von der Leyen', '2022', 'Ursula von der Leyen'],
    ['Kim', '2018-06-12', 'Kim Jong-un'],
    ['Ban', '2010', 'Ban Ki-moon'],
    ['Xi', '2021', 'Xi Jinping'],
    ['Erdoğan', '2020', 'Recep Tayyip Erdogan'],
    ['Baradei', '2005', 'Mohamed ElBaradei'],
    ['Yanukovich', '2013', 'Viktor Yanukovych'],
    ['Ben-Gvir', '2023', 'Itamar Ben-Gvir'],
    ['Aziz', '2002', 'Tariq Aziz'],
  ])('%s in %s is first %s', (surname, day, person) => {
    expect(personsWithSurname(surname, day)[0]?.person).toBe(person)
  })

  it('gives all without a day, and none for no surname', () => {
    expect(names(personsWithSurname('Lavrov'))).toEqual(['Sergei Lavrov'])
    expect(personsWithSurname('Sergei')).toEqual([])
  })
})

describe('findPerson', () => {
  const found = (text: string, at = 0): readonly [number, string] | null => {
    const match = findPerson(words(text), at)
    return match && [match.length, match.tenures[0]?.person ?? '']
  }

  it.each([
    ['Sergei Lavrov said', 2, 'Sergei Lavrov'],
    ['Kim Jong - un met', 4, 'Kim Jong-un'],
    ['Kim Jong-un met', 2, 'Kim Jong-un'],
    ['Joseph R. Biden , Jr. said', 5, 'Joe Biden'],
    ['Joseph R. Biden Jr. said', 4, 'Joe Biden'],
    ['Antony J. Blinken a', 3, 'Antony Blinken'],
    ['Bashar al - Assad , who', 4, 'Bashar al-Assad'],
    ['Abdel Fattah el - Sisi .', 5, 'Abdel Fattah el-Sisi'],
    ['Mohammed bin Salman and', 3, 'Mohammed bin Salman'],
    ['Ursula von der Leyen', 4, 'Ursula von der Leyen'],
    ['George H.W. Bush', 3, 'George H. W. Bush'],
    ['Al Gore', 2, 'Al Gore'],
  ])('%s: %i words, %s', (text, length, person) => {
    expect(found(text)).toEqual([length, person])
  })

  it('starts anywhere, and finds no surname alone, no part of a name, no stranger', () => {
    expect(found('he told Sergei Lavrov', 2)).toEqual([2, 'Sergei Lavrov'])
    expect(found('Lavrov said')).toBeNull()
    expect(found('Sergei said')).toBeNull()
    expect(found('Sergei , Lavrov')).toBeNull()
    expect(found('Ivan Doesnotexist')).toBeNull()
    expect(found('Sergei Lavrov', 2)).toBeNull()
  })
})

describe('roleAt', () => {
  const role = (text: string, at = 0) => roleAt(words(text), at)

  it.each([
    ['foreign minister Ivanov', 2, 'foreign-minister', 'Foreign Minister'],
    ['Minister for Foreign Affairs and Trade', 6, 'foreign-minister', 'Foreign Minister'],
    ['Secretary of State Rice', 3, 'foreign-minister', 'Secretary of State'],
    ['secretary of state for Northern Ireland', 6, 'minister', 'Northern Ireland Secretary'],
    ['Minister of Petroleum and Mineral Resources', 6, 'minister', 'Petroleum and Mineral Resources Minister'],
    ['oil minister', 2, 'minister', 'Oil Minister'],
    ['deputy foreign minister', 3, 'deputy-foreign-minister', 'Deputy Foreign Minister'],
    ['Defense Secretary', 2, 'defence-minister', 'Secretary of Defense'],
    ['prime minister', 2, 'head-of-government', 'Prime Minister'],
    ['deputy prime minister', 3, 'minister', 'Deputy Prime Minister'],
    ['vice president', 2, 'other', 'Vice President'],
    ['secretary - general', 3, 'head-of-organisation', 'Secretary-General'],
    ['Secretary-General', 1, 'head-of-organisation', 'Secretary-General'],
    ['High Representative', 2, 'foreign-minister', 'High Representative'],
    ['national security adviser', 3, 'security-adviser', 'National Security Adviser'],
    ['special envoy', 2, 'envoy', 'Special Envoy'],
    ['lead negotiator', 2, 'negotiator', 'Chief Negotiator'],
    ['spokeswoman for', 1, 'spokesperson', 'Spokesperson'],
    ['State Department spokesman', 3, 'spokesperson', 'Spokesperson'],
    ['senator', 1, 'lawmaker', 'Lawmaker'],
    ['General Haftar', 1, 'commander', 'General'],
    ['supreme leader', 2, 'head-of-state', 'Supreme Leader'],
  ])('%s: %i words, %s', (text, length, kind, title) => {
    expect(role(text)).toMatchObject({ length, kind, title })
  })

  it('takes the words of rank', () => {
    expect(role('former deputy foreign minister')).toMatchObject({ length: 4, ranks: ['former'] })
    expect(role('ex - president')).toMatchObject({ length: 3, kind: 'head-of-state', ranks: ['ex'] })
    expect(role('senior trade official')).toMatchObject({ length: 3, kind: 'official', ranks: ['senior'] })
  })

  it('tells the plural and who speaks for a state', () => {
    expect(role('foreign ministers')).toMatchObject({ plural: true, speaksForState: true })
    expect(role('secretaries of state')).toMatchObject({ plural: true })
    expect(role('analysts')).toMatchObject({ plural: true, speaksForState: false })
    expect(role('activist')).toMatchObject({ plural: false, speaksForState: false })
  })

  it('leaves what is no role', () => {
    for (const text of ['talks', 'former', 'in general', 'general', 'major powers', 'the minister', '-', ''])
      expect(role(text), text).toBeNull()
    expect(role('minister', 1)).toBeNull()
  })
})

describe('honorificAt', () => {
  const honorific = (text: string) => honorificAt(words(text), 0)

  it('tells gender or office', () => {
    expect(honorific('Mr. Lavrov')).toEqual({ length: 1, gender: 'm', kind: null })
    expect(honorific('Ms Haley')).toEqual({ length: 1, gender: 'f', kind: null })
    expect(honorific('Dr Rice')).toEqual({ length: 1, gender: null, kind: null })
    expect(honorific('Lt. Gen. Burhan')).toEqual({ length: 2, gender: null, kind: 'commander' })
    expect(honorific('Ambassador Power')).toMatchObject({ kind: 'ambassador' })
    expect(honorific('Sheikh Tamim')).toMatchObject({ gender: 'm' })
  })

  it('leaves pronouns and lower-case words', () => {
    expect(honorific('He said')).toBeNull()
    expect(honorific('miss it')).toBeNull()
  })
})

describe('givenNameGender', () => {
  it('knows names over cultures, accents or not', () => {
    for (const name of ['Maria', 'Condoleezza', 'Fatemeh', 'Mélanie', 'Yulia', 'Ngozi', 'Sanae'])
      expect(givenNameGender(name), name).toBe('f')
    for (const name of ['Sergey', 'Muhammad', 'José', 'Hiroshi', 'Jinping', 'Olusegun', 'Jean-Pierre'])
      expect(givenNameGender(name), name).toBe('m')
    for (const name of ['Kim', 'Xyzzy', '']) expect(givenNameGender(name), name).toBeNull()
  })
})
