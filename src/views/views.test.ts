import { describe, expect, it } from 'vitest'
import { nothing, twoReports } from '../../test/two-reports.ts'
import { printed } from '../../test/view-case.ts'
import { views } from './index.ts'
import type { Ask } from './view.ts'

const viewNamed = (name: string) => {
  const view = views.find((one) => one.name === name)
  if (!view) throw new Error(`no view ${name}`)
  return view
}

const page = (name: string, ask: Ask = {}, width = 80): string =>
  `\n${printed(viewNamed(name), twoReports, ask, width)}\n`

describe('two reports, as each view prints them', () => {
  it('show', () =>
    expect(page('show')).toMatchInlineSnapshot(`
      "
      small, as of 2022-01-27, the latest report

      reports   2 documents, 2 independent sources
      acts      9: 1 talks, 7 words, 1 deeds
      days      2022-01-21 to 2022-01-27
      parties   Borduria 6, Aland 4
      in doubt  3 commitments not assessed, 9 acts not reviewed

      What stands

      kind     open  not assessed  closed
      demand      1             1       1
      reply       1             1       0
      offer       0             0       0
      pledge      0             0       0
      term        0             0       0
      threat      1             1       0
      meeting     0             0       0

      Owed and due

      id    kind   who  since       due         state
      com3  reply  AAA  2022-01-22  2022-02-01  owed
          Aland promised a written answer by 1 February

      Latest

      when             act      who        id    what
      told 2022-01-27  force    BBB        act9  Borduria moved two divisions to the
                                                 border
      told 2022-01-27  refusal  AAA → BBB  act8  Aland refused to withdraw its troops
      told 2022-01-22  threat   BBB → AAA  act6  Borduria warned that Aland will face
                                                 sanctions if its troops advance
      told 2022-01-22  demand   BBB → AAA  act3  never return them
      told 2022-01-22  demand   BBB → AAA  act2  Borduria demands that Aland withdraw
                                                 its troops
      told 2022-01-22  reply    AAA → BBB  act0  [planned] Aland promised a written
                                                 answer by 1 February
      2022-01-21       meeting  AAA, BBB   act1  Aland and Borduria met in Szohod on
                                                 Friday
      "
    `))
  it('timeline', () =>
    expect(page('timeline')).toMatchInlineSnapshot(`
    "
    Timeline of small, as of 2022-01-27, the latest report

    when        act      who       sources  id
    2022-01-21  meeting  AAA, BBB        2  act1
        Aland and Borduria met in Szohod on Friday

    Undated: no report tells the day

    told by     act         who        sources  id
    2022-01-22  reply       AAA → BBB        1  act0
        [planned] Aland promised a written answer by 1 February
    2022-01-22  demand      BBB → AAA        1  act2
        Borduria demands that Aland withdraw its troops
    2022-01-22  demand      BBB → AAA        1  act3
        never return them
    2022-01-22  assessment  AAA              1  act4
        The envoy of Aland could not say that the talks were “on the right path.”
    2022-01-22  statement   BBB              1  act5
        “We shall see each other soon,” said the envoy of Borduria
    2022-01-22  threat      BBB → AAA        1  act6
        Borduria warned that Aland will face sanctions if its troops advance
    2022-01-27  refusal     AAA → BBB        1  act8
        Aland refused to withdraw its troops
    2022-01-27  force       BBB              1  act9
        Borduria moved two divisions to the border
    "
  `))
  it('timeline of one kind on a wide page', () =>
    expect(page('timeline', { kind: 'demand' }, 120)).toMatchInlineSnapshot(`
    "
    Timeline of small, as of 2022-01-27, the latest report

    no act has a day that is told

    Undated: no report tells the day

    told by     act     who        what                                             sources  id
    2022-01-22  demand  BBB → AAA  Borduria demands that Aland withdraw its troops        1  act2
    2022-01-22  demand  BBB → AAA  never return them                                      1  act3
    "
  `))
  it('owed', () =>
    expect(page('owed', { asOf: '2022-02-03' })).toMatchInlineSnapshot(`
    "
    Owed in small, as of 2022-02-03

    id    who  to whom  kind   since       days  due                 state
    com3  AAA  BBB      reply  2022-01-22    12  2022-02-01 overdue  owed
        Aland promised a written answer by 1 February

    1 not assessed: no report here tells what became of it after the opening
    open besides: 1 demand (see demands), 1 threat (see threats)
    "
  `))
  it('owed before the second report', () =>
    expect(page('owed', { asOf: '2022-01-25' })).toMatchInlineSnapshot(`
    "
    Owed in small, as of 2022-01-25

    id    who  to whom  kind   since       days  due         state
    com3  AAA  BBB      reply  2022-01-22     3  2022-02-01  owed
        Aland promised a written answer by 1 February

    1 not assessed: no report here tells what became of it after the opening
    open besides: 2 demands (see demands), 1 threat (see threats)
    "
  `))
  it('positions', () =>
    expect(page('positions')).toMatchInlineSnapshot(`
      "
      Positions in small, as of 2022-01-27, the latest report

      issue             party      day         movement       acts  id
      troop withdrawal  AAA → BBB  2022-01-27  first word        1  act8
          Aland refused to withdraw its troops
                        BBB → AAA  2022-01-22  same (demand)     2  act3
          never return them
      "
    `))
  it('demands', () =>
    expect(page('demands')).toMatchInlineSnapshot(`
    "
    Demands in small, as of 2022-01-27, the latest report

    id    by   of   topic             since       answer
          BBB  AAA                    2022-01-22
        2 points: 1 of 2 answered; the list may be longer
    com1            troop withdrawal              refused 2022-01-27 by AAA
        · Borduria demands that Aland withdraw its troops
    com2            troop withdrawal              open: no answer known
        · never return them

    1 not assessed: no report here tells what became of it after the opening
    "
  `))
  it('threats', () =>
    expect(page('threats')).toMatchInlineSnapshot(`
    "
    Threats in small, as of 2022-01-27, the latest report

    id    by   against  condition              since       state
    com4  BBB  AAA      if its troops advance  2022-01-22  standing
        Borduria warned that Aland will face sanctions if its troops advance

    1 not assessed: no report here tells what became of it after the opening
    "
  `))
  it('quotes', () =>
    expect(page('quotes')).toMatchInlineSnapshot(`
      "
      Quotes in small, as of 2022-01-27, the latest report

      day         speaker       party  quote    sense         act
      2022-01-22  AAA           AAA    partial  NEGATED: not  act4
          The envoy of Aland could not say that the talks were “on the right path.”
          – The first paper, “Talks in Szohod”, 2022-01-22
      2022-01-22  Boris Bordur  BBB    full                   act5
          “We shall see each other soon,” said the envoy of Borduria.
          – The first paper, “Talks in Szohod”, 2022-01-22
      "
    `))
  it('parties', () =>
    expect(page('parties')).toMatchInlineSnapshot(`
    "
    Parties in small, as of 2022-01-27, the latest report

    party  name      talks  words  deeds  acts  received  people
    BBB    Borduria      1      4      1     6         2  Boris Bordur 1
    AAA    Aland         1      3      0     4         3

    Who acts towards whom

    from  to   acts  of which
    BBB   AAA     3  demand 2, threat 1
    AAA   BBB     2  refusal 1, reply 1
    "
  `))
  it('meetings', () =>
    expect(page('meetings')).toMatchInlineSnapshot(`
      "
      Meetings in small, as of 2022-01-27, the latest report

      2022-01-21 · AAA, BBB · Szohod · act1

      AAA                                      BBB
      assessment: The envoy of Aland could     demand: Borduria demands that Aland
      not say that the talks were “on the      withdraw its troops
      right path.”                             demand: never return them
      reply [planned]: Aland promised a        statement: “We shall see each other
      written answer by 1 February             soon,” said the envoy of Borduria
      refusal: Aland refused to withdraw its   (Boris Bordur)
      troops                                   threat: Borduria warned that Aland
                                               will face sanctions if its troops
                                               advance

      “Aland and Borduria met in Szohod on Friday” – The first paper, “Talks in
      Szohod”, 2022-01-22
      told by 2 independent sources
      told differently, when: 2022-01-21 (The first paper), 2022-01-20 (The second
      paper)
      "
    `))
  it('trend', () =>
    expect(page('trend')).toMatchInlineSnapshot(`
    "
    Conflict and cooperation in small by day, as of 2022-01-27, the latest report

    from        side  conflict  cooperation  acts   mean       −  +
    2022-01-21  all          0            1     1   2.50          ###
                AAA          0            1     1   2.50          ###
                BBB          0            1     1   2.50          ###
    2022-01-22  all          1            1     4  -0.25
                AAA          0            1     1   2.50          ###
                BBB          1            0     3  -1.17       #
    2022-01-27  all          2            0     2  -3.75    ####
                AAA          1            0     1  -2.00      ##
                BBB          1            0     1  -5.50  ######

    2 acts (statements, judgements) have no PLOVER score; requests score 0
    "
  `))
  it('changes', () =>
    expect(page('changes', { since: '2022-01-25' })).toMatchInlineSnapshot(`
    "
    Changes in small after 2022-01-25, up to 2022-01-27

    1 new report, 2 new acts

    Closed

    id    kind    who  before  now
    com1  demand  AAA  open    refused 2022-01-27 by AAA
        Borduria demands that Aland withdraw its troops

    Deeds

    id    act    when             who  what
    act9  force  told 2022-01-27  BBB  Borduria moved two divisions to the border

    Mean PLOVER score, -10 conflict to +10 cooperation

    side  before  since  acts
    all     0.30  -3.75     2
    AAA     2.50  -2.00     1
    BBB    -0.25  -5.50     1
    "
  `))
  it('sources', () =>
    expect(page('sources')).toMatchInlineSnapshot(`
      "
      Sources of small, as of 2022-01-27, the latest report

      id    published   publisher         articles  acts  alone  counts with
      doc1  2022-01-22  The first paper          1     7      6
          Talks in Szohod
      doc2  2022-01-27  The second paper         1     3      2
          Aland refuses

      2 articles of 2 documents from 2 independent sources

      Publishers

      publisher         articles  documents  sources  acts  from        to
      The first paper          1          1        1     7  2022-01-22  2022-01-22
      The second paper         1          1        1     3  2022-01-27  2022-01-27

      Told differently

      id    act      who       when        differs in
      act1  meeting  AAA, BBB  2022-01-21  when: 2022-01-21 (The first paper),
                                           2022-01-20 (The second paper)
      "
    `))
  it('doubts', () =>
    expect(page('doubts', { limit: 2 })).toMatchInlineSnapshot(`
      "
      In doubt in small, as of 2022-01-27, the latest report

      left open by the text     1
      told differently          1
      commitments not assessed  3
      acts waiting for review   9

      Left open by the text

      act id  act    who  doubt  why
      act9    force  BBB  date   The report does not say when.

      Told differently

      id    act      who       when        differs in
      act1  meeting  AAA, BBB  2022-01-21  when: 2022-01-21 (The first paper),
                                           2022-01-20 (The second paper)

      Not assessed: nothing but the opening is known

      id    kind    who  to whom  since       days
      com2  demand  AAA  BBB      2022-01-22     5
          never return them
      com3  reply   AAA  BBB      2022-01-22     5
          Aland promised a written answer by 1 February

      1 to 2 of 3 commitments; go on with --offset 2

      Waiting for review

      id    act      who        day         words
      act1  meeting  AAA, BBB   2022-01-21  Aland and Borduria met in Szohod on Friday
      act0  reply    AAA → BBB  2022-01-22  Aland promised a written answer by 1
                                            February

      1 to 2 of 9 acts; go on with --offset 2
      "
    `))
  it('brief', () =>
    expect(page('brief')).toMatchInlineSnapshot(`
      "
      Talks

      sentence                                 evidence
      Aland and Borduria met (Szohod) on       The first paper, “Talks in Szohod”,
      2022-01-21.                              2022-01-22
                                               The second paper, “Aland refuses”,
                                               2022-01-27

      Owed

      sentence                                 evidence
      Aland owes Borduria a reply since        The first paper, “Talks in Szohod”,
      2022-01-22: “Aland promised a written    2022-01-22
      answer by 1 February”; due 2022-02-01.
      Owed, not assessed.

      Demands

      sentence                                 evidence
      Borduria demands of Aland: “never        The first paper, “Talks in Szohod”,
      return them”. Open, not assessed.        2022-01-22
      Borduria demands of Aland: “Borduria     The first paper, “Talks in Szohod”,
      demands that Aland withdraw its          2022-01-22
      troops”. Refused by Aland, 2022-01-27.   The second paper, “Aland refuses”,
                                               2022-01-27

      Threats

      sentence                                evidence
      Borduria threatens Aland: “Borduria     The first paper, “Talks in Szohod”,
      warned that Aland will face sanctions   2022-01-22
      if its troops advance”. Standing, not
      assessed.

      Deeds

      sentence                                  evidence
      Borduria (told 2022-01-27): force,        The second paper, “Aland refuses”,
      “Borduria moved two divisions to the      2022-01-27
      border”.

      How each side judges it

      sentence                                  evidence
      Aland (told 2022-01-22): assessment,      The first paper, “Talks in Szohod”,
      “The envoy of Aland could not say that    2022-01-22
      the talks were ‘on the right path’”.

      Told differently

      sentence                                 evidence
      Reports differ on a meeting of Aland     The first paper, “Talks in Szohod”,
      and Borduria, when: 2022-01-21 or        2022-01-22
      2022-01-20.                              The second paper, “Aland refuses”,
                                               2022-01-27
      "
    `))
  it('search', () =>
    expect(page('search', { words: 'divisions' })).toMatchInlineSnapshot(`
    "
    “divisions” in small, as of 2022-01-27, the latest report

    id    in        words          who  source
    doc2  document  … divisions …       The second paper, “Aland refuses”,
                                        2022-01-27
    "
  `))
  it('explain of a commitment', () =>
    expect(page('explain', { id: 'com1' })).toMatchInlineSnapshot(`
    "
    Commitment com1: demand

    what       Borduria demands that Aland withdraw its troops
    who        AAA
    to whom    BBB
    state      refused 2022-01-27 by AAA
    since      2022-01-22, 5 days
    due        none stated
    topic      troop withdrawal
    opened by  demand act2, BBB → AAA

    Moves

    day              state    by   origin   acts
    told 2022-01-22  open     BBB  machine  act2
        opened
        “Borduria demands that Aland withdraw its troops” – The first paper, “Talks
        in Szohod”, 2022-01-22
    told 2022-01-27  refused  AAA  machine  act8
        a no of Aland
        “Aland refused to withdraw its troops” – The second paper, “Aland refuses”,
        2022-01-27

    Threads

    relation  id    why         what
    answers   act8  same topic  refusal of AAA: Aland refused to withdraw its troops
    "
  `))
  it('explain of an act', () =>
    expect(page('explain', { id: 'act7' })).toMatchInlineSnapshot(`
      "
      Act act1: meeting, AAA, BBB

      what     Aland and Borduria met in Szohod on Friday
      when     2022-01-21
      where    Szohod
      told by  2 tellings of 2 independent sources
      review   proposed

      Telling act1

      words     “Aland and Borduria met in Szohod on Friday”
      source    The first paper, “Talks in Szohod”, 2022-01-22
      document  doc1, from character 0
      act       meeting, AAA, BBB
      when      2022-01-21 (told)
      where     Szohod
      standing  happened
      holder    report
      heard by  test
      review    proposed

      Telling act7

      words     “Aland and Borduria had met in Szohod on Thursday”
      source    The second paper, “Aland refuses”, 2022-01-27
      document  doc2, from character 0
      act       meeting, AAA, BBB
      when      2022-01-20 (told)
      where     Szohod
      standing  happened
      holder    report
      heard by  test
      review    proposed

      Why act7 tells the same act as act1

      field     verdict  why
      kind      agree    meeting
      from      agree    AAA, BBB
      to        neither  neither tells
      person    neither  neither tells
      when      differ   2022-01-21 and 2022-01-20
      where     agree    Szohod
      terms     neither  neither tells
      quotes    neither  neither tells
      measures  neither  neither tells
      standing  agree    happened
      document  neither  told by two reports

      What the tellings say

      field     verdict  values
      when      differ   2022-01-21 (The first paper)
                         2022-01-20 (The second paper)
      where     agree    Szohod (The first paper, The second paper)
      standing  agree    happened (The first paper, The second paper)
      from      agree    AAA, BBB (The first paper, The second paper)
      "
    `))
  it('explain of a document', () =>
    expect(page('explain', { id: 'doc2' })).toMatchInlineSnapshot(`
      "
      Document doc2

      title      Aland refuses
      publisher  The second paper
      published  2022-01-27
      words      22

      Acts heard in it, in order of the text

      id    act      who        when        also told as
      act7  meeting  AAA, BBB   2022-01-20  act1
          Aland and Borduria had met in Szohod on Thursday
      act8  refusal  AAA → BBB
          Aland refused to withdraw its troops
      act9  force    BBB
          Borduria moved two divisions to the border
      "
    `))
})

