import type { MoodWords } from '../../acts/grammar/mood.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const governing = (
  rows: Readonly<Record<'planned' | 'possible' | 'denied' | 'happened' | 'cancelled', string>>,
): MoodWords['governors'] =>
  new Map(
    Object.entries(rows).flatMap(([standing, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, standing as 'planned'] as const),
    ),
  )

export const englishMood: MoodWords = {
  negators: set("not n't n’t never neither nor no cannot"),
  modals: new Map([
    ['will', 'planned'],
    ["'ll", 'planned'],
    ['’ll', 'planned'],
    ['wo', 'planned'],
    ['shall', 'planned'],
    ['would', 'planned'],
    ["'d", 'planned'],
    ['may', 'possible'],
    ['might', 'possible'],
    ['could', 'possible'],
    ['can', 'possible'],
    ['ca', 'possible'],
    ['must', 'due'],
    ['should', 'due'],
    ['ought', 'due'],
  ]),
  governors: governing({
    planned:
      'look await plan intend schedule expect prepare agree decide set due aim pledge vow promise commit announce arrange slate ready undertake seek resolve be go going poise opt choose prepared plans decision intention pledge',
    possible:
      'fear threaten consider warn likely possible propose suggest offer ask urge demand call want wish hope try attempt seek capacity ability risk danger threat may like possibility prospect mull weigh contemplate speculate request invite able require need urge press encourage authorise authorize allow permit unlikely option chance potential would-be concern worry speculation plot rumour rumor alleged accuse dare could',
    denied:
      'absence lack refuse fail decline deny avoid forbid prohibit rule prevent stop reject failure refusal unable unwilling refrain neglect omit',
    happened:
      'begin start continue manage help force proceed keep resume go-on make let get come have order lead help see cause enable',
    cancelled: 'cancel scrap shelve postpone call+off put+off',
  }),
  doubted: set(
    'deny fear doubt hope expect wish demand insist propose suggest warn likely possible require want ensure',
  ),
  coming: set('planned future upcoming forthcoming scheduled next prospective'),
  occurring: set(
    'restart resume begin start take continue open happen occur proceed follow convene end conclude reconvene',
  ),
  fears: set('fear worry concern danger risk threat possibility prospect speculation likelihood chance'),
  conditionals: set('if unless once until provided providing should were lest whether'),
  hedges: set(
    'possible potential alleged allegedly feared planned prospective threatened future likely eventual imminent hypothetical further any upcoming forthcoming scheduled next renewed-any threatened',
  ),
}
