import type { Inflection } from '../../../acts/codes/inflection.ts'

const irregular = `
froze=freeze frozen=freeze shot=shoot struck=strike stricken=strike met=meet held=hold fought=fight
sought=seek told=tell gave=give given=give took=take taken=take broke=break broken=break withdrew=withdraw
withdrawn=withdraw forgave=forgive forgiven=forgive forbade=forbid forbidden=forbid swore=swear sworn=swear
hit=hit cut=cut shut=shut sank=sink sunk=sink fled=flee fed=feed led=lead lent=lend sent=send sold=sell
bought=buy stole=steal stolen=steal threw=throw thrown=throw blew=blow blown=blow beat=beat beaten=beat
burnt=burn hung=hang spoke=speak spoken=speak rebuilt=rebuild left=leave lost=lose paid=pay sued=sue slew=slay
slain=slay overthrew=overthrow overthrown=overthrow overran=overrun laid=lay quit=quit caught=catch
brought=bring flew=fly flown=fly drove=drive driven=drive rode=ride overrode=override upheld=uphold
withheld=withhold retook=retake stood=stand understood=understand undertook=undertake undertaken=undertake
bade=bid began=begin begun=begin swung=swing rang=ring rung=ring strode=stride stuck=stick stung=sting
tore=tear torn=tear wore=wear woke=wake chose=choose chosen=choose rose=rise dealt=deal dug=dig drew=draw
drawn=draw hid=hide hidden=hide knelt=kneel leapt=leap mistook=mistake partook=partake pled=plead said=say
sat=sit set=set shed=shed shook=shake shaken=shake sprang=spring swept=sweep taught=teach thought=think
won=win wrote=write written=write bound=bind ground=grind forewent=forgo went=go came=come got=get made=make
kept=keep let=let put=put did=do
done=do
`

/** English verbs: regular endings, and irregular forms of the past. */
export const inflection: Inflection = {
  past: [
    ['ied', 'y'],
    ['ed', ''],
    ['ed', 'e'],
  ],
  present: [
    ['ying', 'ie'],
    ['ing', ''],
    ['ing', 'e'],
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
  ],
  irregular: new Map(
    irregular
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
  ),
}
