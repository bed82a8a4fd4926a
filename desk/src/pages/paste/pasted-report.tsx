import { Button } from '@mantine/core'
import { Panel } from '../../parts/frame.tsx'
import '../report/report.css'
import { download } from '../../parts/hand-over.ts'
import { Words } from '../../parts/words.tsx'
import { pasteText } from '../../text/en/paste.ts'
import { ReportWithActs } from '../report/report-with-acts.tsx'
import type { Pasted } from './reader.ts'

interface Props {
  readonly read: Pasted
  readonly milliseconds: number
  readonly again: () => void
}

const Doubts = ({ doubts }: { readonly doubts: readonly string[] }) => (
  <Panel title={pasteText.doubts} count={doubts.length}>
    <ul>
      {doubts.map((why) => (
        <li key={why}>
          <Words>{why}</Words>
        </li>
      ))}
    </ul>
  </Panel>
)

/** The pasted text with its acts, as a report of a case is shown. */
export const PastedReport = ({ read, milliseconds, again }: Props) => (
  <>
    <div className="row">
      <span role="status">{pasteText.done(read.report.acts.length, milliseconds)}</span>
      <Button
        size="xs"
        variant="default"
        onClick={() => download(pasteText.file, 'application/jsonl', read.jsonl)}
        disabled={read.jsonl === ''}
      >
        {pasteText.download}
      </Button>
      <Button size="xs" variant="default" onClick={again}>
        {pasteText.again}
      </Button>
    </div>
    <ReportWithActs report={read.report} unread={read.unread} />
    {read.doubts.length > 0 && <Doubts doubts={read.doubts} />}
  </>
)
