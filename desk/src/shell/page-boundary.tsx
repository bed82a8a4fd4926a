import { Component, type ReactNode, Suspense } from 'react'
import { Broken, Loading } from '../parts/frame.tsx'

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly broken: Error | null
}

/** What goes wrong in one page stays in it; a page that is still being loaded says so. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { broken: null }
  static getDerivedStateFromError(broken: Error): State {
    return { broken }
  }
  override render(): ReactNode {
    if (this.state.broken) return <Broken error={this.state.broken} />
    return <Suspense fallback={<Loading />}>{this.props.children}</Suspense>
  }
}
