import { conllu } from './conllu.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { text } from './text/brief.ts'

/** Every format that a reading can be written in, the first unless told otherwise. */
export const exports = [text, json, jsonl, conllu] as const

export type FormatName = (typeof exports)[number]['name']

export type { Export, LayerName, WriteOptions } from './export.ts'
export { layerNames } from './export.ts'
export { briefHtml, briefMarkdown } from './text/brief-page.ts'
export { explain } from './text/explain.ts'
export { type Paint, plain } from './text/paint.ts'
export { type TableOptions, tableText } from './text/table.ts'
export { tableCsv, tableMarkdown } from './text/table-files.ts'
export { oneLine } from './text/wrap.ts'
