import { canonical, entryFormat } from '../../ledger/index.ts'
import type { CaseExport, ExportedCase } from './case-export.ts'

/** What the first line of an exported ledger calls itself. */
export const ledgerMark = 'ledger'

/** The entries as they were when the first line was written, and no later ones. */
function* write(kase: ExportedCase): Iterable<string> {
  const length = kase.length()
  yield `${canonical({ demarche: ledgerMark, format: entryFormat, entries: length })}\n`
  let written = 0
  for (const entry of kase.entries()) {
    if (written++ === length) return
    yield `${canonical(entry)}\n`
  }
}

/** The ledger itself: every entry with people's decisions, so that importing it and exporting again gives the same bytes. */
export const jsonl: CaseExport<'jsonl'> = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  gloss: 'the ledger itself, one entry a line, with the texts and with what people decided; `import` reads it',
  takes: [],
  write,
}