const asks: Readonly<Record<string, Ask>> = {
  changes: { since: '2022-01-25' },
  explain: { id: 'com1' },
  history: { id: 'com1' },
  search: { words: 'divisions' },
}

describe.each(views.map((view) => [view.name, view] as const))('%s', (name, view) => {
  const ask = asks[name] ?? {}
  it('answers in plain JSON data, twice the same', () => {
    const answer = view.answer(twoReports, ask)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    expect(JSON.stringify(view.answer(twoReports, ask))).toBe(JSON.stringify(answer))
  })
  it('tells the clocks that it was asked by', () => {
    const clocks = { asOf: '2022-01-30', knownBy: '2022-01-29' }
    expect(view.answer(twoReports, { ...ask, ...clocks })).toMatchObject({ case: 'small', ...clocks })
  })
  it('prints tables whose rows have a cell for each column', () => {
    const tables = view.table(view.answer(twoReports, ask), twoReports)
    const uneven = tables.flatMap(({ columns, rows }) => rows.filter((row) => row.length !== columns.length))
    expect(uneven).toEqual([])
  })
})

describe('an empty case', () => {
  it.each([
    ['show', 'no report is known in an empty case; add some with: demarche add CASE FILES…'],
    ['timeline', 'no act has a day that is told'],
    ['owed', 'nothing is owed in an empty case'],
    ['positions', 'nobody took a position in an empty case'],
    ['demands', 'nothing is demanded in an empty case'],
    ['threats', 'no threat is known in an empty case'],
    ['quotes', 'no such quote in an empty case'],
    ['parties', 'no party is known in an empty case'],
    ['meetings', 'no meeting is known in an empty case'],
    ['trend', 'no act with a score in an empty case'],
    ['changes', 'nothing changed'],
    ['sources', 'no report was added yet: demarche add CASE FILES…'],
    ['brief', 'nothing is known'],
    ['search', 'nothing found in an empty case; "words in quotation marks" are looked for as they stand'],
  ])('%s says so', (name, line) => {
    const view = viewNamed(name)
    expect(printed(view, nothing, asks[name] ?? {}, 120)).toContain(line)
  })
})

