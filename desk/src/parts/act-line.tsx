import type { ReactNode } from 'react'
import type { ActRow } from '../../../src/views/act-row.ts'
import type { Citation } from '../../../src/views/citation.ts'
import { Link } from '../address/link.tsx'
import { text } from '../text/en.ts'
import { FamilyBadge } from './badges.tsx'
import { Edtf } from './edtf.tsx'
import { WhoToWhom } from './party-name.tsx'
import { visible } from './visible.ts'
import { Words } from './words.tsx'

/** Does the report itself, one of the act's parties or one of its people say so? */
const isOwnWord = ({ holder, from, people }: ActRow): boolean =>
  holder === 'report' || from.includes(holder) || people.includes(holder)

/** Publisher, title and day of a report, leading to the words in it. */
export const SourceLink = ({ source, act }: { readonly source: Citation; readonly act?: string }) => (
  <Link to={`/report/${source.document}`} params={{ act: act ?? source.act }} className="source small">
    {visible(source.publisher ?? source.title ?? source.document)}
    {source.published && <>, {source.published}</>}
  </Link>
)

/** What turns the meaning of an act's words: standing, condition, whose view it is. */
export const ActQualities = ({ act }: { readonly act: ActRow }) => {
  const standing = text.standings[act.standing] ?? act.standing
  return (
    <>
      {standing !== '' && <span className="badge waits">{standing}</span>}
      {act.condition !== null && !act.words.includes(act.condition) && (
        <span className="condition">
          <Words>{act.condition}</Words>
        </span>
      )}
      {!isOwnWord(act) && <span className="soft small">{text.common.says(visible(act.holder))}</span>}
    </>
  )
}

interface ActLineProps {
  readonly act: ActRow
  /** Beside the source. */
  readonly children?: ReactNode
  /** Under the line. */
  readonly below?: ReactNode
}

/** One act in a list: day, kind, who to whom, words, source. */
export const ActLine = ({ act, children, below }: ActLineProps) => (
  <li className="act-line">
    <div className="row tight">
      <Edtf value={act.when} none={text.common.undated} />
      <FamilyBadge family={act.family} kind={act.kind} />
      <WhoToWhom from={act.from} to={act.to} />
      {act.review !== 'proposed' && <span className="small soft">{text.reviews[act.review]}</span>}
    </div>
    <p className="act-words">
      <Link to={`/act/${act.id}`} className="quiet">
        <Words>{act.words}</Words>
      </Link>{' '}
      <ActQualities act={act} />
    </p>
    <div className="row tight small soft">
      {act.evidence && <SourceLink source={act.evidence} />}
      {act.sources > 1 && <span>{text.common.sources(act.sources)}</span>}
      {children}
    </div>
    {below}
  </li>
)
