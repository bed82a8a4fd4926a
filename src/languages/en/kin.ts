/**
 * Lemmas by which reports say one thing in other words: the first stands for its row. Verbs with their nouns, and words that
 * reports of talks exchange freely. Words that are told apart in negotiations stay apart: a ceasefire is no peace, to halt is not to
 * cancel, to propose is not to demand.
 */
const rows = `
withdraw withdrawal withdrawing pullback pull pull-back pullout pull-out retreat
deploy deployment redeploy redeployment station stationing
recognize recognition recognise
enlarge enlargement expand expansion
accede accession join
admit admission
guarantee guarantees assurance assure
sign signing signature
ratify ratification
suspend suspension
resume resumption restart relaunch
release releasing free
exchange swap
impose imposition
lift lifting remove removal
extend extension prolong prolongation
implement implementation fulfil fulfill fulfillment fulfilment
comply compliance adhere adherence observe observance
violate violation breach
escalate escalation
de-escalate de-escalation deescalation
invade invasion incursion
attack assault strike
shell shelling bombard bombardment
bomb bombing
kill killing
destroy destruction
occupy occupation
annex annexation
evacuate evacuation
deliver delivery
supply supplying
export exportation
import importation
inspect inspection
verify verification
monitor monitoring
enrich enrichment
dismantle dismantling dismantlement
reduce reduction cut
limit limitation restrict restriction
increase rise
negotiate negotiation
mediate mediation
arbitrate arbitration
cooperate cooperation co-operation co-operate collaborate collaboration
consult consultation
participate participation attend attendance
recall recalling
expel expulsion
appoint appointment
elect election
resign resignation
vote voting
support backing
condemn condemnation denounce denunciation
recommend recommendation
announce announcement
decide decision
agree agreement accord pact deal
treaty convention
ceasefire cease-fire truce
troop soldier force
weapon arm arms weaponry
missile rocket
border frontier
refugee migrant
prisoner detainee captive
hostage abductee
leader head
envoy emissary
diplomat diplomacy diplomatic
embassy mission
security secure
stability stabilize stabilise
sovereignty sovereign
independence independent
integrity territorial
membership member
aid assistance help
fund funding finance financing
loan credit
gas lng
nuclear atomic
sanction embargo
tariff duty
trade commerce commercial
investment invest
dam reservoir
fill filling
fish fishing fishery
election electoral
constitution constitutional
reform reforming
unite unity unification reunification reunify
settle settlement
solve solution resolve resolution
demilitarize demilitarization demilitarise demilitarisation
denuclearize denuclearization denuclearise denuclearisation
disarm disarmament
abduct abduction kidnap kidnapping
detain detention arrest
investigate investigation probe
respond response
object objection
`

const pairs = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [first = '', ...others] = row.split(' ')
    return others.map((other) => [other, first] as const)
  })

/** What stands for a lemma where contents are compared. */
export const kin: ReadonlyMap<string, string> = new Map(pairs)