describe('paging', () => {
  it('says what was left out and how to go on', () => {
    expect(page('timeline', { limit: 2 })).toContain('1 to 2 of 8 undated acts; go on with --offset 2')
    expect(page('timeline', { limit: 2, offset: 6 })).toContain('7 to 8 of 8 undated acts\n')
  })
})

describe('filters', () => {
  it('take a party by code or by name', () => {
    const [byCode, byName] = ['bbb', 'Borduria'].map((party) => page('timeline', { party, family: 'deeds' }))
    expect(byName).toBe(byCode)
    expect(byCode).toContain('Borduria moved two divisions')
    expect(byCode).not.toContain('Aland refused')
  })
  it('find quotes by words and by speaker', () => {
    const answers = [{ words: 'right path' }, { sense: 'negated' }, { speaker: 'AAA' }] as const
    for (const ask of answers)
      expect(viewNamed('quotes').answer(twoReports, ask)).toMatchObject({
        page: {
          total: 1,
          rows: [{ quote: 'on the right path.', sense: 'negated', negation: 'not', extent: 'partial' }],
        },
      })
    expect(viewNamed('quotes').answer(twoReports, { speaker: 'bordur' })).toMatchObject({
      page: { rows: [{ extent: 'full', sense: 'as-quoted', speakers: ['Boris Bordur'] }] },
    })
  })
})
