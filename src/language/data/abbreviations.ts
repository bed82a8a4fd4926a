const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Written with a full stop that belongs to them, whatever follows. Lower case, without the stop. */
export const abbreviations = list(`
  mr mrs ms mx dr prof messrs mme mlle lt gov sgt cpl hon jr sr
  inc corp co ltd dept univ intl natl vs etc al cf viz approx incl excl ibid
  blvd hwy rte vol vols figs eds pp paras arts nos tel attn e.g i.e a.m p.m ph.d st ft
`)

/** The same, but only with a capital letter: without one they are common words, or not shortened. */
export const capitalAbbreviations = list(`
  ste gen col maj capt cpt cmdr adm pvt brig comdr vadm radm sen rep reps sens pres rev fr msgr amb supt insp esq sec asst
  dep dir jan feb mar apr jun jul aug sept oct nov dec bros assn dist inst est ave rd mt pt
  calif ariz ark colo conn del fla ga ill ind kan ky mass md mich minn miss neb nev okla pa tenn tex vt va wash wis wyo
`)

/** Written with a full stop of their own only before a number: "No. 5", "p. 12", "Art. 5". */
export const numberAbbreviations = list('no p art sec ch eq ref min max fig c pg')

/** Days of the week cut short: the stop is theirs before a number, a comma or a month. */
export const dayAbbreviations = list('mon tue tues wed thu thur thurs fri sat sun')

/** After these a name or number goes on, so that a sentence never ends with them. Lower case, without the stop. */
export const titles = list(`
  mr mrs ms mx dr prof messrs mme mlle gen lt col maj capt cpt cmdr adm sgt cpl pvt brig gov sen rep reps sens pres hon rev
  fr msgr amb supt insp vs cf approx st mt ft fig figs vol vols pp nos jan feb mar apr jun jul aug sept sep oct nov dec dep
  asst sec eq ref art
`)
