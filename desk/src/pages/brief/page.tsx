import './brief.css'
import type { Brief, Sentence } from '../../../../src/views/brief.ts'
import { useView } from '../../api/query.ts'
import { SourceLink } from '../../parts/act-line.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Answered, Empty, Page, Panel } from '../../parts/frame.tsx'
import { visible } from '../../parts/visible.ts'
import { Words } from '../../parts/words.tsx'
import { briefText } from '../../text/en/brief.ts'
import { text } from '../../text/en.ts'

const Told = ({ sentence: { text: words, evidence } }: { readonly sentence: Sentence }) => (
  <li>
    <details>
      <summary>
        <Words>{words}</Words>
      </summary>
      {evidence.map((source) => (
        <blockquote key={`${source.act} ${source.at}`} className="evidence">
          <Words>{source.words}</Words> <SourceLink source={source} />
        </blockquote>
      ))}
    </details>
  </li>
)

const plain = ({ title, sections }: Brief): string =>
  [
    title,
    ...sections.flatMap((section) => ['', section.title, ...section.sentences.map((one) => `- ${one.text}`)]),
  ].join('\n')

const Sections = ({ brief }: { readonly brief: Brief }) => {
  const told = brief.sections.filter(({ sentences }) => sentences.length > 0)
  if (told.length === 0) return <Empty title={briefText.empty} />
  return told.map(({ title, sentences }) => (
    <Panel key={title} title={visible(title)}>
      <ul className="brief">
        {sentences.map((sentence) => (
          <Told key={`${sentence.text} ${sentence.evidence[0].act}`} sentence={sentence} />
        ))}
      </ul>
    </Panel>
  ))
}

const BriefPage = () => {
  const query = useView('brief')
  const { data } = query
  return (
    <Page
      title={data ? visible(data.title) : text.pages.brief}
      lead={briefText.lead}
      actions={data && <CopyButton label={briefText.copy} words={() => plain(data)} />}
    >
      <Answered query={query}>{(brief) => <Sections brief={brief} />}</Answered>
    </Page>
  )
}

export default BriefPage
