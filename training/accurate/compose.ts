/**
 * Plain sentences of diplomatic news with their trees, composed from patterns and word lists of our own: the treebank, mostly of the
 * web, has next to none like "Chad freed twelve Sudanese sailors." Trees follow the conventions of UD English EWT and GUM.
 */
import { allParties, demonymOf, namesOf } from '../../src/world/parties.ts'
import { allTenures } from '../../src/world/people.ts'
import { seeded } from '../random.ts'
import type { GoldSentence } from '../treebank.ts'

const listed = (words: string): readonly string[] => words.trim().split(/\s+/)

const plain = (name: string): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(name)
const parties = allParties().filter(({ kind }) => kind === 'state')
const persons = [...new Set(allTenures().map(({ person }) => person))]
const bases =
  listed(`suspend=suspended reject=rejected free=freed withdraw=withdrew accept=accepted expel=expelled sign=signed
  release=released recall=recalled reopen=reopened close=closed condemn=condemned welcome=welcomed halt=halted resume=resumed
  seize=seized detain=detained deploy=deployed send=sent leave=left break=broke ratify=ratified postpone=postponed cancel=cancelled
  propose=proposed restore=restored lift=lifted impose=imposed block=blocked host=hosted support=supported back=backed attack=attacked
  shell=shelled bomb=bombed stop=stopped return=returned hand=handed cut=cut freeze=froze deliver=delivered receive=received
  invade=invaded protect=protected abandon=abandoned honour=honoured honor=honored violate=violated open=opened extend=extended
  accelerate=accelerated grant=granted summon=summoned praise=praised criticise=criticised criticize=criticized monitor=monitored`)

