import type { Brief, Sentence } from '../../views/brief.ts'
import { type Citation, sourceWords } from '../../views/citation.ts'
import { oneLine } from './wrap.ts'

/** Evidence of all sentences, each once, in order of its first use. */
const footnotes = ({ sections }: Brief): ReadonlyMap<string, Citation> =>
  new Map(
    sections
      .flatMap(({ sentences }) => sentences.flatMap(({ evidence }) => evidence))
      .toReversed()
      .map((one): [string, Citation] => [one.act, one])
      .reverse(),
  )

const numbers = (notes: ReadonlyMap<string, Citation>): ReadonlyMap<string, number> =>
  new Map([...notes.keys()].map((act, at) => [act, at + 1]))

const inMarkdown = (words: string): string => oneLine(words).replaceAll(/[\\`*_[\]<>|#]/g, '\\$&')

/** One page in Markdown with footnotes. */
export const briefMarkdown = (brief: Brief): string => {
  const notes = footnotes(brief)
  const number = numbers(notes)
  const refs = ({ evidence }: Sentence): string => evidence.map(({ act }) => `[^${number.get(act) ?? 0}]`).join('')
  const sections = brief.sections.flatMap(({ title, sentences }) => [
    `## ${title}`,
    '',
    ...sentences.map((one) => `- ${inMarkdown(one.text)}${refs(one)}`),
    '',
  ])
  const foot = [...notes.values()].map(
    (one) =>
      `[^${number.get(one.act) ?? 0}]: “${inMarkdown(one.words)}” – ${inMarkdown(sourceWords(one))} (${one.act})`,
  )
  const none = brief.sections.length === 0 ? ['Nothing is known.', ''] : []
  return [`# ${inMarkdown(brief.title)}`, '', ...none, ...sections, ...foot, ''].join('\n').replace(/\n+$/, '\n')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const inHtml = (words: string): string => oneLine(words).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const style = `body{font:16px/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.4rem 0 .3rem}ul{margin:0;padding-left:1.2rem}sup a{text-decoration:none}
ol{font-size:.85rem;color:#444}:target{background:#fff3c4}`

/** One page in HTML that needs nothing beside itself. */
export const briefHtml = (brief: Brief): string => {
  const notes = footnotes(brief)
  const number = numbers(notes)
  const refs = ({ evidence }: Sentence): string =>
    evidence.map(({ act }) => `<sup><a href="#e-${inHtml(act)}">${number.get(act) ?? 0}</a></sup>`).join(' ')
  const sections = brief.sections.map(
    ({ title, sentences }) =>
      `<h2>${inHtml(title)}</h2>\n<ul>\n${sentences.map((one) => `<li>${inHtml(one.text)} ${refs(one)}</li>`).join('\n')}\n</ul>`,
  )
  const foot = [...notes.values()].map(
    (one) => `<li id="e-${inHtml(one.act)}"><q>${inHtml(one.words)}</q> – ${inHtml(sourceWords(one))}</li>`,
  )
  const evidence = foot.length > 0 ? `<h2>Evidence</h2>\n<ol>\n${foot.join('\n')}\n</ol>` : '<p>Nothing is known.</p>'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${inHtml(brief.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${inHtml(brief.title)}</h1>
${[...sections, evidence].join('\n')}
</body>
</html>
`
}
