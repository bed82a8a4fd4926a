import type { ZoneKind } from '../document.ts'

// What stands around the text of a report in English: each pattern is tried on a whole short paragraph.

interface Furniture {
  readonly kind: ZoneKind
  /** Longest paragraph, in characters, that a pattern is tried on: more is text that only begins like furniture. */
  readonly longest: number
  readonly patterns: readonly Pick<RegExp, 'test'>[]
}

/** A costly pattern that is compiled only where a cheap one, which it implies, fits. */
const behind = (sign: RegExp, pattern: RegExp): Pick<RegExp, 'test'> => ({
  test: (line) => sign.test(line) && pattern.test(line),
})

const agencies =
  'AP|AFP|EPA|EPA-EFE|EFE|Reuters|REUTERS|TASS|Xinhua|Getty Images|AFP via Getty Images|Shutterstock|Anadolu(?: Agency)?|Sputnik|ANI|Kyodo|Yonhap|dpa|PA|PA Media|Zuma|UPI|Bloomberg|Alamy|iStock|Unsplash|Pexels|Flickr|Pool|Handout|Wikimedia Commons|Tasnim|IRNA|Mehr'

/** "(AP Photo/Jane Doe)", "REUTERS/Jane Doe", "[Jane Doe/AFP]", "(Photo by Jane Doe/Getty Images)" at the end of a paragraph. */
const creditAtEnd = new RegExp(
  [
    '[([](?:AP|AFP|EPA|Reuters|REUTERS|Pool|Handout|File)? ?(?:Photo|photo|Image|Picture|Pool|File [Pp]hoto)s?(?:[/:]| by | via | courtesy)[^()[\\]]{0,80}[)\\]]\\.?$',
    `[([][^()[\\]]{0,60}(?:/|via |for )(?:${agencies})[)\\]]\\.?$`,
    "REUTERS/[\\p{Lu}][\\p{L}.' -]{2,50}$",
    '(?:^|[.!?)”"] )(?:Photo|Image|Picture|Photograph|Credit)(?: credit| source)?: [^!?]{2,60}$',
  ].join('|'),
  'u',
)

