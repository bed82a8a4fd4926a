import type { ReactNode } from 'react'
import type { CommitmentRow } from '../../../src/views/commitment-row.ts'
import { Link } from '../address/link.tsx'
import { text } from '../text/en.ts'
import { SourceLink } from './act-line.tsx'
import { CommitmentState } from './badges.tsx'
import { edtfWords } from './edtf.tsx'
import { WhoToWhom } from './party-name.tsx'
import { Words } from './words.tsx'

const basis = { stated: text.common.dueStated, derived: text.common.dueDerived, person: text.common.duePerson } as const

/** "due 15 Feb 2022 (derived)"; nothing where no day is known. */
export const Due = ({ one }: { readonly one: CommitmentRow }) =>
  one.due && (
    <span title={one.due.why}>
      {edtfWords(one.due.edtf)} {basis[one.due.basis] !== '' && <span className="soft">({basis[one.due.basis]})</span>}
    </span>
  )

/** One commitment in a list: what is owed, by whom to whom, since when, in which state, with the words that show it. */
export const CommitmentLine = ({ one, children }: { readonly one: CommitmentRow; readonly children?: ReactNode }) => {
  const shown = one.moves.at(-1)?.evidence[0]
  return (
    <li className="act-line">
      <div className="row tight">
        <CommitmentState one={one} />
        <span>{one.kind}</span>
        <WhoToWhom from={one.debtor} to={one.creditor} />
        {one.due && (
          <span className="small">
            {text.fields['due']} <Due one={one} />
          </span>
        )}
      </div>
      <p className="act-words">
        <Link to={`/act/${one.id}`} className="quiet">
          <Words>{one.words}</Words>
        </Link>{' '}
        {one.condition !== null && !one.words.includes(one.condition) && (
          <span className="condition">
            <Words>{one.condition}</Words>
          </span>
        )}
      </p>
      <div className="row tight small soft">
        {shown && <SourceLink source={shown} />}
        {children}
      </div>
    </li>
  )
}
