import type { CaseState, DocumentAdded, Telling } from '../../ledger/index.ts'
import type { CaseExport, CaseWriteOptions, ExportedCase } from './case-export.ts'
import { after, before, inCodePoints } from './code-points.ts'
import { cardOf, webAddress } from './occurrences.ts'

/** Code points of context on each side of a quotation. */
const context = 32

const selectorsOf = (text: string, at: (offset: number) => number, from: number, to: number): readonly object[] => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(from, to),
    prefix: before(text, from, context),
    suffix: after(text, to, context),
  },
  { type: 'TextPositionSelector', start: at(from), end: at(to) },
]

/** Which version of the page the offsets count in: the text as it was when it entered the case. */
const stateOf = (state: CaseState, document: string): object => {
  const { retrieved, hash } = cardOf(state, document)
  return {
    type: 'TimeState',
    sourceDate: retrieved ?? state.documents.get(document)?.recordedAt,
    cached: `urn:demarche:document:${document}`,
    ...(hash === undefined ? {} : { 'dcterms:identifier': `sha256:${hash}` }),
  }
}

const bodiesOf = (kase: ExportedCase, telling: Telling): readonly object[] => {
  const { kind, standing, from, to, when, condition, holder } = telling
  const sides = [from, to].map((parties) => parties.map(kase.partyName).join(', ') || 'unnamed').join(' → ')
  const lines = [
    `${kind} (${standing}): ${sides}`,
    when === null ? null : `when: ${when}`,
    condition === null ? null : `on condition: ${condition}`,
    `told by: ${holder}`,
  ].filter((line) => line !== null)
  return [
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: kind },
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: lines.join('\n') },
  ]
}

/** What is the same for all annotations of one document. */
interface Page {
  readonly kase: ExportedCase
  readonly state: CaseState
  readonly document: DocumentAdded
  readonly codePoint: (offset: number) => number
}

const annotationOf = ({ kase, state, document, codePoint }: Page, telling: Telling): object => ({
  id: `urn:demarche:act:${telling.id}`,
  type: 'Annotation',
  motivation: ['classifying', 'describing'],
  body: bodiesOf(kase, telling),
  target: {
    source: webAddress(cardOf(state, telling.document).url) ?? `urn:demarche:document:${telling.document}`,
    selector: selectorsOf(document.text, codePoint, telling.act.evidence.from, telling.act.evidence.to),
    state: stateOf(state, telling.document),
  },
})

function* annotations(kase: ExportedCase, state: CaseState): Iterable<object> {
  for (const { id, acts } of state.documents.values()) {
    const document = acts.length > 0 ? kase.document(id) : null
    if (document === null) continue
    const page: Page = { kase, state, document, codePoint: inCodePoints(document.text) }
    for (const act of acts) {
      const telling = state.tellings.get(act)
      if (telling !== undefined) yield annotationOf(page, telling)
    }
  }
}

function* write(kase: ExportedCase, { clocks, version }: CaseWriteOptions): Iterable<string> {
  const state = kase.state(clocks)
  const generator = { id: 'urn:demarche', type: 'Software', name: `demarche ${version}` }
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:demarche:case:${encodeURIComponent(kase.name.toWellFormed())}",`
  yield `"type":"AnnotationPage","partOf":${JSON.stringify({ type: 'AnnotationCollection', label: kase.name, total: state.tellings.size, generator })},"items":[`
  let between = '\n'
  for (const annotation of annotations(kase, state)) {
    yield `${between}${JSON.stringify(annotation)}`
    between = ',\n'
  }
  yield '\n]}\n'
}

/** W3C Web Annotations (https://www.w3.org/TR/annotation-model/): every telling on the words that show it, counted in code points. */
export const webannotation: CaseExport<'webannotation'> = {
  name: 'webannotation',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  gloss: 'W3C Web Annotations: every telling on its exact words, by quotation and by position',
  takes: ['clocks'],
  write,
}
