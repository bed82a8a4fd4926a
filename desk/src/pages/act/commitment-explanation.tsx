import type { MoveRow } from '../../../../src/views/commitment-row.ts'
import type { CommitmentExplained } from '../../../../src/views/explain.ts'
import { Link } from '../../address/link.tsx'
import { ActLine, SourceLink } from '../../parts/act-line.tsx'
import { StateBadge } from '../../parts/badges.tsx'
import { CommitmentLine } from '../../parts/commitment-line.tsx'
import { Edtf } from '../../parts/edtf.tsx'
import { Panel } from '../../parts/frame.tsx'
import { PartyList } from '../../parts/party-name.tsx'
import { Words } from '../../parts/words.tsx'
import { actText } from '../../text/en/act.ts'
import { text } from '../../text/en.ts'
import { RulingForm } from './ruling-form.tsx'

const Move = ({ move }: { readonly move: MoveRow }) => (
  <li className="act-line">
    <div className="row tight">
      <Edtf value={move.on ?? move.day} />
      <StateBadge state={move.state} />
      {move.by.length > 0 && <PartyList codes={move.by} />}
      <span className="small soft">{actText[move.origin]}</span>
    </div>
    <p>
      <Words>{move.why}</Words>
    </p>
    {move.evidence.map((source) => (
      <blockquote key={source.act} className="evidence">
        <Words>{source.words}</Words> <SourceLink source={source} />
      </blockquote>
    ))}
  </li>
)

/** A commitment: its life from opening to closing, each move with its words, and what it hangs together with. */
export const CommitmentExplanation = ({
  answer: { commitment, opened, thread, states },
}: {
  readonly answer: CommitmentExplained
}) => (
  <>
    <section className="panel" aria-label={actText.title.commitment}>
      <ul className="plain">
        <CommitmentLine one={commitment}>
          <span>{text.common.days(commitment.age)}</span>
        </CommitmentLine>
      </ul>
      <RulingForm commitment={commitment} states={states} />
    </section>
    <div className="grid">
      <Panel title={actText.moves} count={commitment.moves.length}>
        <ol className="plain">
          {commitment.moves.map((move) => (
            <Move key={`${move.state} ${move.day} ${move.why}`} move={move} />
          ))}
        </ol>
      </Panel>
      {opened && (
        <Panel title={actText.opened}>
          <ul className="plain">
            <ActLine act={opened} />
          </ul>
        </Panel>
      )}
      {thread.length > 0 && (
        <Panel title={actText.thread}>
          <ul className="plain">
            {thread.map((tie) => (
              <li key={`${tie.relation} ${tie.other}`} className="act-line">
                <span className="soft">{tie.relation}</span>{' '}
                <Link to={`/act/${tie.other}`} className="quiet">
                  <Words>{tie.words}</Words>
                </Link>
                <p className="small soft">
                  <Words>{tie.why}</Words>
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  </>
)
