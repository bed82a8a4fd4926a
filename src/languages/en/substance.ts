import type { SubstanceWords } from '../../acts/content/substance-words.ts'
import { englishIssues } from './issues.ts'
import { kin } from './kin.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const lines = (words: string): ReadonlySet<string> => new Set(words.split('|').map((word) => word.trim()))

const pairs = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const [from = '', to = ''] = pair.split('=')
        return [from, to]
      }),
  )

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const numbers: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((ten, at): [string, number][] => [
    [ten, at * 10 + 20],
    ...ones.slice(1, 10).map((one, more): [string, number] => [`${ten}-${one}`, at * 10 + 21 + more]),
  ]),
  ['a', 1], ['an', 1], ['half', 0.5], ['dozen', 12], ['hundred', 100], ['couple', 2],
]) // biome-ignore format: one table

const spelling = pairs(`
    programme=program centre=center defence=defense offence=offense honour=honor labour=labor neighbour=neighbor
    cease-fire=ceasefire de-escalate=deescalate de-escalation=deescalation co-operate=cooperate co-operation=cooperation
    pull-out=pullout pull-back=pullback build-up=buildup dialog=dialogue manoeuvre=maneuver organisation=organization
    normalise=normalize normalisation=normalization denuclearise=denuclearize denuclearisation=denuclearization
    demilitarise=demilitarize recognise=recognize mobilise=mobilize mobilisation=mobilization repatriate=repatriate
    talk=talk talks=talk negotiate=negotiate negotiating=negotiate troops=troop forces=force arms=arm sanctions=sanction
    fulfil=fulfill licence=license travelling=travel airstrike=airstrike air-strike=airstrike percent=percent`)

export const englishSubstance: SubstanceWords = {
  stop: set(`
    be have do make take get go come say tell add note state declare announce give put let keep set use will would can could may
    might must shall should ought need want wish like such other another same own many much more most few several some any all each
    every both either neither no not never new first last next recent former current present late early today yesterday tomorrow
    day week month year time morning evening afternoon night monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december one thing way part number lot kind sort people
    person man woman mr mrs ms dr sir minister president secretary official leader spokesman spokeswoman spokesperson government
    administration side party country nation state foreign prime general deputy chief us very also only just even still already
    so-called hope believe think know see look seem become remain stand include according certain possible able ready willing
    important necessary good great big major key main further alliance ally partner bloc capital counterpart member foe neighbor`),
  meeting: set(`
    meet meeting talk talks round negotiation negotiate conversation dialogue discussion discuss consultation consult contact
    summit call phone telephone conference session visit travel trip tour arrive host hold conduct speak chat exchange view views
    representative envoy delegation adviser counterpart special bilateral trilateral continue conclude resume begin attend join
    participate sit outcome result initiative minute hour follow receive welcome issue topic ongoing extended extensive detailed
    lengthy latest ministerial member leader head senior`),
  spelling,
  kin,
  issues: englishIssues(spelling),
  general: set(`
    issue situation matter problem question way thing fact case point step course basis ground aspect level area field effort need
    importance desire attempt view position idea opinion approach term end order sense kind sort result aim goal purpose reason
    behalf regard respect role measure action decision statement word call demand proposal request report comment remark claim
    thousand hundred dozen million billion percent dollar euro pound aid tool attempt intention delegation minute hour day week month year phone telephone possibility chance right
    commitment concern help support work visit response future progress world region interest path answer reply nature point space difference door`),
  numbers,
  scales: new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['dozen', 12], ['m', 1e6], ['bn', 1e9]]),
  crowds: new Map([['dozens', 24], ['scores', 40], ['hundreds', 200], ['thousands', 2e3], ['millions', 2e6], ['billions', 2e9], ['several', 3]]),
  about: lines('about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|in about'),
  atLeast: lines('more than|over|at least|no fewer than|no less than|fewer than no|minimum of|upwards of|above|exceeding'),
  atMost: lines('less than|fewer than|under|up to|as many as|as much as|at most|no more than|not exceeding|below|maximum of'),
  units: {
    duration: new Map([['second', 1 / 60], ['minute', 1], ['hour', 60], ['day', 1440], ['week', 10080], ['fortnight', 20160], ['month', 43800], ['year', 525600], ['decade', 5256000]]),
    money: set('dollar euro pound franc yen rouble ruble yuan won shekel rial lira rupee'),
    distance: new Map([['kilometre', 1000], ['kilometer', 1000], ['km', 1000], ['mile', 1609.344], ['metre', 1], ['meter', 1], ['foot', 0.3048], ['yard', 0.9144]]),
    other: set('percent percentage % ton tonne kilogram kilogramme kg gram barrel megawatt degree litre liter point'),
  },
  lasting: set('for last lasting lasted'),
  negators: set("not n't n’t never neither nor no"),
  stopping: set(`
    stop halt cease end abandon refrain avoid forgo forego drop suspend freeze renounce forswear ban bar prohibit prevent prohibit
    rule abstain desist discontinue exclude veto give-up quit preclude`),
  wrapping: set(`
    ensure guarantee assure assurance promise pledge undertake commit commitment agree agreement provide give make see treaty
    need want get accept reconsider ask require demand call binding`),
  openLists: set('include contain'),
  openPhrases: ['among other things', 'among others', 'inter alia', 'for example', 'such as', 'for instance', 'in particular'],
} // biome-ignore format: tables
