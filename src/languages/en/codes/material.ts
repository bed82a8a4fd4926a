/** Words of PLOVER's material roots: COOPERATE, AID, CONCEDE and RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. */
export const material = `
v COOPERATE 060: cooperate, collaborate, partner, co-operate, team, coordinate, work together
v COOPERATE 061: trade, invest, export, import, sell, buy, purchase, do business, merge, jointly develop, acquire, supply oil/gas, swap
v COOPERATE 062: hold exercise/drill/maneuver with/joint, conduct exercise/drill/patrol joint/with, train with/alongside, stage exercise joint/with, fight alongside, hold joint/drill, launch joint, carry out joint, drill with
v COOPERATE 063: extradite, hand over suspect/fugitive
v COOPERATE 064: share information/intelligence/data, exchange information/intelligence, pass information/intelligence
n COOPERATE 060: cooperation, collaboration, co-operation, partnership, trade, co-production, exchange, joint
v AID 070: help, assist, aid, provide, give @aid, send @aid, deliver @aid, donate, grant @aid, supply, contribute, sponsor, ship @aid, rescue, save, bail out, disburse, extend @aid, dispense, equip, transfer @aid, dispatch @aid, offer shelter, support financially, underwrite, furnish, hand out @aid, pour @aid, inject @aid, release =@aid, pay !price !respect !tribute !visit, award grant/contract, spend, reimburse, compensate, write off debt, forgive debt, cancel debt, bail, relieve, house, nurse, vaccinate, support @aid, volunteer, raise @aid, channel, send expert/doctor/engineer/team, allocate, pump, ferry, back financially, prop
v AID 071: finance, fund, bankroll, lend, subsidize, loan, give grant/loan/credit, provide loan/grant/credit/fund/funding, bail out
v AID 072: arm, train !with, supply @arms, send @arms, provide @arms/training, give @arms, deliver @arms, sell @arms, equip, ship @arms, smuggle @arms
v AID 073: feed, airlift, donate, evacuate, distribute, deliver =food/relief/medicine/flour/medicines/parcel, rescue, provide food/shelter/relief/care, treat
v AID 074: protect, guard, escort, shield, safeguard, send peacekeeper, deploy peacekeeper, secure, patrol
v AID 075: grant asylum/refuge/citizenship, give asylum/refuge/shelter, offer asylum/refuge, shelter, harbor, harbour, take in refugee/migrant/people, accept refugee/migrant, accommodate, resettle, host refugee/migrant
n AID 070: aid, assistance, relief, donation, rescue, help, grant, loan, subsidy, contribution, funding, donor, shipment, bailout, supplier, financier
n AID 075: asylum
v CONCEDE 080: concede, yield, relent, compromise, apologize, apologise, pardon, forgive, loosen, soften, waive, reprieve, commute, amnesty, back down, bow, capitulate, cave, give in, give up, regret !that, drop @claim/charge/demand/case/bid/lawsuit/suit/objection/opposition/appeal, express regret/remorse, grant amnesty/pardon/right/autonomy/independence/permission, offer amnesty/apology, issue apology/pardon, make concession/apology, remove @limit/name, allow, permit, let, legalize, legalise, decriminalize, scrap @limit/tax/law, repeal, end @limit/emergency/occupation/strike, abolish, cancel @limit, authorize, authorise, unblock, acquit, exempt, reinstate, restore access/service, backtrack, retract, soften stance, meet demand, accept demand/resignation/blame/responsibility, extend deadline, reopen !@talk, unban, overturn conviction/ban, dismiss charge/case, license, exonerate, admit, confess, acknowledge responsibility/mistake, succumb, accede to, bow to, grant bail, postpone execution/hike/@limit, delay execution/@limit, liberalize, liberalise, implement reform, enable, entitle, accommodate demand, rescind @limit, reverse @limit/decision, revoke @limit, end restriction, hold off, clear name, approve visa, resume flight/export/service, end search
v CONCEDE 0871: declare ceasefire/truce/cease-fire, announce ceasefire/truce/cease-fire/withdrawal/pullout/pull-out/drawdown, call ceasefire/truce/cease-fire, halt attack/offensive/operation/fire/fighting/hostility/bombing/strike/shelling, suspend operation/attack/offensive/strike, cease fire/hostility, end operation/hostility/fighting/war/offensive, observe ceasefire/truce/cease-fire, stop fighting/attack/bombing/shelling/offensive, pause fighting/operation/attack/strike
v CONCEDE 085: lift, ease, relax, lift @limit, ease @limit, relax @limit, remove @limit, waive @limit, end embargo/sanction/ban/blockade, suspend @limit/sentence/law, loosen @limit, unfreeze, roll back, cut tariff/tax, reduce tariff/restriction/tax
v RETREAT release 0841: free, release !statement !report !video !figure !data !document !letter !list !result !footage, liberate, parole, repatriate, exchange @captive, swap @captive, discharge, grant release, let go, hand over @captive, set free, unshackle, release @captive, order release, return @captive/remains/body, bail, reunite, emancipate
v RETREAT return 0842: return @property, hand back/over @property/control/power, give back, hand over, relinquish, restore land/property, surrender @property, cede, vacate, turn over
v RETREAT withdraw 0874: withdraw @troop/from, pull out/back @troop/from, retreat, evacuate @troop, leave, pull back, remove @troop/@arms, recall @troop, redeploy, step back, fall back, disengage, flee, surrender, de-escalate, demilitarize, demilitarise, stand down, lay down, quit @place, bring home, move out, vacate, deescalate, back off, abandon @place/post/position, reduce @troop, cut @troop, draw down, pull @troop
v RETREAT disarm 0873: disarm, demobilize, demobilise, dismantle @arms/reactor/nuclear/program/facility, decommission, destroy stockpile, hand over @arms, surrender @arms, give up @arms, disband, lay down @arms, denuclearize, freeze nuclear/program/enrichment, halt nuclear/enrichment/program, suspend nuclear/enrichment, shut nuclear/reactor, turn in @arms
v RETREAT access 086: let inspector/observer/monitor/team/peacekeeper in, allow inspector/observer/monitor/peacekeeper/inspection/convoy, admit inspector/observer/peacekeeper, grant access, give access, open border/crossing/door, reopen border/crossing, allow access/entry/aid
v RETREAT resign 0831: resign, step down/aside, quit office/post/job, abdicate, bow out, leave office, tender resignation, submit resignation, announce resignation, offer resignation, relinquish power, cede power, hand power
n RETREAT 0874: withdrawal, retreat, pullout, pull-out, pullback, surrender, evacuation, drawdown, demobilization, disarmament, disengagement, de-escalation
n RETREAT release 0841: release, liberation, repatriation, swap
n RETREAT resign 0831: resignation
n CONCEDE 080: concession, apology, pardon, amnesty, clemency, reprieve, easing, relaxation, permission, compromise, lifting, remorse, regret
n CONCEDE 0871: ceasefire, truce, cease-fire, armistice
v PROTEST demo 141: protest, demonstrate, march, rally, picket, parade, chant, stage protest/demonstration/rally/march/sit-in/vigil, hold protest/demonstration/rally/march/sit-in/vigil, take street, demonstrate against, gather outside/protest, pour street, burn effigy/flag, join protest/demonstration/march/rally, mobilize protest, revolt, rebel, lead protest/march/demonstration, organize protest/rally/march, march on, fill street, converge
v PROTEST riot 145: riot, loot, rampage, storm ~@crowd, clash ~protester/demonstrator/opponent/opposition/activist police, pelt, vandalize, torch, ransack, mob
v PROTEST strike 143: strike ~@worker, walk off/out, boycott, go strike, down tool, stage strike/walkout/boycott, call strike, begin strike !hunger, hold strike
v PROTEST hunger 142: go hunger, begin hunger, stage hunger, launch hunger, fast
v PROTEST obstruct 144: block road/highway/street/entrance/traffic/bridge/railway, blockade road/highway, occupy building/square/office/university, barricade, obstruct, chain, disrupt
n PROTEST demo 141: protest, demonstration, rally, march, protester, demonstrator, vigil, sit-in, picket, uprising, marcher, effigy
n PROTEST riot 145: riot, rioter, unrest
n PROTEST strike 143: strike worker/union/general/labor/labour/nurse/teacher/driver, walkout, striker, stoppage
n PROTEST hunger 142: hunger
v COERCE restrict 163: sanction, embargo, impose sanction/embargo/tariff/asset/visa, slap sanction/tariff/duty, freeze asset/account, blacklist, boycott, penalize, penalise, hit sanction/tariff, place sanction/embargo, adopt sanction, approve sanction, tighten sanction, extend sanction, expand sanction, introduce sanction/tariff, announce sanction/tariff, renew sanction, levy, enact sanction, punish sanction, ban import/export/flight/good/product/sale/company/travel, halt import/export/shipment/flight/sale/delivery, suspend import/export/flight/trade/sale, stop import/export/flight/trade/sale, de-list, delist
v SANCTION discontinue 162: cut aid/assistance/funding/fund/@aid, suspend aid/assistance/funding/payment/@aid, halt aid/funding/assistance/@aid, freeze aid/fund/funding, withhold aid/funding/fund/@aid, slash aid/funding/@aid, stop aid/assistance/funding/@aid, end aid/assistance/funding/@aid, defund, reduce aid/funding, cut off
v SANCTION withdraw 161: sever, cut @tie, break @tie, break off @tie, suspend @tie/membership/cooperation, downgrade @tie, recall ambassador/envoy/diplomat, close embassy/consulate/border, withdraw ambassador/envoy/diplomat/support/recognition/mission/staff, freeze @tie/cooperation/membership, end @tie/cooperation/support, halt cooperation, reduce @tie, terminate, discontinue, scale back, disengage, exclude, isolate, ostracize, pull ambassador/envoy/diplomat, shut embassy/border/office, leave organization/bloc, strip, revoke, dissolve, sack, fire !@arms !missile !rocket !shot !at !on !gas !bullet !mortar !shell !into, dismiss =minister/official/general/chief/ambassador/head/judge/officer/employee/worker/commander/director/staff/cabinet, oust, remove post/office/position, suspend, lay off, disqualify, cancel contract/license/visa, drop sponsor, cast out, depose, dethrone, demote, unseat, replace, relieve duty/post, cut
v SANCTION expel 166: expel, kick out, throw out, declare persona, banish, oust, deport diplomat, order leave, exclude, expel @envoy, shut down office, give hour leave
n COERCE restrict 163: sanction, embargo, expulsion, tariff, blacklist, suspension, severance, boycott
v MOBILIZE troops 154: deploy, mobilize, mobilise, station, amass, mass, reinforce, send @troop, dispatch @troop, move @troop, redeploy, position, beef, build up, rush @troop, increase @troop, concentrate, muster, put alert, place alert, prepare attack/war/battle, assemble @troop, conduct exercise/drill/maneuver/test, hold exercise/drill/maneuver/parade, stage exercise/drill/maneuver, flex, parade, brandish, scramble, conscript, call up, recruit, patrol, launch exercise/drill, carry out exercise/drill/test, enter water/airspace, sail, fly over, test-fire, test missile/weapon/bomb, raise alert, fortify, militarize, rearm, bolster defense/@troop, boost defense/@troop/presence
v MOBILIZE weapons 154: deploy @arms, move @arms, test-fire, test missile/weapon/bomb, position @arms, install @arms
v MOBILIZE police 153: deploy @police, send @police, mobilize @police, step security, tighten security, beef security
n MOBILIZE troops 154: deployment, mobilization, mobilisation, buildup, build-up, exercise, drill, alert, maneuver, manoeuvre, show-of-force
v COERCE arrest 173: arrest, detain, jail, imprison, apprehend, incarcerate, capture suspect/man, nab, round up, take custody, hold custody/without, intern, remand, take away, lock up, seize suspect, handcuff, place arrest/custody, custody, keep detention, catch, pick up, put jail/prison, bust, hold prison/jail/cell/detention/custody
v COERCE deport 174: deport, expel =migrant/refugee/people/student/journalist/family/resident/foreigner, exile, extradite, force leave, repatriate forcibly, relocate, displace, evict
v COERCE seize 171: seize, confiscate, raid, search, impound, expropriate, nationalize, nationalise, loot, sequester, commandeer, take control, plunder, annex, storm office/house/home, intercept, requisition, stop ship/vessel, appropriate, grab, steal, rob, ransack office/house
v COERCE restrict 172: ban, restrict, outlaw, prohibit, censor, bar, forbid, block, prevent, repress, suppress, oppress, crack down, clamp down, curb, impose @limit, close, shut, shut down, harass, persecute, intimidate, force, compel, coerce, limit, dissolve parliament, dissolve, muzzle, silence, stifle, confine, disperse, crush protest/dissent, quell, marginalize, discriminate, tighten, silence, deny access/right, cut water/electricity/internet/gas/power, surround, cordon, isolate, quarantine, strip citizenship, revoke, disrupt, control, monitor, spy, surveil, wiretap, tap, eavesdrop, purge, subjugate, enslave, exploit, evade, thwart, foil, ground, obstruct, deprive, mistreat, abuse, suspend, extort, bully, deceive, interfere, meddle, trick
v COERCE censor 1721: censor, block website/access/site/page/account, jam, shut newspaper/station/channel, ban newspaper/book/film, suspend newspaper/license/channel, gag, take off air
v COERCE curfew 1723: impose curfew, declare curfew
v COERCE martial-law 1724: impose emergency/martial, declare emergency/martial, proclaim emergency/martial
v COERCE cyber 176: hack, phish, cyberattack, infect, breach network/system/computer, target hacker/malware/spyware, steal data
v COERCE misinformation 170: spread disinformation/misinformation/propaganda, mislead, deceive, meddle, interfere, manipulate
n COERCE arrest 173: arrest, detention, jailing, imprisonment, custody, captivity, incarceration
n COERCE deport 174: deportation, eviction, exile, displacement
n COERCE seize 171: seizure, confiscation, raid police, search warrant, annexation, nationalization
n COERCE restrict 172: crackdown, repression, oppression, persecution, harassment, ban, curfew, censorship, restriction, clampdown, suppression, blockade, siege, surveillance, coercion, meddling, interference, discrimination, purge
n COERCE cyber 176: hack, hacking, cyberattack, hacker, cyber-attack, malware, spyware
v ASSAULT 190: attack, assault, invade, fight, battle, clash, combat, kill, hit, raid, storm, ambush, wound, injure, conquer, capture, defeat, repel, rout, wage, launch attack/offensive/operation/assault/raid/strike, carry out attack/operation/raid/strike/killing, conduct attack/operation/raid/strike, mount attack/offensive, stage attack/raid/coup, strike, target, storm, engage fighter/rebel/militant, resume attack/fighting/offensive/hostility, intervene, counterattack, retaliate, massacre, slaughter, pound, hammer, drive out, open fire, exchange fire, advance, penetrate, infiltrate, go war, declare war, overthrow, topple, terrorize, terrorise, ravage, devastate, crush, annihilate, decimate, wipe out, eliminate, neutralize, liquidate, claim life/responsibility, spearhead offensive, attempt coup, harm, hurt, fall hand, recapture, retake, seize @place/city/town, take control @place, gain control, drive from, push back, cross border, incur
v ASSAULT abduct 181: kidnap, abduct, hijack, take hostage, hold hostage/captive, seize hostage/soldier, capture soldier/pilot, snatch, hold ransom, take captive, take prisoner
v ASSAULT beat 182: beat, punch, kick, slap, maul, club, trample, rough up, brutalize, manhandle, pummel, assault, choke, lynch, shove, whip, cane, flog, attack knife
v ASSAULT torture 1822: torture, waterboard, electrocute, mutilate, maim
v ASSAULT sexual 1821: rape, molest, sodomize, grope, gang-rape
v ASSAULT targeted 186: assassinate, execute, behead, murder, hang, poison, decapitate, massacre, slay, stone, crucify, lynch, slaughter, kill leader/commander/official/journalist, gun down
v ASSAULT destroy 1712: destroy, demolish, raze, burn, torch, bulldoze, level house/home/village, set fire, set ablaze, ruin, flatten, sabotage, damage, dynamite, deface, desecrate, vandalise, wreck, smash
v ASSAULT primitive 182: stab, knife, hack to, slash, stone, throw stone/rock/petrol/molotov/bottle, hurl stone/rock, behead, pelt, ram
v ASSAULT firearms 193: shoot, gun, open fire, snipe, fire +at/on/into, fire =shot/bullet, spray bullet, shoot down/dead
v ASSAULT explosives 183: detonate, blow up, explode, plant bomb, set off bomb, dynamite, mine, bomb, blast, throw grenade
v ASSAULT suicide-attack 1831: blow himself/herself/themselves
v ASSAULT heavy-weapons 194: shell, bombard, fire rocket/missile/mortar/shell/artillery, launch missile/rocket, lob, pound, rain, barrage, torpedo, sink
v ASSAULT aerial 195: bomb, airstrike, strafe, carry out airstrike, launch airstrike, conduct airstrike, bomb, drop bomb
v ASSAULT crowd-control 175: fire =gas/cannon/grenade/pellet, use gas/cannon/baton, gas, spray, fire shot, disperse gas/force, tear-gas, tear gas
v ASSAULT unconventional 204: gas, nuke, use chemical/nuclear/gas
n ASSAULT 190: attack, assault, offensive, invasion, fighting, clash, battle, war !game, killing, strike, raid, ambush, bombardment, incursion, onslaught, hostility, combat, aggression, violence, skirmish, coup, insurgency, operation military, conflict, attacker, fighter, intervention, occupation, insurgent, victim
n ASSAULT targeted 186: assassination, execution, murder, beheading, massacre, slaying, genocide, atrocity, murderer, killer
n ASSAULT abduct 181: kidnapping, abduction, hijacking, kidnap, hostage, kidnapper, hijacker, captor
n ASSAULT beat 182: beating
n ASSAULT torture 1822: torture
n ASSAULT sexual 1821: rape
n ASSAULT destroy 1712: destruction, demolition, arson
n ASSAULT firearms 193: shooting, gunfire, gunman, sniper, shooter
n ASSAULT explosives 183: bombing, explosion, blast, bomb, grenade
n ASSAULT heavy-weapons 194: shelling, rocket, artillery, missile, mortar
n ASSAULT aerial 195: airstrike, air-strike, bomber
n ASSAULT drone 1952: drone
v RETREAT return 0842: return =*
v RETREAT release 0841: return =@captive/refugee/migrant, release =@captive/detainee/leader/member, free =*
v CONCEDE 0871: announce @truce, declare @truce, call @truce, observe @truce, honor @truce, extend @truce
n CONCEDE 0871: fire cease
v CONCEDE 080: call +off strike/protest/attack/boycott/march/demonstration/offensive, grant =request/permission/bail/licence/license/order, accept =demand/request, concede demand, pay compensation/reparation
v AID 075: open border/door refugee/migrant/asylum/people, grant =asylum/refuge/citizenship, give =asylum/refuge/shelter, take +in
v AID 074: serve @peace, participate @peace, deploy @peace/observer, send @peace, contribute @peace/troop
n AID 074: peacekeeping, peacekeeper
v AID 073: hand =@aid, hand medicine/equipment/kit/food, deploy doctor/medic/nurse/firefighter/rescuer
v COOPERATE 062: stage game/exercise/drill, hold exercise/drill/game/manoeuvre/maneuver joint, begin exercise/drill/game/manoeuvre/maneuver joint, conduct exercise/drill joint, launch game joint
n COOPERATE 062: exercise joint, drill joint, game war, manoeuvre joint, maneuver joint
v COOPERATE 064: share =evidence/information/intelligence/data
v COERCE arrest 173: issue =warrant, warrant, issue warrant arrest
n COERCE arrest 173: warrant
v COERCE seize 1712: demolish @home, raze @home, bulldoze @home, seal @home
v ASSAULT 196: violate @truce, break @truce, breach @truce, shatter @truce
v ASSAULT abduct 184: hold shield/hostage/captive, use shield
v ASSAULT 191: blockade, impose =blockade/siege, lay siege, besiege, encircle, enforce =blockade
v ASSAULT 192: seize control/@place/power, capture @place, take +over, take control, occupy, annex, push +out, overrun
v ASSAULT unconventional 190: wage cyber, launch warfare
v PROTEST strike 143: stop work, down tool, walk +out ~@worker, boycott, strike =* ~union
v PROTEST hunger 142: start hunger, stage hunger, enter hunger, continue hunger
v SANCTION withdraw 164: suspend @talk, halt @talk, break @talk, freeze @talk
v SANCTION expel 166: expel @envoy/@charity, withdraw =@peace/observer/monitor/inspector/mission, pull peacekeeper/observer/monitor/inspector, evict @envoy, expel diplomat
v SANCTION discontinue 162: reduce =@aid, cut =@aid, slash =@aid, halt =@aid, suspend =@aid, withhold =@aid, scale =@aid, stop =@aid, freeze =@aid, end =@aid, withdraw =@aid
v MOBILIZE troops 154: remain alert, stay alert, place alert, strengthen =@troop, mobilize =*, mobilise =*
v MOBILIZE weapons 154: fire =* test, test =@arms, launch =satellite
v COERCE cyber 176: break +into server/system/network/computer/account/mail/database, steal =data/password, leak =mail/data
v COERCE seize 171: break +into @home/office
v COERCE restrict 172: break +up, disperse
v COERCE seize 1711: freeze =asset/account/fund/property/reserve, seize =asset/account/property/shipment/cargo/ship/vessel/tanker/goods/good/drug/weapon/ton/document
v ASSAULT aerial 195: bomb ~@airforce, strike ~@airforce, hit ~@airforce, pound ~@airforce
v ASSAULT heavy-weapons 194: fire =rocket/missile/mortar/shell/artillery
v PROTEST hunger 142: begin =strike hunger, start =strike hunger, go hunger, stage =strike hunger
v AID 070: give =@aid/@goods, send =@aid/@goods, deliver =@aid/@goods, hand =@goods, ship =@aid/@goods, provide =@aid/@goods, supply =@aid/@goods
v AID 071: release =@money, disburse, grant =loan/credit/fund/funding, give =loan/grant/credit
v RETREAT access 086: let =@peace/inspector/observer/monitor/investigator, admit =@peace/inspector/observer/monitor
v RETREAT withdraw 0874: pull +out/back
v ASSAULT firearms 193: shoot +down
v ASSAULT 190: exchange fire, exchange shot
`
