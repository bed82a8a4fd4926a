import './report.css'
import { useAddress } from '../../address/address.ts'
import { useReport } from '../../api/report.ts'
import { Answered } from '../../parts/frame.tsx'
import { OneReport } from './one-report.tsx'
import { ReportList } from './report-list.tsx'

const Opened = ({ id }: { readonly id: string }) => (
  <Answered query={useReport(id)}>{(report) => <OneReport key={report.id} report={report} />}</Answered>
)

const ReportPage = () => {
  const id = useAddress().path[1]
  return id === undefined || id === '' ? <ReportList /> : <Opened id={id} />
}

export default ReportPage
