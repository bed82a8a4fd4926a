import type { ActExplained, TellingRow } from '../../../../src/views/explain.ts'
import { Link } from '../../address/link.tsx'
import { ActLine, SourceLink } from '../../parts/act-line.tsx'
import { CommitmentLine } from '../../parts/commitment-line.tsx'
import { ComparedField } from '../../parts/compared.tsx'
import { edtfWords } from '../../parts/edtf.tsx'
import { Panel } from '../../parts/frame.tsx'
import { WhoToWhom } from '../../parts/party-name.tsx'
import { Words } from '../../parts/words.tsx'
import { actText } from '../../text/en/act.ts'
import { JoinedPanel } from './joined.tsx'

const fields = ['kind', 'when', 'where', 'standing', 'condition', 'holder', 'review', 'origin', 'rule'] as const

const valueFor = (one: TellingRow, field: (typeof fields)[number]): string | null => {
  if (field === 'when' && one.when !== null) return [edtfWords(one.when), one.whenWhy].filter(Boolean).join(' – ')
  return one[field]
}

const Telling = ({ one }: { readonly one: TellingRow }) => (
  <li className="act-line">
    <div className="row tight">
      <WhoToWhom from={one.from} to={one.to} />
      <SourceLink source={one.source} />
    </div>
    <blockquote className="evidence">
      <Words>{one.source.words}</Words>
    </blockquote>
    <dl className="facts">
      {fields.map((field) => {
        const value = valueFor(one, field)
        return (
          value && (
            <div key={field}>
              <dt>{actText.telling[field]}</dt>
              <dd>
                <Words>{value}</Words>
              </dd>
            </div>
          )
        )
      })}
      {one.doubts.map((why) => (
        <div key={why}>
          <dt>{actText.telling.doubts}</dt>
          <dd>
            <Words>{why}</Words>
          </dd>
        </div>
      ))}
    </dl>
    {one.review === 'proposed' && (
      <Link to="/review" params={{ document: one.source.document, id: one.id }} className="no-print">
        {actText.review}
      </Link>
    )}
  </li>
)

/** An act: its words in every report that tells it, what they say alike and differently, and what it opened or moved. */
export const ActExplanation = ({
  answer: { act, tellings, joined, comparisons, commitments },
}: {
  readonly answer: ActExplained
}) => (
  <>
    <section className="panel" aria-label={actText.title.act}>
      <ul className="plain">
        <ActLine act={act} />
      </ul>
    </section>
    <div className="grid">
      <Panel title={actText.tellings} count={tellings.length}>
        <ul className="plain">
          {tellings.map((one) => (
            <Telling key={one.id} one={one} />
          ))}
        </ul>
      </Panel>
      {comparisons.length > 0 && tellings.length > 1 && (
        <Panel title={actText.comparisons}>
          {comparisons.map((compared) => (
            <ComparedField key={compared.field} compared={compared} />
          ))}
        </Panel>
      )}
      <JoinedPanel joined={joined} />
      {commitments.length > 0 && (
        <Panel title={actText.commitments}>
          <ul className="plain">
            {commitments.map((one) => (
              <CommitmentLine key={one.id} one={one} />
            ))}
          </ul>
        </Panel>
      )}
    </div>
  </>
)
