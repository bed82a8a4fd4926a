import { useAddress } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import { type Report, useUnread } from '../../api/report.ts'
import { edtfWords } from '../../parts/edtf.tsx'
import { Page } from '../../parts/frame.tsx'
import { visible } from '../../parts/visible.ts'
import { reportText } from '../../text/en/report.ts'
import { text } from '../../text/en.ts'
import { ReportWithActs } from './report-with-acts.tsx'
import { SourcePanel } from './source-card.tsx'
import { DifferencesPanel, Versions } from './versions.tsx'

const leadOf = (report: Report): string => {
  const { publisher } = report.cards[0] ?? {}
  const parts = [publisher ?? text.common.unknownPublisher, report.published && edtfWords(report.published)]
  return reportText.lead(report.acts.length, visible(parts.filter(Boolean).join(', ')))
}

/** A report of the case with its acts, its source and its versions. */
export const OneReport = ({ report }: { readonly report: Report }) => {
  const { with: other } = useAddress().params
  const unread = useUnread(report.id).data
  return (
    <Page
      title={visible(report.cards[0]?.title ?? text.common.untitled)}
      lead={leadOf(report)}
      actions={
        <Link to="/review" params={{ document: report.id }} className="button-link">
          {reportText.reviewThis}
        </Link>
      }
    >
      <ReportWithActs
        report={report}
        unread={unread}
        inCase
        instead={other !== undefined && <DifferencesPanel report={report} other={other} />}
        beside={
          <>
            <SourcePanel report={report} />
            <Versions report={report} />
          </>
        }
      />
    </Page>
  )
}
