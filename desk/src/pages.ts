import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PageName } from './text/en.ts'

/** One page of the desk: the first part of its path, and its module, which is loaded when it is first opened. */
export interface Page {
  readonly name: PageName
  /** First part of the path; empty for the page of the case itself. */
  readonly path: string
  /** Left out of the navigation: reached from elsewhere. */
  readonly hidden?: true
  readonly View: LazyExoticComponent<ComponentType>
}

type Loaded = Promise<{ readonly default: ComponentType }>
const page = (name: PageName, path: string, load: () => Loaded): Page => ({ name, path, View: lazy(load) })
const hidden = (name: PageName, path: string, load: () => Loaded): Page => ({ ...page(name, path, load), hidden: true })

/** Every page, in the order of the navigation. */
export const pages: readonly Page[] = [
  page('case', '', () => import('./pages/case/page.tsx')),
  page('report', 'report', () => import('./pages/report/page.tsx')),
  page('review', 'review', () => import('./pages/review/page.tsx')),
  page('timeline', 'timeline', () => import('./pages/timeline/page.tsx')),
  page('owed', 'owed', () => import('./pages/owed/page.tsx')),
  page('positions', 'positions', () => import('./pages/positions/page.tsx')),
  page('quotes', 'quotes', () => import('./pages/quotes/page.tsx')),
  page('parties', 'parties', () => import('./pages/parties/page.tsx')),
  page('trend', 'trend', () => import('./pages/trend/page.tsx')),
  page('sources', 'sources', () => import('./pages/sources/page.tsx')),
  page('paste', 'paste', () => import('./pages/paste/page.tsx')),
  hidden('act', 'act', () => import('./pages/act/page.tsx')),
  hidden('brief', 'brief', () => import('./pages/brief/page.tsx')),
  hidden('files', 'files', () => import('./pages/files/page.tsx')),
  hidden('add', 'add', () => import('./pages/add/page.tsx')),
]
