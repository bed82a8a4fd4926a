import { describe, expect, it } from 'vitest'
import { allClaims, declaredRivals, lookAlikes, partyRows } from './claims.ts'
import { isoCodes } from './data/states.ts'
import {
  allParties,
  capitalOf,
  demonymOf,
  findParties,
  matchName,
  membersOf,
  namesOf,
  partyInfo,
  rivalsOf,
} from './parties.ts'

/** All matches in a text whose tokens are set apart by blanks, as "words=PARTY". */
const partiesIn = (text: string): readonly string[] => {
  const words = text.split(' ')
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const here = findParties(words, at)
    if (here !== null) found.push(`${words.slice(at, at + here.length).join(' ')}=${here.match.party}`)
    at += here?.length ?? 1
  }
  return found
}

const partyOf = (name: string): string | undefined => matchName(name)?.party

describe('the tables', () => {
  it('have every state and territory of ISO 3166-1', () => {
    const codes = isoCodes.trim().split(/\s+/)
    expect(codes).toHaveLength(249)
    expect(codes.filter((code) => !['state', 'territory'].includes(partyInfo(code)?.kind ?? ''))).toEqual([])
  })

  it('know the English name that the platform has for each two-letter code', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    // Withdrawn codes, islands without a government, unions, and names that the platform adorns ("Hong Kong SAR China").
    const noParty = 'BU CP CQ DG EA EZ HK IC MM MO QO XA XB ZZ'.split(' ')
    const unknown = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((pair) => !noParty.includes(pair))
      .map((pair) => names.of(pair))
      .filter((name) => name !== undefined && matchName(name) === null)
    expect(unknown).toEqual([])
  })

  it('give each party one row', () => {
    const codes = partyRows().map((row) => row.party)
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
    expect(allParties()).toHaveLength(codes.length)
  })

  it('claim no form of words for two parties without declaring them rivals', () => {
    const byForm = Map.groupBy(allClaims(), (claim) => claim.form)
    const undeclared = [...byForm].filter(
      ([form, claims]) => !declaredRivals().has(form) && new Set(claims.map((claim) => claim.party)).size > 1,
    )
    expect(undeclared.map(([form]) => form)).toEqual([])
  })

  it('declare rivals only for forms that a party claims, and only known parties', () => {
    const forms = new Set(allClaims().map((claim) => claim.form))
    expect([...declaredRivals().keys()].filter((form) => !forms.has(form))).toEqual([])
    expect([...declaredRivals().values()].flat().filter((party) => partyInfo(party) === undefined)).toEqual([])
  })

  it('claim forms, list members and seats only of known parties', () => {
    expect(allClaims().filter((claim) => partyInfo(claim.party) === undefined)).toEqual([])
    const members = allParties().flatMap(({ party }) => membersOf(party))
    expect(members.filter((party) => partyInfo(party) === undefined)).toEqual([])
  })

  it('keep no article that the name can do without', () => {
    const forms = new Set(allClaims().map((claim) => claim.form))
    expect([...forms].filter((form) => form.startsWith('the ') && forms.has(form.slice(4)))).toEqual([])
  })

  it('have tidy cells', () => {
    const forms = [...allClaims().map((claim) => claim.form), ...lookAlikes()]
    expect(forms.filter((form) => form === '' || form.trim() !== form || /[|=~]|\s{2}/.test(form))).toEqual([])
  })

  it('hold at least 220 organisations, groupings and movements', () => {
    const others = allParties().filter(({ kind }) => kind !== 'state' && kind !== 'territory')
    expect(others.length).toBeGreaterThan(220)
  })
})

