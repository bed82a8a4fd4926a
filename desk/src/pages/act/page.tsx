import './act.css'
import type { ComponentType } from 'react'
import { useAddress } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import type { Answers } from '../../api/answers.ts'
import { useView } from '../../api/query.ts'
import { Answered, NotFound, Page, Panel } from '../../parts/frame.tsx'
import { actText } from '../../text/en/act.ts'
import { text } from '../../text/en.ts'
import { ActExplanation } from './act-explanation.tsx'
import { CommitmentExplanation } from './commitment-explanation.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { NoteForm } from './note-form.tsx'

type Explained = Answers['explain']
type Of<Kind extends Explained['of']> = Extract<Explained, { readonly of: Kind }>

const DocumentExplanation = ({ answer }: { readonly answer: Of<'document'> }) => (
  <Panel title={answer.cards[0]?.title ?? text.common.untitled}>
    <Link to={`/report/${answer.id}`}>{actText.openReport}</Link>
  </Panel>
)

const EntryExplanation = ({ answer }: { readonly answer: Of<'entry'> }) => (
  <Panel title={actText.entryTitle}>
    <pre className="entry">{JSON.stringify(answer.entry, null, 2)}</pre>
  </Panel>
)

const views: { readonly [Kind in Explained['of']]: ComponentType<{ readonly answer: Of<Kind> }> } = {
  act: ActExplanation,
  commitment: CommitmentExplanation,
  document: DocumentExplanation,
  entry: EntryExplanation,
}

const Explanation = ({ answer }: { readonly answer: Explained }) => {
  const View = views[answer.of] as ComponentType<{ readonly answer: Explained }>
  return <View answer={answer} />
}

const Explaining = ({ id }: { readonly id: string }) => {
  const query = useView('explain', { id })
  return (
    <Page title={query.data ? actText.title[query.data.of] : text.pages.act} lead={<span className="mono">{id}</span>}>
      <Answered query={query}>{(answer) => <Explanation answer={answer} />}</Answered>
      <NoteForm on={id} />
      <HistoryPanel id={id} />
    </Page>
  )
}

const ActPage = () => {
  const id = useAddress().path[1]
  return id === undefined || id === '' ? <NotFound /> : <Explaining key={id} id={id} />
}

export default ActPage
