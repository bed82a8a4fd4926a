/** Words written as one that Universal Dependencies reads as two: lower case, with the length of the first part. */
export const contractions: ReadonlyMap<string, number> = new Map([
  ['cannot', 3], ['gonna', 3], ['gotta', 3], ['wanna', 3], ['gimme', 3], ['lemme', 3], ['dunno', 2],
  ['dont', 2], ['didnt', 3], ['doesnt', 4], ['isnt', 2], ['wasnt', 3], ['arent', 3], ['werent', 4], ['havent', 4],
  ['hasnt', 3], ['hadnt', 3], ['couldnt', 5], ['wouldnt', 5], ['shouldnt', 6], ['aint', 2], ['im', 1], ['ive', 1],
  ['youre', 3], ['theyre', 4], ['thats', 4],
  ['wont', 2], ['cant', 2], ['arnt', 2], ['hes', 2], ['whats', 4], ['theres', 5], ['youll', 3], ['theyll', 4], ['youve', 3],
  ['weve', 2], ['theyve', 4], ['alot', 1], ['outta', 3],
]) // biome-ignore format: one table

/** Words that are two with an apostrophe forgotten, where what follows shows it: "its not over", but "its not-so-secret aid". */
export const forgotten: ReadonlyMap<string, number> = new Map([
  ['its', 2],
  ['your', 3],
])
export const afterForgotten: ReadonlySet<string> = new Set(['a', 'an', 'been', 'not', 'really', 'the'])

/** What may follow an apostrophe as a word of its own. */
export const clitics: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm'])

/** Words that begin with an apostrophe. */
export const elided: ReadonlySet<string> = new Set([
  'em',
  'til',
  'cause',
  'twas',
  'tis',
  'bout',
  'n',
  's',
  're',
  've',
  'll',
  'd',
  'm',
  'nt',
])

/** Prefixes that stay in one word with what follows their hyphen; every other hyphen is a word of its own. */
export const prefixes: ReadonlySet<string> = new Set(
  `anti co counter cross de e ex extra hyper inter intra macro mega meta micro mid mini multi neo non over pan para post
  pre pro proto pseudo quasi re semi socio sub super supra tele trans ultra un under vice x`.split(/\s+/),
)

/** Units written at once after a number: "5pm", "35mm", "$2bn". */
export const units: ReadonlySet<string> = new Set(
  `am pm a.m p.m mm cm m km kg g mg ml l k bn b mn tn mph kph hz khz mhz ghz kb mb gb tb ft in lb lbs oz sq yr yrs hr hrs
  min mins sec secs kw mw gw kwh mwh kt x`.split(/\s+/),
)

/** Faces that stand between spaces. */
export const smileys: ReadonlySet<string> = new Set([
  ':)', ':(', ';)', ':-)', ':-(', ';-)', '=)', ':D', ':P', ':p', ':/', '^_^', '<3', ':o)', ':-D', ':-P', 'XD',
]) // biome-ignore format: one table

/** What names of files and addresses end in, of three letters and more. */
export const endings: ReadonlySet<string> = new Set(
  `avi biz com csv doc docx edu exe gif gov html htm info int jpeg jpg json mil mpg net org pdf png ppt pptx rar rtf tar tiff txt
  wav xls xlsx xml zip`.split(/\s+/),
)