describe('findParties', () => {
  it('takes the longest name', () => {
    expect(partiesIn('the Democratic Republic of the Congo and South Sudan')).toEqual([
      'Democratic Republic of the Congo=COD',
      'South Sudan=SSD',
    ])
    expect(partiesIn('Equatorial Guinea , Papua New Guinea and Guinea')).toEqual([
      'Equatorial Guinea=GNQ',
      'Papua New Guinea=PNG',
      'Guinea=GIN',
    ])
  })

  it('heeds case: "us" and "turkey" are no states', () => {
    expect(partiesIn('they gave us a turkey on fine china')).toEqual([])
    expect(partiesIn('the US told Turkey')).toEqual(['US=USA', 'Turkey=TUR'])
  })

  it.each(['US', 'U.S.', 'USA', 'U.S.A.', 'U. S.', 'U. S. A.', 'America', 'United States', 'United States of America'])(
    'reads %s as the United States',
    (form) => expect(partiesIn(form)).toEqual([`${form}=USA`]),
  )

  it('does not care how a tokeniser parts hyphens, signs and possessives', () => {
    expect(partiesIn('al-Qaeda and al - Qaeda')).toEqual(['al-Qaeda=AL-QAEDA', 'al - Qaeda=AL-QAEDA'])
    expect(partiesIn('P5+1 , P5 + 1')).toEqual(['P5+1=P5+1', 'P5 + 1=P5+1'])
    expect(partiesIn("People 's Republic of China")).toEqual(["People 's Republic of China=CHN"])
    expect(partiesIn('People’s Republic of China')).toEqual(['People’s Republic of China=CHN'])
    expect(partiesIn("Iran 's Majlis")).toEqual(['Iran=IRN', 'Majlis=IRN'])
    expect(partiesIn('Iran’s answer')).toEqual(['Iran’s=IRN'])
    expect(partiesIn("Kurdistan Workers ' Party")).toEqual(["Kurdistan Workers ' Party=PKK"])
    expect(partiesIn("Côte d' Ivoire , Cote d’Ivoire")).toEqual(["Côte d' Ivoire=CIV", 'Cote d’Ivoire=CIV'])
  })

  it('reads headlines in capitals', () => {
    expect(partiesIn('IRAN AND NORTH KOREA REJECT UNITED STATES OFFER')).toEqual([
      'IRAN=IRN',
      'NORTH KOREA=PRK',
      'UNITED STATES=USA',
    ])
  })

  it('ends at a full stop between sentences', () => {
    expect(partiesIn('They met in Saudi . Arabia was vast .')).toEqual(['Saudi=SAU'])
  })

  it('gives nothing inside a longer name', () => {
    expect(findParties(['South', 'Korea'], 1)).toBeNull()
    expect(findParties(['Bosnia', 'and', 'Herzegovina'], 0)?.length).toBe(3)
  })

  it.each([
    'The Washington Post reported it',
    'a Geneva Convention on prisoners',
    'ships in the South China Sea and the Persian Gulf',
    'George Washington slept here',
    'the Paris Agreement on climate',
    'the Minsk agreements and the Abraham Accords',
    'firms from Latin America and Central America',
    'in Western Ukraine',
    'settlers in the West Bank',
    'a Native American leader',
    'a vial of Sputnik V',
    'the Korean Peninsula',
  ])('keeps look-alikes apart: %s', (text) => expect(partiesIn(text)).toEqual([]))

  it('wants the article only where the name needs it', () => {
    expect(partiesIn('the Kremlin and the West')).toEqual(['Kremlin=RUS', 'the West=WEST'])
    expect(partiesIn('The Commission met ; a Commission met')).toEqual(['The Commission=EU'])
    expect(partiesIn('West said the commission failed')).toEqual([])
  })
})

