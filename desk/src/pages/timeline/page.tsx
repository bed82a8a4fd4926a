import { Empty, Page } from '../../parts/frame.tsx'
import { text } from '../../text/en.ts'

export default () => (
  <Page title={text.pages.timeline}>
    <Empty />
  </Page>
)
