import { partyInfo } from '../../world/parties.ts'
import type { Actor } from '../reading.ts'
import type { Person } from './cast.ts'
import type { Chunk } from './chunks.ts'
import { bestTrace, type Fit } from './look-back.ts'
import { at, distinct, partiesOf, type Scene, type Sense, type Trace, tokensSpan } from './scene.ts'
import type { PronounRow } from './words.ts'

const personOf = (scene: Scene, actor: Actor): Person | null =>
  actor.person ? (scene.cast.byFull.get(actor.person) ?? null) : null

const isSubject = (chunk: Chunk): boolean => (chunk.line.tokens[chunk.head]?.rel ?? '').startsWith('nsubj')

/** Who speaks: the last subject outside quotation marks. */
const speakerOf = (scene: Scene): readonly Actor[] =>
  scene.recent.findLast((trace) => trace.subject && !trace.quoted)?.actors ?? []

/** A verb and those whose subject it shares: "*called on* Algeria to close it and *urged* it to …". */
const sharing = (line: Chunk['line'], verb: number): readonly number[] => {
  const { tokens, sentence } = line
  const token = tokens[verb]
  const hasOwn = (sentence.children[verb] ?? []).some((child) => tokens[child]?.rel.startsWith('nsubj'))
  return token?.rel === 'conj' && !hasOwn && token.head < verb ? [verb, ...sharing(line, token.head)] : [verb]
}

/** Who the pronoun cannot be: the subject of its own verb ("him"), in a direct quotation its speaker ("she"). */
const barred = (scene: Scene, chunk: Chunk, row: PronounRow): readonly Actor[] => {
  const speaker = chunk.line.direct[chunk.head] ? speakerOf(scene) : []
  if (row.possessive || row.reflexive || isSubject(chunk)) return speaker
  const verbs = sharing(chunk.line, chunk.line.tokens[chunk.head]?.head ?? -1)
  const subjects = scene.recent.filter(
    (trace) => trace.sentence === chunk.line.sentence.at && trace.subject && verbs.includes(trace.verb),
  )
  return [...speaker, ...subjects.flatMap((trace) => trace.actors)]
}

const sameActor = (a: Actor, b: Actor): boolean => a.party === b.party && a.person === b.person

const clashes = (bars: readonly Actor[], trace: Trace): boolean =>
  bars.length > 0 &&
  trace.actors.length === 1 &&
  bars.some((bar) => trace.actors.some((actor) => sameActor(bar, actor)))

const fitsPerson = (scene: Scene, chunk: Chunk, row: PronounRow): Fit => {
  const bars = barred(scene, chunk, row)
  return (trace) => {
    const [actor] = trace.actors
    if (trace.actors.length !== 1 || !actor?.person || clashes(bars, trace)) return null
    const gender = personOf(scene, actor)?.gender ?? 'x'
    if (gender !== 'x' && row.gender !== 'any' && gender !== row.gender) return null
    return (gender === row.gender ? 1 : 0) + (trace.quoted === (chunk.line.quoted[chunk.head] ?? false) ? 0.3 : 0)
  }
}

/** "urged Ukraine to drop *its* bid": the verb whose object does what the pronoun's clause says; -1 for none. */
const controllerOf = ({ line, head }: Chunk): number => {
  let at = line.tokens[head]?.head ?? -1
  for (let steps = 0; steps < 4 && at >= 0 && line.tokens[at]?.upos !== 'VERB'; steps++)
    at = line.tokens[at]?.head ?? -1
  const verb = line.tokens[at]
  const governor = verb?.rel === 'xcomp' ? line.tokens[verb.head] : undefined
  return governor?.upos === 'VERB' && governor.lemma !== 'promise' ? governor.at : -1
}

/** "Egypt will not sign, *its* envoy said": the verb of the words before the tag, whose subject the pronoun takes up; -1 for none. */
const frontedOf = ({ line, head, start }: Chunk): number => {
  const noun = line.tokens[line.tokens[head]?.head ?? -1]
  const cue = noun?.rel === 'nsubj' ? noun.head : -1
  const said = cue < 0 ? [] : (line.sentence.children[cue] ?? [])
  return said.find((at) => at < start && line.tokens[at]?.rel === 'ccomp') ?? -1
}

const collective = new Set(['state', 'territory', 'organisation', 'movement', 'grouping'])

const fitsThing = (scene: Scene, chunk: Chunk, row: PronounRow): Fit => {
  const bars = barred(scene, chunk, row)
  const controller = row.possessive ? controllerOf(chunk) : -1
  const fronted = row.possessive ? frontedOf(chunk) : -1
  return (trace) => {
    const [actor] = trace.actors
    if (trace.actors.length !== 1 || !actor || actor.person || trace.plural || clashes(bars, trace)) return null
    const same = trace.sentence === chunk.line.sentence.at
    // "it" seldom reaches past the last sentence, and then only to a subject.
    if (chunk.line.sentence.at - trace.sentence > 1 || (!same && !trace.subject)) return null
    const kind = partyInfo(actor.party)?.kind
    const controls = same && controller >= 0 && trace.verb === controller && !trace.subject
    const fronts = same && fronted >= 0 && trace.verb === fronted && trace.subject
    return kind === undefined || collective.has(kind) ? (controls || fronts ? 3 : 0) : null
  }
}

