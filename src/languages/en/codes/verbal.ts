/** Words of PLOVER's verbal roots: AGREE, CONSULT, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN. */
export const verbal = `
v AGREE 030: agree, consent, accede, assent, undertake, accept !responsibility, reassure, assure, guarantee, approve, okay, greenlight, acquiesce, adopt, concur, settle, green-light, pre-approve, opt in
v AGREE 032: invite, join, align, offer, volunteer, propose, schedule, slate
v AGREE 036: plan @talk, resume @talk, restart @talk, reopen @talk, arrange @talk, announce @talk, agree @talk, accept invitation, accept @talk, offer @talk, set date
v AGREE 033: approve @aid, earmark, authorize @aid, allocate, budget, set aside
v AGREE 032: express willingness/readiness/interest/hope/desire, show willingness/readiness/interest, look forward, signal readiness/willingness/openness, indicate readiness/willingness, hope cooperation/cooperate/@talk/work/improve, welcome @proposal cooperate, come to/into/@deal terms, reach @deal/consensus/compromise/settlement, conclude @deal, strike @deal, broker @deal, finalize, finalise, initial @deal, clinch @deal, seal @deal, hammer @deal, accept @proposal, adopt resolution, back @proposal, pave way, intend cooperate, work together, seek cooperation/improve/strengthen/deepen/closer, work closely, explore cooperation/possibility/way
v AGREE 039: offer mediate, offer mediation, offer broker, propose mediate
n AGREE 030: agreement, accord, pact, pledge, promise, vow, commitment, consent, acceptance, consensus, approval, assurance, guarantee, compromise, readiness, willingness, offer, invitation, proposal, initiative, deal, intention, undertaking, plan
a AGREE 030: ready, willing, prepared, open, committed, eager, keen, happy, optimistic, interested, determined cooperate/work
v CONSULT 040: meet, consult, confer, discuss, talk, speak, parley, huddle, sit down, exchange view, exchange opinion, brief, attend @talk, chat, converse, dine, lunch, liaise, attend !school, debate, review, address, co-chair, chair @talk, participate @talk, gather, convene, hold @talk, host @talk, have @talk/dinner/lunch, take part @talk
v CONSULT phone 041: phone, telephone, hold call, have call/conversation, speak phone/telephone, make call, talk phone/telephone, ring
v CONSULT visit 042: visit, travel, tour, fly, arrive, land, go, come, pay visit/respect, head, depart, make visit/trip/stop, stop over, embark, attend ceremony/funeral
v CONSULT visit 043: host, receive, greet, entertain
v CONSULT 045: mediate, broker !@deal, intercede, arbitrate, facilitate @talk
v CONSULT 046: negotiate, bargain, haggle, renegotiate, hold negotiation, engage @talk/in, enter @talk, begin @talk, start @talk, open @talk, launch @talk, continue @talk
n CONSULT 040: talk, talks, meeting, summit, consultation, discussion, conversation, dialogue, conference, session, encounter, audience, interview, get-together, gathering, retreat
n CONSULT visit 042: visit, trip, tour, stopover, pilgrimage, shuttle
n CONSULT 046: negotiation, bargaining, mediation
n CONSULT phone 041: phone, telephone
v SUPPORT 051: praise, applaud, commend, hail, laud, congratulate, thank, honor, honour, compliment, extol, salute, celebrate, admire, tout, cheer, welcome, appreciate, pay tribute, credit, glorify, lionize, toast, bless, revere, wish, express appreciation/gratitude/satisfaction/confidence/admiration/thanks/thank, award, bestow, give thanks, decorate, tribute, rejoice, acclaim, eulogize, respect, venerate, trust, mourn, commemorate, sympathize, sympathise, console, express condolence/sympathy/solidarity, offer condolence, send condolence, send congratulation
v SUPPORT 052: defend, endorse, support, back, champion, advocate, side, favor, favour, rally behind, stand by/with/behind, stick, vouch, express support, reaffirm support, reiterate support, voice support/backing, lend support, throw weight/support, exonerate, justify, uphold, affirm, reaffirm, vote favor/for, campaign for, promote, encourage, throw behind, lobby for, bolster, strengthen tie/relation/bond/cooperation, deepen tie/relation/cooperation, boost tie/relation/cooperation, confirm support, express confidence, canvass, laud, embrace, declare support/loyalty, pledge allegiance
v SUPPORT 054: recognize, recognise, acknowledge, establish @tie, restore @tie, normalize, normalise, resume @tie, upgrade @tie, open embassy/consulate, reopen embassy/consulate, accredit, forge @tie, accept credential, acquit, clear, legitimize, confer, grant status/recognition/membership, admit member, ally, elect, swear-in, nominate, appoint, name !@claim, choose
v SUPPORT 057: sign @deal, ratify, ink, cosign, co-sign, sign, enter @deal, join @deal
v SUPPORT 053: rally support, drum support, muster support, gather support, enlist
n SUPPORT 052: support, endorsement, backing, defense, defence, backer, supporter, ally, advocate, champion, loyalty, solidarity, blessing, sponsor, proponent, alliance, partner, advocacy
n SUPPORT 051: praise, applause, tribute, congratulation, commendation, accolade, admiration, gratitude, thanks, appreciation, condolence, sympathy, award, prize, medal, honor, welcome, kudos, acclaim
n SUPPORT 054: recognition, rapprochement, normalization, normalisation, reconciliation
n SUPPORT 057: signing, ratification
a SUPPORT 051: supportive, grateful, thankful, proud, appreciative, sympathetic, loyal, impressed, pleased, glad, satisfied, favorable, confident
v REQUEST 100: ask, urge, request, appeal, demand, petition, plead, beg, exhort, implore, beseech, entreat, press, push, lobby, order, instruct, command, insist, require, summon !ambassador !envoy !diplomat, seek, solicit, tell to, prod, pressure, pressurize, persuade, convince, advise, recommend, suggest, counsel, remind, nudge, coax, invoke, subpoena, compel, oblige, direct, mandate, apply, claim compensation, task, enjoin, adjure, invite bid, press for, agitate, bid for, prompt, write to, issue call/appeal/demand, make appeal/request/demand, launch appeal, set condition, need, query, question
n REQUEST 100: request, appeal, demand, call, plea, petition, order, instruction, requirement, urging, insistence, entreaty, application, subpoena, lobbying, pressure, recommendation, suggestion
v ACCUSE disapprove 111: condemn, criticize, criticise, denounce, slam, blast, decry, deplore, lambast, lambaste, rebuke, reprimand, censure, chide, castigate, berate, scold, assail, rap, mock, ridicule, deride, insult, scorn, lash, lash out, hit out, rail, fault, find fault, blame, disapprove, object, complain, protest !street !march, fume, attack =@proposal/policy/record/credibility/decision/reputation/comment/remark/handling/stance/position, bash, savage, excoriate, upbraid, vilify, demonize, demonise, disparage, belittle, revile, malign, decry, bemoan, lament, voice concern, express concern, raise concern/question/doubt, express outrage/anger/regret/dismay/displeasure/disappointment/alarm/frustration/fear/doubt, question, doubt, challenge, dispute, contest, take issue, take aim, call/describe/brand/label/dub/term/denounce/deem/consider @bad, brand, label, dub, liken, compare, term unacceptable, describe illegal/aggression, regret, resent, oppose, summon ambassador/envoy/diplomat, rebut, refute, lodge protest/complaint, file complaint, hold responsible/accountable, point finger, find fault, speak against/out, come down, tear, sneer, jeer, boo, taunt, heckle, smear, slander, defame, libel, deplore, abhor, detest, hate, loathe, despise, repudiate !@deal, shame, scoff, carp, grumble, gripe, whine, bristle, rant, rage, snub, worry, fear, concern, undermine, offend, discredit, rip, trash, pan, roast, skewer, pillory, admonish, lecture, accost, chastise, reproach, grill, impugn, bemoan, misrepresent, express reservation, distance
v ACCUSE allege 112: accuse, allege, implicate, claim, charge, incriminate, suspect, impute, attribute, finger, insinuate, imply, link, tie to, believe responsible, impeach, arraign, recriminate, hold, describe responsible, portray, say responsible, trace, expose, reveal, uncover, call genocide
v ACCUSE allege 115: sue, indict, prosecute, file lawsuit/suit/charge/complaint/case/petition/claim, bring case/charge/lawsuit, press charge, litigate, take court, lay charge, level charge/accusation, launch lawsuit/case/legal/action, press count, plead guilty, seek extradition/damages, issue indictment, put trial, go court
v ACCUSE disapprove 116: convict, find guilty/liable, sentence, rule against, declare guilty, hand sentence/conviction, jail sentence, fine
v ACCUSE investigate 090: investigate, probe, inquire, enquire, examine, scrutinize, scrutinise, audit, look into, monitor, interrogate, inspect, open investigation/probe/inquiry/case/enquiry, launch investigation/probe/inquiry/enquiry, conduct investigation/probe/inquiry, order investigation/probe/inquiry, begin investigation/probe/inquiry, start investigation/probe/inquiry, call investigation/probe/inquiry, lead inquiry/investigation/probe, head inquiry/investigation/probe, announce investigation/probe/inquiry, demand investigation/probe/inquiry, set up commission/inquiry, query, study, track, surveil, question suspect/witness, seek information, verify, assess, eye, review complaint/allegation, look whether
n ACCUSE disapprove 111: criticism, condemnation, denunciation, rebuke, reprimand, censure, complaint, outrage, backlash, critic, disapproval, blame, insult, outcry, opprobrium, tirade, diatribe, concern, objection, ire, anger, disdain, contempt, hostility, dispute, feud, spat, row, smear, ridicule, indictment, broadside, mockery, critique, attack policy/record/comment/credibility, skepticism, scepticism, opponent, opposition, rival, foe
n ACCUSE allege 112: accusation, allegation, charge, lawsuit, suit, impeachment, indictment, prosecution, trial, prosecutor, litigation, case against, legal action
n ACCUSE investigate 090: investigation, probe, inquiry, enquiry, scrutiny, inspection, audit, examination, interrogation, investigator, inspector
n ACCUSE disapprove 116: conviction, verdict
a ACCUSE disapprove 111: critical, guilty, responsible, wrong, unacceptable, angry, furious, outraged, illegal, outrageous, concerned, worried, disappointed, skeptical, sceptical, dismissive, unlawful, unfair, irresponsible, hypocritical, shameful, disgraceful, appalled, dismayed, alarmed, upset, suspicious, incensed, complicit, culpable, liable, provocative, dangerous, unjust, unconstitutional, false, reckless, racist, hostile, troubled, shocked
v REJECT 120: reject, refuse, decline, rebuff, spurn, dismiss @proposal/@claim/idea/notion/@talk/concern/criticism/possibility, deny !access, turn down, rule out, resist, oppose, snub, shun, ignore, disregard, boycott @talk, walk out, pull out @talk/@deal/election/race, withdraw @deal/@talk/bid, scrap @deal/@talk/plan, cancel, postpone, disagree, renege, back out, abandon @deal/@talk/plan, quit @deal/@talk, tear up, repudiate, overturn, strike down, block @proposal/bill/resolution/bid/merger/deal/nomination/appointment/sale/move/law/plan/effort, vote against/down, rescind, revoke offer, abstain, violate @deal/law/right/resolution/constitution/sovereignty, break @deal/promise, fail to, rubbish, disavow, brush off/aside, throw out, stonewall, skip @talk, rebuke, object, balk, baulk, reverse, quash, nullify, annul, invalidate, override, deadlock, stall, overrule, evade, forbid, refute, hold out, contradict, reject, stay away, shrug off, pour water, negate, unwilling, cast doubt, backtrack, forgo, forego, disqualify, drop out/plan/@proposal, exit @deal, back away/off, delay @talk/decision, disown, refrain, rule that
v REJECT 129: veto
v REJECT 128: defy, flout, disobey, violate @deal/law/right/resolution/constitution/sovereignty, breach, contravene, infringe
v REJECT meet 125: refuse @talk/meet/negotiate/speak, decline @talk/meet/invitation, cancel @talk, postpone @talk, reject @talk/negotiation, rule out @talk, snub, boycott @talk
v REJECT yield 1245: bar, refuse entry/access/visa, deny entry/access/visa, turn away/back
n REJECT 120: rejection, refusal, denial, veto, dismissal, cancellation, postponement, defiance, resistance, noncompliance, non-compliance, violation, breach, disagreement, boycott, opposition, withdrawal @deal
a REJECT 120: unwilling, reluctant, opposed, averse, resistant, impossible, against
v THREATEN 130: threaten, warn, menace, intimidate, vow retaliate/revenge/avenge/punish/respond/destroy/kill/attack/crush/fight/strike/@limit, caution, swear revenge, pledge retaliate/revenge, promise retaliate/revenge, issue warning/threat, deliver warning, blackmail, bully, serve notice, make threat, pose threat, sabre-rattle
v THREATEN restrict 1312: threaten @limit, threaten cut/suspend/withhold/tariff/freeze
v THREATEN violence 138: threaten attack/kill/strike/bomb/destroy/invade/war/force/violence/death/shoot/retaliate/military, vow retaliate/revenge/avenge/destroy/kill/attack/crush
v THREATEN relations 1313: threaten @tie, threaten @talk
n THREATEN 130: threat, ultimatum, warning, intimidation, menace, blackmail
n THREATEN violence 138: threat death/kill/war/attack/force
v AGREE 030: pledge, promise, vow, commit, swear
v AGREE 033: pledge @aid !solidarity, promise @aid, commit @aid, offer =@aid
v SUPPORT 052: pledge =support/solidarity/backing/loyalty/allegiance, promise =support/solidarity/backing, vow =support/solidarity, offer =support/solidarity/backing, express =support/solidarity/backing
v ACCUSE disapprove 111: launch =attack @scathing, lead =attack, call +out, take aim, step criticism
n ACCUSE disapprove 111: attack @scathing
v ACCUSE allege 112: charge with, press =charge, file =charge, bring =charge
v ACCUSE investigate 090: call +for investigation/probe/inquiry, demand =investigation/probe/inquiry, order =investigation/probe/inquiry/audit, open =investigation/probe/inquiry/case
v REQUEST 100: call +on/for/upon
v CONSULT visit 042: call +on discuss, return, pay =visit/call, lead delegation visit/trip
v CONSULT phone 041: call =*, phone =*, ring =*
v SUPPORT 051: call =* congratulate/thank/condolence, phone =* congratulate/thank
v CONSULT visit 043: welcome =@official, receive =@official, greet =@official, host =@official
v REJECT 120: call +off
v SUPPORT 051: call/describe/hail/deem/consider @good
v SUPPORT 054: open @tie, reopen @tie, launch @tie, open =embassy/consulate
v CONSULT visit 042: leave +for, set +off/out, depart +for, break bread
v CONSULT 040: break bread
v THREATEN 130: warn
v THREATEN 139: present =ultimatum, deliver =ultimatum
v REJECT 120: shoot +down @proposal, vote +down/against
n THREATEN 130: revenge, retaliation, reprisal
`