export const furniture: readonly Furniture[] = [
  {
    kind: 'licence',
    longest: 600,
    patterns: [
      /^(?:©|\(c\) ?(?:\d{4}|copyright)|copyright\b)/i,
      /all rights reserved\.?$/i,
      /^all rights reserved/i,
      /^(?:this|the|our) (?:original )?(?:article|story|text|work|content|page|report|website|site|publication|post|piece)s?\b.{0,80}?\b(?:(?:re)?published|licen[cs]ed|available|made available|shared)\b.{0,40}?\b(?:under|by permission|with permission)\b/i,
      /^(?:re)?(?:published|printed) (?:here )?(?:under|with permission|by permission)/i,
      /^(?:licen[cs]e|licensed under|available under|content (?:is )?available under|used with permission|text licen[cs]e)\b/i,
      /^(?:except where|unless) otherwise (?:noted|stated|indicated)/i,
      /\bmay not be (?:published|reproduced|republished|copied|distributed)[\w, ]{0,80}(?:without|redistributed|rewritten)/i,
      /^contains public sector information/i,
      /^(?:\S+ ){0,3}(?:open government licen[cs]e|crown copyright)/i,
    ],
  },
  {
    kind: 'credit',
    longest: 400,
    patterns: [
      /^(?:file |lead |cover |main |header |featured )?(?:photo|image|picture|photograph|photography|illustration|graphic|pic|video|footage)s?(?: ?\/ ?\w+)?(?: credit| source| courtesy| by| from)*s?(?:: ?|\/| by | courtesy of | via |$)/i,
      /^(?:file |archive )(?:photo|image|picture|footage)s?\b.{0,120}$/i,
      /^(?:credit|photo credit|image credit)s?: /i,
      /^(?:published|posted|uploaded|photographed|taken) by .{1,200}\b(?:creative commons|cc[ -]by|public domain|via wikimedia|via flickr)\b/i,
      /(?:creative commons|cc[ -]by|cc0|public domain).{0,80}\bvia (?:wikimedia commons|flickr)\.?\)?$/i,
      /\bvia (?:wikimedia commons|flickr|getty images|shutterstock)\.?\)?$/i,
      behind(
        new RegExp(agencies),
        new RegExp(
          `^(?:\\(|\\[)?(?:(?:[\\p{Lu}][\\p{L}.'’-]+ ?){1,4} ?[/|] ?)?(?:${agencies})(?:\\)|\\])?(?: ?/ ?(?:[\\p{Lu}][\\p{L}.'’-]+ ?){1,4})?$`,
          'u',
        ),
      ),
      /^(?:\(|\[)?AP (?:Photo|photo)\b/,
      /^getty(?: images)?\b.{0,40}$/i,
    ],
  },
  {
    kind: 'caption',
    longest: 600,
    patterns: [
      /^(?:caption|pictured|image caption|photo caption|media caption)\b ?:? ?/i,
      /^FILE(?: PHOTO)? ?[:–—-] ?/,
      /^file (?:photo|picture|image): /i,
      /^in this (?:file |handout |undated |combination )*(?:photo|photograph|image|picture|grab|video grab|frame grab)\b/i,
      /^(?:from left|from right|left to right|clockwise from|\(l[- ]r\)|l-r:)/i,
      behind(/[)\]]\.?$|REUTERS\/|(?:Photo|Image|Picture|Credit)/, creditAtEnd),
    ],
  },
  {
    kind: 'byline',
    longest: 300,
    patterns: [
      behind(
        /^\(?(?:additional |with )?(?:reporting|writ|edit|compil|transl).{0,18} by/i,
        /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited|written and edited) by:? \p{Lu}/iu,
      ),
      /^\(?(?:with (?:inputs|reporting|files|contributions|additional reporting) (?:from|by))\b/i,
      behind(
        /contributed /i,
        /\bcontributed (?:to )?(?:this|the|reporting)(?: (?:report|story|article|piece|dispatch))?(?: from [\p{L} ,]+)?\.\)?$/iu,
      ),
    ],
  },
  {
    kind: 'boilerplate',
    longest: 260,
    patterns: [
      /^(?:previous|next) (?:message|article|story|post|page|entry):? /i,
      /^(?:messages )?sorted by: ?\[/i,
      /^more information about the .{2,40} mailing list/i,
      /^(?:back to )?top of (?:the )?page$/i,

      /^[^\p{L}\p{N}]+$/u,
      /^[-–—*# ]*(?:30|end|ends|end ?text|more)[-–—*#. ]*$/i,
      /^(?:\[?begin (?:text|transcript|statement)|\[?end (?:of )?(?:text|transcript|statement))[\].: ]*$/i,
      /^(?:https?:\/\/|www\.)\S+$/i,
      /^\S+@\S+\.\w+$/,
      /^advertisements?$/i,
      /^for information media\b/i,
      /^print(?:er)?[- ]?friendly\b.{0,60}$/i,
      /^comments? ?\(\d+\)/i,
      /^(?:create|open) an? (?:free )?account\b/i,
      /^already (?:an? )?(?:subscriber|subscribed|member|registered)\b/i,
      /^(?:for immediate release|embargoed until\b.*|press release|media (?:release|note|advisory)|news release|breaking news|live updates?|opinion|analysis|exclusive|world news|latest news)$/i,
      /^(?:sign up|subscribe|register|log ?in|sign in|join|support us|donate|become a (?:member|subscriber))\b(?:.{0,120}\b(?:newsletter|inbox|e-?mail|channel|subscri\w+|free|account|now|here|today|us)\b.*)?$/i,
      /\b(?:sign up (?:for|to)|subscribe to) (?:our|the|my|this)(?: \w+){0,4} (?:newsletters?|mailing list|bulletin|e-?mails?|channel|podcast)\b.{0,60}$/i,
      // Letterheads and times over a transcript: "Office of the Spokesperson", "3:18 P.M. EDT".
      /^(?:The )?(?:Office|Bureau) of (?:the )?[A-Z]\S+(?: (?:of|for|and|the|[A-Z]\S+)){0,8}$/,
      /^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
      /^(?:read|see|watch|listen|also read|read also|see also|read more|read next|more on this|related|don.t miss|must read|recommended|editor.s picks?)(?: (?:also|more|next|now|story|stories|articles?|news|topics?|content|coverage|reading|video|on this(?: story)?|here))? ?[:>»|] ?/i,
      /^(?:share|tweet|e-?mail|print|save|copy link|comment|comments|facebook|twitter|whatsapp|telegram|linkedin|reddit|flipboard)(?:[ ,|/]+(?:share|tweet|e-?mail|print|save|comments?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|flipboard|on|via|this))*$/i,
      /^(?:share|print|e-?mail|save) this(?: (?:article|story|page|post|on .*))?$/i,
      behind(/^follow /i, /^follow (?:us|me|@\w+|\p{Lu}\S+(?: \p{Lu}\S+)* on)\b.{0,140}$/iu),
      /^(?:click|tap) here\b/i,
      /^download (?:our|the)\b.{0,60}\bapp\b/i,
      /^(?:story|article) continues (?:below|after)/i,
      /^(?:continue reading|skip to (?:main )?content|skip advertisement|back to top|next article|previous article|load more|show more|view comments|no comments|leave a (?:reply|comment)|table of contents|menu|search|home)\b.{0,60}$/i,
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|more about|explore more|contacts?|media contacts?|press contacts?|enquiries|media enquiries|phone|tel|e-?mail|fax) ?: .*$/i,
      /^(?:last )?(?:published|updated|posted|modified|issued|first published|last modified|last updated|date)(?: on| at)?:? .{0,20}\d.{0,40}$/i,
      /^\d{1,3}[- ]min(?:ute)?s?(?: read| listen| watch)?$/i,
      /^(?:listen|watch)(?: to this (?:article|story)| live| now)?(?: ?\(?\d.*)?$/i,
      /^our standards: /i,
      /^(?:this is a (?:developing|breaking) (?:news )?story|this story (?:has been|was|will be) (?:updated|corrected|amended)|this article (?:has been|was) (?:updated|corrected|amended|originally|first|translated))\b/i,
      /^(?:for|to get) (?:more|further|additional) information\b.{0,160}$/i,
      /^for (?:all )?(?:media|press|further) (?:inquiries|enquiries|queries|questions)\b.{0,160}$/i,
      /^(?:editor.s note|correction|clarification|disclaimer|notes? (?:to|for) editors?)\b ?:?/i,
      /^(?:we use cookies|accept (?:all )?cookies|cookie policy|privacy policy|terms of (?:use|service))\b/i,
      /^the views expressed\b/i,
    ],
  },
]

/** Lines that open a list of links; the lines without a full stop after them belong to it. */
export const listHeads: readonly RegExp[] = [
  /^(?:related|more|recommended|latest|most read|most popular|popular|trending|top stories|read more|see also|read also|also read|you may also like|you might also like|more from [^:]{1,40}|more on this(?: story| topic)?|related (?:articles?|stories|news|topics?|links?|content|coverage)|external links|further reading|sources?|references|notes|tags|topics|sister links|share this(?: .{1,20})?|editor.s picks?|what to read next|up next|in this section)[:.]?$/i,
]

/** Lines "Key: value" over a text that was saved with its card. */
export const cardLine =
  /^(?:date|source|url|link|author|authors|section|language|topic|agency|publisher|country|location|place) ?: \S/i
export const titleLine = /^(?:title|headline) ?: +/i

/** Titles of office and address that mark a line "… Doe:" as the name of the one who speaks. */
export const titlesOfSpeakers =
  /\b(?:ambassador|president|minister|secretary|mr|ms|mrs|miss|dr|prof|professor|senator|sen|congress(?:man|woman)|representative|rep|gen|general|admiral|colonel|col|spokes(?:person|man|woman)|envoy|chancellor|premier|king|queen|prince|princess|emir|sheikh|ayatollah|director|commissioner|governor|chair(?:man|woman|person)?|delegate|negotiator|moderator|pope|taoiseach|mp|sir|lord|lady|judge|mayor|advis[eo]r|(?:under)?secretary|attorney|chief|counsel(?:l?or)?|deputy|official)\b/i

/** Offices of those who write for a paper, not for a party. */
export const writers =
  /\b(?:editor|correspondent|reporter|writer|columnist|analyst|staff|bureau chief|producer|author|contributor)\b/i

/** Capitalised words that open such a line and are nobody's name. */
export const noNames =
  /\b(?:dear|subject|memorandum|statement|points?|remarks|release|key|text|summary|highlights?|background|notes?|update|agenda|transcript|questions?|answers?|facts?|timeline|analysis|conclusions?|results?|participants?|contents?|details?|context|introduction|annex|article|section|chapter|part|day|week|round|news|report|speech|what|who|why|how|where|when)\b/i

/** All-capital words before a dash that are no place: "NATO — Russia talks". */
export const acronyms: ReadonlySet<string> = new Set(
  'NATO ASEAN OPEC IAEA UNESCO BRICS SAARC ECOWAS UNRWA OSCE NAFTA AUKUS USMCA JCPOA USSR UNSC UNGA UNIFIL UNHCR UNICEF OPCW CSTO MERCOSUR HAMAS ISIS ISIL DPRK START BREXIT COVID CARICOM APEC QUAD IGAD UNDOF MINURSO BREAKING UPDATE EXCLUSIVE ANALYSIS OPINION EXPLAINER FACTBOX TIMELINE LIVE WATCH VIDEO NEWS QUESTION ANSWER MODERATOR INTERVIEWER REPORTER SUBJECT MEMORANDUM FROM NOTE WARNING READOUT STATEMENT UPDATED CORRECTION SUMMARY BACKGROUND'.split(
    ' ',
  ),
)

/** News agencies as they stand in a dateline: "(Reuters) —", "/TASS/". */
export const wireNames =
  'Reuters|REUTERS|AP|The Associated Press|Associated Press|AFP|UPI|Xinhua|TASS|ITAR-TASS|dpa|DPA|ANI|PTI|IANS|APP|Bloomberg|CNN|BBC|NBC News|CBS News|CBS|NPR|IRNA|ISNA|MNA|FNA|Tasnim|Mehr|Fars|Press TV|Iran Press|Sputnik|RIA Novosti|RIA|Interfax|RFE/RL|VOA|VOA News|Anadolu|Anadolu Agency|AA|Kyodo|Kyodo News|Yonhap|EFE|ANSA|WAM|SPA|SANA|KUNA|QNA|PETRA|MENA|Ukrinform|UNIAN|BelTA|BELTA|AZERTAC|APA|Trend|Armenpress|ARMENPRESS|Wikinews|IPS|UN News|KCNA|Politico|Al Jazeera|Axios|WAFA|Ma.an|CTK|PAP|MTI|Tanjug|HINA|SeeNews|Euronews|DW|Rudaw|The Hill|The Guardian|Nikkei|Jiji|Bernama|Antara|ANTARA|VNA|PNA|MercoPress|TRT World'