const fitsMany = (scene: Scene, chunk: Chunk, row: PronounRow): Fit => {
  const bars = barred(scene, chunk, row)
  return (trace) => {
    if (trace.actors.length === 0 || clashes(bars, trace)) return null
    if (chunk.line.sentence.at - trace.sentence > 2) return null
    const one = trace.actors.length === 1
    if (one && trace.actors[0]?.person) return null
    return trace.plural || !one ? 2 : 0
  }
}

/** An "it" that stands for nothing: "it was agreed that", "it is time to". */
const isEmpty = (scene: Scene, chunk: Chunk): boolean => {
  const { tokens, sentence } = chunk.line
  const head = tokens[chunk.head]
  if (!head || head.rel === 'expl') return true
  const verb = tokens[head.head]
  if (!verb) return true
  if (scene.lexicon.words.minded.has(chunk.line.low[verb.at] ?? '')) return false
  const clause = (sentence.children[verb.at] ?? []).some((child) =>
    /^(csubj|ccomp|xcomp|advcl)/.test(tokens[child]?.rel ?? ''),
  )
  return head.rel.startsWith('nsubj') && clause && (verb.upos === 'ADJ' || head.rel === 'nsubj:pass')
}

/** "the United States and its allies", "the rebels' actions and their words" */
const coordinatedWith = (scene: Scene, chunk: Chunk, row: PronounRow): readonly Actor[] => {
  const { low } = chunk.line
  if (!row.possessive || !scene.lexicon.words.and.has(low[chunk.start - 1] ?? '')) return []
  const before = scene.layouts.get(chunk.line)?.chunks[chunk.at - 1]
  if (before?.end !== chunk.start - 1) return []
  const owner = before.possessor ? scene.resolve(before.possessor).flatMap((sense) => sense.actors) : []
  if (row.number === 'plural') return owner
  const actors = owner.length > 0 ? owner : scene.resolve(before).flatMap((sense) => sense.actors)
  const thing = row.gender === 'thing'
  return actors.length === 1 && thing === (actors[0]?.person === undefined) ? actors : []
}

const third = (
  scene: Scene,
  chunk: Chunk,
  row: PronounRow,
): { readonly actors: readonly Actor[]; readonly why: string } => {
  const beside = coordinatedWith(scene, chunk, row)
  if (beside.length > 0) return { actors: beside, why: 'named beside it' }
  if (row.gender === 'thing') {
    if (!row.possessive && isEmpty(scene, chunk)) return { actors: [], why: 'stands for nothing' }
    const trace = bestTrace(scene, chunk, fitsThing(scene, chunk, row))
    return { actors: trace?.actors ?? [], why: 'party named last' }
  }
  if (row.number === 'plural') {
    const trace = bestTrace(scene, chunk, fitsMany(scene, chunk, row))
    return { actors: trace?.actors ?? [], why: 'parties named last' }
  }
  const trace = bestTrace(scene, chunk, fitsPerson(scene, chunk, row))
  return { actors: trace?.actors ?? [], why: 'person named last' }
}

const first = (
  scene: Scene,
  chunk: Chunk,
  row: PronounRow,
): { readonly actors: readonly Actor[]; readonly why: string } => {
  if (chunk.line.quoted[chunk.head]) return { actors: [], why: 'speaker' }
  const narrator = scene.turns.get(chunk.line) ?? scene.narrator
  if (narrator.length === 0) return { actors: [], why: 'reporter' }
  const parties = narrator.map(({ party, words }) => ({ party, words }))
  return { actors: row.number === 'singular' ? narrator : parties, why: 'narrator' }
}

/** Whom a pronoun stands for. */
export const pronounSense = (scene: Scene, chunk: Chunk): readonly Sense[] | null => {
  const atom = chunk.atoms[0]
  if (atom?.is !== 'pronoun' || atom.row.person === 2) return null
  const span = tokensSpan(chunk.line, chunk.first, chunk.end)
  const { actors, why } = atom.row.person === 1 ? first(scene, chunk, atom.row) : third(scene, chunk, atom.row)
  if (actors.length === 0 && why === 'stands for nothing') return []
  const named = distinct(at(actors, span))
  const who = partiesOf(named).join(', ')
  return [
    {
      form: 'pronoun',
      actors: named,
      why: who ? `${why}: ${who}` : why,
      first: chunk.first,
      end: chunk.end,
      head: chunk.head,
    },
  ]
}