describe('matchName', () => {
  it.each([
    ['the Kremlin', 'RUS', 'seat'],
    ['Downing Street', 'GBR', 'seat'],
    ['the White House', 'USA', 'seat'],
    ['Foggy Bottom', 'USA', 'seat'],
    ['the State Department', 'USA', 'body'],
    ['the Pentagon', 'USA', 'seat'],
    ['Élysée', 'FRA', 'seat'],
    ['the Elysee Palace', 'FRA', 'seat'],
    ["Quai d'Orsay", 'FRA', 'seat'],
    ['Zhongnanhai', 'CHN', 'seat'],
    ['Whitehall', 'GBR', 'seat'],
    ['the Foreign Office', 'GBR', 'body'],
    ['the Knesset', 'ISR', 'body'],
    ['IRGC', 'IRN', 'body'],
    ['Verkhovna Rada', 'UKR', 'body'],
    ['the Guardian Council', 'IRN', 'body'],
    ['IRNA', 'IRN', 'body'],
    ['Moscow', 'RUS', 'capital'],
    ['Kiev', 'UKR', 'capital'],
    ['Kyiv', 'UKR', 'capital'],
    ['Russians', 'RUS', 'people'],
    ['Britons', 'GBR', 'people'],
    ['Emirati', 'ARE', 'demonym'],
    ['Kosovar', 'XKX', 'demonym'],
    ['Gaza', 'PSE', 'city'],
    ['DPRK', 'PRK', 'name'],
    ['Türkiye', 'TUR', 'name'],
    ['Turkiye', 'TUR', 'name'],
    ['the Islamic Republic of Iran', 'IRN', 'name'],
    ['Ivory Coast', 'CIV', 'name'],
    ['Palestinian Authority', 'PSE', 'name'],
    ['the Security Council', 'UN', 'name'],
    ['UNRWA', 'UN', 'name'],
    ['European Commission', 'EU', 'name'],
    ['Europe', 'EU', 'name'],
    ['the international community', 'INTERNATIONAL-COMMUNITY', 'name'],
    ['three European countries', 'E3', 'name'],
    ['Ansar Allah', 'HOUTHIS', 'name'],
    ['Guinea-Bissau', 'GNB', 'name'],
  ])('reads %s as %s by its %s', (name, party, as) => {
    expect(matchName(name)).toMatchObject({ party, as })
  })

  it('says why', () => {
    expect(matchName('Tehran')?.why).toBe('capital of Iran')
    expect(matchName('the Kremlin')?.why).toBe('seat of the Russian president')
    expect(matchName('Knesset')?.why).toBe('parliament of Israel')
  })

  it('takes off article and possessive', () => {
    expect(partyOf("Iran's")).toBe('IRN')
    expect(partyOf('United States’')).toBe('USA')
    expect(partyOf('The Gambia')).toBe('GMB')
    expect(partyOf('the Netherlands')).toBe('NLD')
  })

  it('wants the whole of the words', () => {
    expect(matchName('Russia and Ukraine')).toBeNull()
    expect(matchName('the Russian delegation')).toBeNull()
    expect(matchName('')).toBeNull()
  })

  it('names the rivals of ambiguous words, likeliest first', () => {
    expect(matchName('Georgia')).toMatchObject({ party: 'GEO', rivals: ['USA'] })
    expect(matchName('Congo')).toMatchObject({ party: 'COD', rivals: ['COG'] })
    expect(matchName('Korea')).toMatchObject({ party: 'KOR', rivals: ['PRK'] })
    expect(matchName('Brussels')?.rivals).toContain('BEL')
    expect(matchName('Republic of China')).toMatchObject({ party: 'TWN', rivals: ['CHN'] })
    expect(matchName('Moscow')?.rivals).toEqual([])
    expect(rivalsOf('Dominican')).toEqual(['DOM', 'DMA'])
  })

  it('keeps neighbours in the alphabet apart', () => {
    expect(['Niger', 'Nigerien', 'Nigeria', 'Nigerian'].map(partyOf)).toEqual(['NER', 'NER', 'NGA', 'NGA'])
    expect(['Dominica', 'Dominican Republic'].map(partyOf)).toEqual(['DMA', 'DOM'])
    expect(['Ireland', 'Northern Ireland'].map(partyOf)).toEqual(['IRL', 'NORTHERN-IRELAND'])
    expect(['Samoa', 'American Samoa'].map(partyOf)).toEqual(['WSM', 'ASM'])
    expect(['Congo-Brazzaville', 'DR Congo'].map(partyOf)).toEqual(['COG', 'COD'])
    expect(['Slovakia', 'Slovenia', 'Slovak', 'Slovene'].map(partyOf)).toEqual(['SVK', 'SVN', 'SVK', 'SVN'])
    expect(['Soviet Union', 'Yugoslavia', 'East Germany', 'West Germany'].map(partyOf)).toEqual([
      'SUN',
      'YUG',
      'DDR',
      'DEU',
    ])
    expect(['Tripoli', 'SPLM', 'SPLM-IO', 'SDF', 'YPG'].map(partyOf)).toEqual(['LBY', 'SPLM', 'SPLM-IO', 'SDF', 'YPG'])
  })

  it('lets no venue act for its state', () => {
    expect(['Geneva', 'Davos', 'Sharm el-Sheikh', 'Camp David', 'New York'].map(partyOf)).toEqual(
      Array(5).fill(undefined),
    )
  })
})

describe('what is known of a party', () => {
  it('gives names, capitals and adjectives', () => {
    expect(partyInfo('RUS')).toEqual({ party: 'RUS', kind: 'state', name: 'Russia', members: [] })
    expect(partyInfo('HAMAS')?.kind).toBe('movement')
    expect(partyInfo('XYZ')).toBeUndefined()
    expect(capitalOf('UKR')).toBe('Kyiv')
    expect(capitalOf('BEL')).toBe('Brussels')
    expect(demonymOf('NLD')).toBe('Dutch')
    expect(demonymOf('XYZ')).toBeUndefined()
    expect(namesOf('NATO')).toContain('North Atlantic Treaty Organization')
  })

  it('spells out groupings', () => {
    expect(membersOf('E3')).toEqual(['FRA', 'DEU', 'GBR'])
    expect(partyInfo('P5+1')?.members).toContain('CHN')
    expect(membersOf('NATO')).toHaveLength(32)
    expect(membersOf('EU')).toHaveLength(27)
    expect(partyInfo('NATO')?.members).toEqual([])
    expect(membersOf('RUS')).toEqual([])
  })
})
