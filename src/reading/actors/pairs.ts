import type { Actor } from '../reading.ts'
import type { Chunk } from './chunks.ts'
import { prepositionOf } from './places.ts'
import { distinct, type Layout, note, partiesOf, type Scene } from './scene.ts'

const actorsIn = (scene: Scene, chunk: Chunk | undefined): readonly Actor[] =>
  chunk ? scene.resolve(chunk).flatMap((sense) => sense.actors) : []

const isSubject = (chunk: Chunk): boolean => (chunk.line.tokens[chunk.head]?.rel ?? '').startsWith('nsubj')

/** Chunks by the tokens that they hold. */
const chunkByToken = (layout: Layout): readonly (Chunk | undefined)[] => {
  const found: (Chunk | undefined)[] = layout.line.tokens.map(() => undefined)
  for (const chunk of layout.chunks) for (let i = chunk.first; i < chunk.end; i++) found[i] = chunk
  return found
}

/** Chunks coordinated with each first conjunct: "Blinken … and Lavrov". */
const coordinations = (layout: Layout, and: ReadonlySet<string>): readonly (readonly Chunk[])[] => {
  const { tokens, low } = layout.line
  if (!low.some((word) => and.has(word)) && !tokens.some((token) => token.rel === 'conj')) return []
  const holding = chunkByToken(layout)
  const rows = new Map<Chunk, Chunk[]>()
  const rowOf = new Map<Chunk, Chunk>()
  for (const chunk of layout.chunks) {
    const head = tokens[chunk.head]
    const byParse = head?.rel === 'conj' ? holding[head.head] : undefined
    const beside = and.has(low[chunk.start - 1] ?? '') ? holding[chunk.start - 2] : undefined
    const partner = byParse ?? beside
    if (!partner || partner === chunk || partner.at > chunk.at) continue
    const first = rowOf.get(partner) ?? partner
    rowOf.set(chunk, first)
    rows.set(first, [...(rows.get(first) ?? [first]), chunk])
  }
  return [...rows.values()].map((row) => withEarlier(layout, holding, row))
}

/** "Kenya, Uganda and Rwanda" begins with Kenya whatever the parse makes of the comma. */
const withEarlier = (
  layout: Layout,
  holding: readonly (Chunk | undefined)[],
  row: readonly Chunk[],
): readonly Chunk[] => {
  const earlier: Chunk[] = []
  for (let first = row[0]; first && layout.line.low[first.start - 1] === ','; ) {
    const before: Chunk | undefined = holding[first.start - 2]
    if (!before || row.includes(before) || before.atoms.at(-1)?.is !== first.atoms.at(-1)?.is) break
    earlier.unshift(before)
    first = before
  }
  return [...earlier, ...row]
}

/** The object of a verb of meeting: "phoned Y". */
const isMet = (scene: Scene, subject: Chunk, partner: Chunk): boolean => {
  const { tokens } = subject.line
  const head = tokens[partner.head]
  const verb = tokens[head?.head ?? -1]
  return (
    head?.rel === 'obj' &&
    verb !== undefined &&
    verb.at === tokens[subject.head]?.head &&
    scene.lexicon.words.meets.has(verb.lemma.toLowerCase())
  )
}

const setPair = (scene: Scene, actors: readonly Actor[], strong: boolean): void => {
  const named = distinct(actors)
  if (partiesOf(named).length < 2 || (!strong && scene.pairStrong)) return
  // In order of the text, whatever the tree says of who is with whom.
  scene.pair = named.toSorted((a, b) => a.words.from - b.words.from)
  scene.pairStrong = scene.pairStrong || strong
}

/** Does the partner hang on the subject's own verb or its object: "met with X", "had a call with X"? */
const meetsWith = (scene: Scene, subject: Chunk, partner: Chunk): boolean => {
  const { tokens } = subject.line
  const verb = tokens[tokens[subject.head]?.head ?? -1]
  const governor = tokens[tokens[partner.head]?.head ?? -1]
  if (!verb || !governor || (governor !== verb && governor.head !== verb.at)) return false
  return [verb, governor].some((token) => scene.lexicon.words.meeting.has(token.lemma.toLowerCase()))
}

/** A list of more parties is seldom of those that talk. */
const fewest = 4

/** Remembers several as one, so that "they" can point back to them. */
const noteTogether = (scene: Scene, first: Chunk, actors: readonly Actor[]): void => {
  const { line } = first
  note(scene, {
    actors,
    sentence: line.sentence.at,
    head: first.head,
    verb: line.tokens[first.head]?.head ?? -1,
    subject: isSubject(first),
    plural: true,
    possessor: false,
    quoted: line.quoted[first.head] ?? false,
    noun: '',
    form: 'name',
  })
}

type Rows = readonly (readonly Chunk[])[]

/** "Iran and Russia …", "between Iran and Russia" */
const learnFromLists = (scene: Scene, rows: Rows): void => {
  for (const row of rows) {
    const [first] = row
    const actors = distinct(row.flatMap((chunk) => actorsIn(scene, chunk)))
    if (!first || actors.length < 2) continue
    noteTogether(scene, first, actors)
    const between = scene.lexicon.words.between.has(prepositionOf(first))
    setPair(scene, actors, between || (isSubject(first) && actors.length <= fewest))
  }
}

const withRow = (scene: Scene, rows: Rows, chunk: Chunk): readonly Actor[] =>
  (rows.find((row) => row[0] === chunk) ?? [chunk]).flatMap((member) => actorsIn(scene, member))

/** "X met with Y", "X had a call with Y and Z", "X phoned Y" */
const learnFromMeeting = (scene: Scene, layout: Layout, rows: Rows): boolean => {
  const subject = layout.chunks.find((chunk) => isSubject(chunk) && actorsIn(scene, chunk).length > 0)
  if (!subject) return false
  const { withs } = scene.lexicon.words
  const partners = layout.chunks.filter((chunk) =>
    withs.has(prepositionOf(chunk)) ? meetsWith(scene, subject, chunk) : isMet(scene, subject, chunk),
  )
  const others = partners.flatMap((chunk) => withRow(scene, rows, chunk))
  if (others.length === 0) return false
  const all = distinct([...withRow(scene, rows, subject), ...others])
  noteTogether(scene, subject, all)
  setPair(scene, all, true)
  return true
}

/** Works out from a sentence who the two sides are, for "both sides" in the next. */
export const learnPair = (scene: Scene, layout: Layout): void => {
  const rows = coordinations(layout, scene.lexicon.words.and)
  learnFromLists(scene, rows)
  if (learnFromMeeting(scene, layout, rows)) return
  for (const chunk of layout.chunks) {
    const senses = scene.resolve(chunk)
    const actors = senses.flatMap((sense) => sense.actors)
    if (senses.length > 1) setPair(scene, actors, false)
  }
}