/** Words for each slot; a slot's name is followed by its tags. */
const words: Readonly<Record<string, readonly string[]>> = {
  state: parties.flatMap(({ party }) => namesOf(party).filter(plain).slice(0, 1)),
  demonym: parties.flatMap(({ party }) => demonymOf(party) ?? []).filter(plain),
  given: persons.map((name) => name.split(' ')[0] ?? '').filter(plain),
  surname: persons.map((name) => name.split(' ').at(-1) ?? '').filter(plain),
  base: bases.map((pair) => pair.split('=')[0] ?? ''),
  past: bases.map((pair) => pair.split('=')[1] ?? ''),
  noun: listed(`treaty aid agreement deal ceasefire truce ambassador envoy embargo blockade accord border proposal offer demand summit
    inspection programme program reactor base airbase port dam pipeline fleet village crossing consulate embassy plant protocol
    convoy talks aid troops sanctions trade dialogue grain gas fuel export visit loan plan draft text pact`),
  nouns:
    listed(`sailors soldiers prisoners hostages detainees diplomats fishermen inspectors engineers pilots missiles tanks drones ships
    trucks sanctions observers troops refugees journalists officers envoys`),
  adjective:
    listed(`new military nuclear humanitarian diplomatic political joint draft disputed final secret regional economic bilateral
    northern southern eastern western occupied proposed unconditional immediate gradual peaceful`),
  number: listed('two three four five six seven eight nine ten twelve fifteen twenty 30 40 100 250 1,500'),
  city: listed(`Geneva Vienna Doha Cairo Istanbul Nairobi Muscat Oslo Astana Tashkent Hanoi Bogota Lima Accra Tunis Rome Jakarta Abuja
    Islamabad Kigali Brussels Riyadh`),
  day: listed('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  joining: listed('to with from for against in'),
  office: listed('President Chancellor Minister Ambassador Secretary'),
  speaking: listed('said warned added insisted announced confirmed stressed'),
  asking: listed('demanded insisted proposed'),
  reporting: listed('said announced warned claimed hoped feared'),
  refusing: listed('refused agreed offered promised pledged vowed threatened planned'),
  calling: listed('called urged'),
  unless: listed('if unless until once'),
  giving: listed('donated sent airlifted delivered handed returned shipped sold lent supplied gave'),
  month: listed('January February March April May June July August September October November December'),
  people: listed(
    'delegate envoy ambassador spokesman spokeswoman minister negotiator official leader general mediator',
  ),
  judged: listed(
    'cordial useful constructive unfair serious disappointing frank acceptable empty unacceptable positive difficult',
  ),
  dealing: listed('discussed welcomed rejected dismissed criticised questioned praised condemned noted recalled'),
  intent: listed('pledge offer plan promise refusal decision threat demand readiness intention commitment proposal'),
  doing: listed(
    'arming blocking bombing detaining hiding killing moving sending holding training violating shelling smuggling',
  ),
  going: listed('began ended resumed opened stalled collapsed continued failed'),
}

/** `word-or-$slot/UPOS/XPOS/relation/head`, heads counted from 1, 0 for the root. */
const patterns = [
  '$state/PROPN/NNP/nsubj/2 $past/VERB/VBD/root/0 $noun/NOUN/NN/obj/2 $joining/ADP/IN/case/5 $state/PROPN/NNP/nmod/3 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 $past/VERB/VBD/root/0 the/DET/DT/det/5 $adjective/ADJ/JJ/amod/5 $noun/NOUN/NN/obj/2 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 $past/VERB/VBD/root/0 $number/NUM/CD/nummod/5 $demonym/ADJ/JJ/amod/5 $nouns/NOUN/NNS/obj/2 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 $past/VERB/VBD/root/0 its/PRON/PRP$/nmod:poss/4 $noun/NOUN/NN/obj/2 on/ADP/IN/case/6 $day/PROPN/NNP/obl/2 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/4 and/CCONJ/CC/cc/3 $state/PROPN/NNP/conj/1 held/VERB/VBD/root/0 talks/NOUN/NNS/obj/4 in/ADP/IN/case/7 $city/PROPN/NNP/obl/4 on/ADP/IN/case/9 $day/PROPN/NNP/obl/4 ./PUNCT/./punct/4',
  '$surname/PROPN/NNP/nsubj/4 and/CCONJ/CC/cc/3 $surname/PROPN/NNP/conj/1 met/VERB/VBD/root/0 in/ADP/IN/case/6 $city/PROPN/NNP/obl/4 for/ADP/IN/case/9 $number/NUM/CD/nummod/9 hours/NOUN/NNS/obl/4 ./PUNCT/./punct/4',
  '$surname/PROPN/NNP/nsubj/4 and/CCONJ/CC/cc/3 $surname/PROPN/NNP/conj/1 met/VERB/VBD/root/0 for/ADP/IN/case/7 an/DET/DT/det/7 hour/NOUN/NN/obl/4 in/ADP/IN/case/9 $city/PROPN/NNP/obl/4 ./PUNCT/./punct/4',
  '$state/PROPN/NNP/nsubj/3 will/AUX/MD/aux/3 $base/VERB/VB/root/0 the/DET/DT/det/5 $noun/NOUN/NN/obj/3 $unless/SCONJ/IN/mark/8 $state/PROPN/NNP/nsubj/8 $past/VERB/VBD/advcl/3 the/DET/DT/det/11 $adjective/ADJ/JJ/amod/11 $noun/NOUN/NN/obj/8 ./PUNCT/./punct/3',
  '$surname/PROPN/NNP/nsubj/2 $reporting/VERB/VBD/root/0 $state/PROPN/NNP/nsubj/5 would/AUX/MD/aux/5 $base/VERB/VB/ccomp/2 the/DET/DT/det/7 $noun/NOUN/NN/obj/5 ./PUNCT/./punct/2',
  '$surname/PROPN/NNP/nsubj/2 $reporting/VERB/VBD/root/0 that/SCONJ/IN/mark/7 $state/PROPN/NNP/nsubj/7 will/AUX/MD/aux/7 not/PART/RB/advmod/7 $base/VERB/VB/ccomp/2 the/DET/DT/det/9 $noun/NOUN/NN/obj/7 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/3 must/AUX/MD/aux/3 $base/VERB/VB/ccomp/12 the/DET/DT/det/5 $noun/NOUN/NN/obj/3 ,/PUNCT/,/punct/12 $demonym/ADJ/JJ/amod/9 Prime/ADJ/NNP/amod/9 Minister/PROPN/NNP/nmod/10 $given/PROPN/NNP/nsubj/12 $surname/PROPN/NNP/flat/10 $speaking/VERB/VBD/root/0 ./PUNCT/./punct/12',
  '$state/PROPN/NNP/nsubj/3 will/AUX/MD/aux/3 $base/VERB/VB/ccomp/10 the/DET/DT/det/5 $noun/NOUN/NN/obj/3 ,/PUNCT/,/punct/10 $office/PROPN/NNP/nmod/8 $given/PROPN/NNP/nsubj/10 $surname/PROPN/NNP/flat/8 $speaking/VERB/VBD/root/0 on/ADP/IN/case/12 $day/PROPN/NNP/obl/10 ./PUNCT/./punct/10',
  '$state/PROPN/NNP/nsubj/4 will/AUX/MD/aux/4 not/PART/RB/advmod/4 $base/VERB/VB/ccomp/11 its/PRON/PRP$/nmod:poss/6 $noun/NOUN/NN/obj/4 ,/PUNCT/,/punct/11 the/DET/DT/det/10 foreign/ADJ/JJ/amod/10 ministry/NOUN/NN/nsubj/11 $speaking/VERB/VBD/root/0 ./PUNCT/./punct/11',
  '$state/PROPN/NNP/nsubj/2 called/VERB/VBD/root/0 on/ADP/IN/case/4 $state/PROPN/NNP/obl/2 to/PART/TO/mark/6 $base/VERB/VB/xcomp/2 the/DET/DT/det/8 $noun/NOUN/NN/obj/6 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 urged/VERB/VBD/root/0 $state/PROPN/NNP/obj/2 to/PART/TO/mark/5 $base/VERB/VB/xcomp/2 its/PRON/PRP$/nmod:poss/7 $noun/NOUN/NN/obj/5 and/CCONJ/CC/cc/9 $base/VERB/VB/conj/5 the/DET/DT/det/11 $noun/NOUN/NN/obj/9 ./PUNCT/./punct/2',
  "$state/PROPN/NNP/nmod:poss/4 's/PART/POS/case/1 foreign/ADJ/JJ/amod/4 minister/NOUN/NN/nsubj/5 $asking/VERB/VBD/root/0 that/SCONJ/IN/mark/8 $state/PROPN/NNP/nsubj/8 $base/VERB/VB/ccomp/5 $number/NUM/CD/nummod/11 $adjective/ADJ/JJ/amod/11 $nouns/NOUN/NNS/obj/8 ./PUNCT/./punct/5",
  '$state/PROPN/NNP/nsubj/2 proposed/VERB/VBD/root/0 talks/NOUN/NNS/obj/2 with/ADP/IN/case/5 $state/PROPN/NNP/nmod/3 without/ADP/IN/case/7 preconditions/NOUN/NNS/obl/2 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 $refusing/VERB/VBD/root/0 to/PART/TO/mark/4 $base/VERB/VB/xcomp/2 the/DET/DT/det/6 $noun/NOUN/NN/obj/4 $unless/SCONJ/IN/mark/9 $state/PROPN/NNP/nsubj/9 $past/VERB/VBD/advcl/4 the/DET/DT/det/11 $noun/NOUN/NN/obj/9 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/3 is/AUX/VBZ/cop/3 ready/ADJ/JJ/root/0 to/PART/TO/mark/5 $base/VERB/VB/xcomp/3 the/DET/DT/det/7 $noun/NOUN/NN/obj/5 with/ADP/IN/case/9 $state/PROPN/NNP/obl/5 ./PUNCT/./punct/3',
  '$state/PROPN/NNP/nsubj/2 offered/VERB/VBD/root/0 $state/PROPN/NNP/iobj/2 a/DET/DT/det/6 $adjective/ADJ/JJ/amod/6 $noun/NOUN/NN/obj/2 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 accused/VERB/VBD/root/0 $state/PROPN/NNP/obj/2 of/SCONJ/IN/mark/5 violating/VERB/VBG/advcl/2 the/DET/DT/det/7 $noun/NOUN/NN/obj/5 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj:pass/3 was/AUX/VBD/aux:pass/3 $past/VERB/VBN/root/0 by/ADP/IN/case/5 $state/PROPN/NNP/obl:agent/3 on/ADP/IN/case/7 $day/PROPN/NNP/obl/3 ./PUNCT/./punct/3',
  '$state/PROPN/NNP/nsubj/2 gave/VERB/VBD/root/0 $state/PROPN/NNP/iobj/2 $number/NUM/CD/compound/5 million/NUM/CD/nummod/6 dollars/NOUN/NNS/obj/2 for/ADP/IN/case/8 $nouns/NOUN/NNS/obl/2 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 $giving/VERB/VBD/root/0 $nouns/NOUN/NNS/obj/2 to/ADP/IN/case/5 $state/PROPN/NNP/obl/2 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 $giving/VERB/VBD/root/0 $number/NUM/CD/nummod/4 $nouns/NOUN/NNS/obj/2 to/ADP/IN/case/6 $state/PROPN/NNP/obl/2 on/ADP/IN/case/8 $day/PROPN/NNP/obl/2 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/3 will/AUX/MD/aux/3 $base/VERB/VB/root/0 the/DET/DT/det/6 border/NOUN/NN/compound/6 $noun/NOUN/NN/obj/3 on/ADP/IN/case/8 $number/NUM/CD/obl/3 $month/PROPN/NNP/nmod/8 ./PUNCT/./punct/3',
  "$state/PROPN/NNP/nmod:poss/3 's/PART/POS/case/1 $people/NOUN/NN/nsubj/4 called/VERB/VBD/root/0 the/DET/DT/det/6 $noun/NOUN/NN/obj/4 $judged/ADJ/JJ/xcomp/4 ./PUNCT/./punct/4",
  "$state/PROPN/NNP/nsubj/4 and/CCONJ/CC/cc/3 $state/PROPN/NNP/conj/1 $dealing/VERB/VBD/root/0 $state/PROPN/NNP/nmod:poss/7 's/PART/POS/case/5 $intent/NOUN/NN/obj/4 to/PART/TO/mark/9 $base/VERB/VB/acl/7 the/DET/DT/det/11 $noun/NOUN/NN/obj/9 ./PUNCT/./punct/4",
  "$surname/PROPN/NNP/nsubj/2 $dealing/VERB/VBD/root/0 $state/PROPN/NNP/nmod:poss/5 's/PART/POS/case/3 $intent/NOUN/NN/obj/2 to/PART/TO/mark/7 $base/VERB/VB/acl/5 more/ADJ/JJR/amod/9 $nouns/NOUN/NNS/obj/7 ./PUNCT/./punct/2",
  "“/PUNCT/``/punct/4 We/PRON/PRP/nsubj/4 will/AUX/MD/aux/4 $base/VERB/VB/ccomp/13 the/DET/DT/det/6 $noun/NOUN/NN/obj/4 ,/PUNCT/,/punct/4 ”/PUNCT/''/punct/4 $demonym/ADJ/JJ/amod/10 $people/NOUN/NN/nmod/11 $given/PROPN/NNP/nsubj/13 $surname/PROPN/NNP/flat/11 said/VERB/VBD/root/0 ./PUNCT/./punct/13",
  "“/PUNCT/``/punct/5 $state/PROPN/NNP/nsubj/5 must/AUX/MD/aux/5 not/PART/RB/advmod/5 $base/VERB/VB/ccomp/12 the/DET/DT/det/8 $adjective/ADJ/JJ/amod/8 $noun/NOUN/NN/obj/5 ,/PUNCT/,/punct/5 ”/PUNCT/''/punct/5 $surname/PROPN/NNP/nsubj/12 $speaking/VERB/VBD/root/0 ./PUNCT/./punct/12",
  '$state/PROPN/NNP/nsubj/3 would/AUX/MD/aux/3 $base/VERB/VB/ccomp/13 the/DET/DT/det/5 $noun/NOUN/NN/obj/3 $unless/SCONJ/IN/mark/8 $state/PROPN/NNP/nsubj/8 $past/VERB/VBD/advcl/3 its/PRON/PRP$/nmod:poss/10 $nouns/NOUN/NNS/obj/8 ,/PUNCT/,/punct/13 $surname/PROPN/NNP/nsubj/13 $speaking/VERB/VBD/root/0 ./PUNCT/./punct/13',
  '$state/PROPN/NNP/nsubj:pass/3 was/AUX/VBD/aux:pass/3 accused/VERB/VBN/root/0 of/SCONJ/IN/mark/5 arming/VERB/VBG/advcl/3 $adjective/ADJ/JJ/amod/7 rebels/NOUN/NNS/obj/5 ./PUNCT/./punct/3',
  '$state/PROPN/NNP/nsubj/2 accused/VERB/VBD/root/0 $state/PROPN/NNP/obj/2 of/SCONJ/IN/mark/5 $doing/VERB/VBG/advcl/2 $nouns/NOUN/NNS/obj/5 in/ADP/IN/case/8 $city/PROPN/NNP/obl/5 ./PUNCT/./punct/2',
  '$surname/PROPN/NNP/nsubj/2 told/VERB/VBD/root/0 $surname/PROPN/NNP/iobj/2 that/SCONJ/IN/mark/7 $state/PROPN/NNP/nsubj/7 would/AUX/MD/aux/7 $base/VERB/VB/ccomp/2 the/DET/DT/det/9 $noun/NOUN/NN/obj/7 ./PUNCT/./punct/2',
  "$state/PROPN/NNP/nmod:poss/3 's/PART/POS/case/1 president/NOUN/NN/nsubj/8 ,/PUNCT/,/punct/5 $given/PROPN/NNP/appos/3 $surname/PROPN/NNP/flat/5 ,/PUNCT/,/punct/5 $speaking/VERB/VBD/root/0 $state/PROPN/NNP/nsubj/11 had/AUX/VBD/aux/11 $past/VERB/VBN/ccomp/8 a/DET/DT/det/13 $noun/NOUN/NN/obj/11 ./PUNCT/./punct/8",
  'Talks/NOUN/NNS/nsubj/6 between/ADP/IN/case/3 $state/PROPN/NNP/nmod/1 and/CCONJ/CC/cc/5 $state/PROPN/NNP/conj/3 $going/VERB/VBD/root/0 in/ADP/IN/case/8 $city/PROPN/NNP/obl/6 on/ADP/IN/case/10 $day/PROPN/NNP/obl/6 ./PUNCT/./punct/6',
  '$office/PROPN/NNP/nmod/2 $surname/PROPN/NNP/nsubj/3 underscored/VERB/VBD/root/0 the/DET/DT/det/5 need/NOUN/NN/obj/3 for/ADP/IN/case/8 a/DET/DT/det/8 $noun/NOUN/NN/nmod/5 and/CCONJ/CC/cc/10 urged/VERB/VBD/conj/3 $state/PROPN/NNP/obj/10 to/PART/TO/mark/13 $base/VERB/VB/xcomp/10 $nouns/NOUN/NNS/obj/13 ./PUNCT/./punct/3',
  'Reports/NOUN/NNS/nsubj:pass/8 that/SCONJ/IN/mark/5 $state/PROPN/NNP/nsubj/5 had/AUX/VBD/aux/5 $past/VERB/VBN/acl/1 $nouns/NOUN/NNS/obj/5 were/AUX/VBD/aux:pass/8 denied/VERB/VBN/root/0 by/ADP/IN/case/10 $state/PROPN/NNP/obl:agent/8 ./PUNCT/./punct/8',
  '$surname/PROPN/NNP/nsubj/2 asked/VERB/VBD/root/0 why/ADV/WRB/advmod/7 $state/PROPN/NNP/nsubj/7 had/AUX/VBD/aux/7 not/PART/RB/advmod/7 $past/VERB/VBN/ccomp/2 the/DET/DT/det/9 $noun/NOUN/NN/obj/7 ./PUNCT/./punct/2',
  '$surname/PROPN/NNP/nsubj/2 asked/VERB/VBD/root/0 whether/SCONJ/IN/mark/6 $state/PROPN/NNP/nsubj/6 would/AUX/MD/aux/6 $base/VERB/VB/ccomp/2 the/DET/DT/det/8 $noun/NOUN/NN/obj/6 ./PUNCT/./punct/2',
  'Were/AUX/VBD/aux/4 $state/PROPN/NNP/nsubj/4 to/PART/TO/mark/4 $base/VERB/VB/advcl/10 the/DET/DT/det/6 $noun/NOUN/NN/obj/4 ,/PUNCT/,/punct/4 $state/PROPN/NNP/nsubj/10 would/AUX/MD/aux/10 $base/VERB/VB/root/0 $nouns/NOUN/NNS/obj/10 ./PUNCT/./punct/10',
  '$state/PROPN/NNP/nsubj/2 declared/VERB/VBD/root/0 a/DET/DT/det/4 pause/NOUN/NN/obj/2 in/ADP/IN/case/7 the/DET/DT/det/7 fighting/NOUN/NN/nmod/4 to/PART/TO/mark/9 $base/VERB/VB/advcl/2 the/DET/DT/det/11 $nouns/NOUN/NNS/obj/9 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/4 will/AUX/MD/aux/4 not/PART/RB/advmod/4 $base/VERB/VB/ccomp/12 the/DET/DT/det/7 $adjective/ADJ/JJ/amod/7 $noun/NOUN/NN/obj/4 ,/PUNCT/,/punct/12 its/PRON/PRP$/nmod:poss/10 attorney/NOUN/NN/nsubj/12 general/ADJ/JJ/amod/10 $speaking/VERB/VBD/root/0 ./PUNCT/./punct/12',
  '$surname/PROPN/NNP/nsubj/8 ,/PUNCT/,/punct/4 who/PRON/WP/nsubj/4 leads/VERB/VBZ/acl:relcl/1 the/DET/DT/det/6 team/NOUN/NN/obj/4 ,/PUNCT/,/punct/4 $speaking/VERB/VBD/root/0 that/SCONJ/IN/mark/13 the/DET/DT/det/11 $noun/NOUN/NN/nsubj/13 was/AUX/VBD/cop/13 $judged/ADJ/JJ/ccomp/8 ./PUNCT/./punct/8',
  '$state/PROPN/NNP/nsubj/2 warned/VERB/VBD/root/0 $state/PROPN/NNP/obj/2 of/ADP/IN/case/6 a/DET/DT/det/6 response/NOUN/NN/obl/2 if/SCONJ/IN/mark/9 it/PRON/PRP/nsubj/9 $past/VERB/VBD/advcl/2 the/DET/DT/det/11 $noun/NOUN/NN/obj/9 ./PUNCT/./punct/2',
  '$surname/PROPN/NNP/nsubj/3 also/ADV/RB/advmod/3 called/VERB/VBD/root/0 on/ADP/IN/case/5 $state/PROPN/NNP/obl/3 to/PART/TO/mark/7 $base/VERB/VB/xcomp/3 $number/NUM/CD/nummod/9 $nouns/NOUN/NNS/obj/7 ./PUNCT/./punct/3',
  '$state/PROPN/NNP/nsubj/2 warned/VERB/VBD/root/0 $state/PROPN/NNP/obj/2 of/ADP/IN/case/6 $adjective/ADJ/JJ/amod/6 consequences/NOUN/NNS/obl/2 should/AUX/MD/aux/9 it/PRON/PRP/nsubj/9 $base/VERB/VB/advcl/2 its/PRON/PRP$/nmod:poss/11 $noun/NOUN/NN/obj/9 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 denies/VERB/VBZ/root/0 that/SCONJ/IN/mark/5 it/PRON/PRP/nsubj/5 plans/VERB/VBZ/ccomp/2 to/PART/TO/mark/7 attack/VERB/VB/xcomp/5 ,/PUNCT/,/punct/10 and/CCONJ/CC/cc/10 accuses/VERB/VBZ/conj/2 $state/PROPN/NNP/obj/10 and/CCONJ/CC/cc/13 $state/PROPN/NNP/conj/11 of/ADP/IN/case/15 provocations/NOUN/NNS/obl/10 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/2 handed/VERB/VBD/root/0 its/PRON/PRP$/nmod:poss/5 written/VERB/VBN/amod/5 answer/NOUN/NN/obj/2 to/ADP/IN/case/9 the/DET/DT/det/9 $demonym/ADJ/JJ/amod/9 proposals/NOUN/NNS/nmod/5 to/ADP/IN/case/12 $office/PROPN/NNP/nmod/12 $given/PROPN/NNP/obl/2 $surname/PROPN/NNP/flat/12 on/ADP/IN/case/15 $day/PROPN/NNP/obl/2 ./PUNCT/./punct/2',
  '$state/PROPN/NNP/nsubj/3 may/AUX/MD/aux/3 $base/VERB/VB/root/0 the/DET/DT/det/5 $noun/NOUN/NN/obj/3 in/ADP/IN/case/8 a/DET/DT/det/8 move/NOUN/NN/obl/3 to/PART/TO/mark/10 pressure/VERB/VB/acl/8 $state/PROPN/NNP/obj/10 ./PUNCT/./punct/3',
] as const

const random = seeded(19)
const oneOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''

const composed = (pattern: string): GoldSentence => {
  const rows = pattern.split(' ').map((row) => row.split('/'))
  const forms = rows.map(([word = '']) => (word.startsWith('$') ? oneOf(words[word.slice(1)] ?? []) : word))
  const at = (place: number): readonly string[] => rows.map((row) => row[place] ?? '')
  return {
    forms,
    lemmas: forms,
    upos: at(1),
    xpos: at(2),
    heads: rows.map((row) => Number(row[4]) - 1),
    rels: at(3),
  }
}

/** So many sentences of each pattern. */
export const compose = (each: number): readonly GoldSentence[] =>
  patterns.flatMap((pattern) => Array.from({ length: each }, () => composed(pattern)))
