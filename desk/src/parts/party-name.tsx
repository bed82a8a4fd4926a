import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Parties } from '../../../src/views/parties.ts'
import { useAnswer } from '../api/query.ts'
import { text } from '../text/en.ts'

const PartyNames = createContext<ReadonlyMap<string, string>>(new Map())

/** Asks for the names of parties once for the whole desk. */
export const WithPartyNames = ({ children }: { readonly children: ReactNode }) => {
  const { data } = useAnswer<Parties>('views/parties', { limit: 500 })
  const names = useMemo(() => new Map(data?.page.rows.map(({ party, name }) => [party, name])), [data])
  return <PartyNames value={names}>{children}</PartyNames>
}

/** Names of parties for people, by code: all that the case knows. */
export const usePartyNames = (): ReadonlyMap<string, string> => useContext(PartyNames)

interface Props {
  readonly code: string
  /** The name in full, the code beside it. */
  readonly full?: boolean
}

/** A party: its code, with its name for whoever points at it. */
export const PartyName = ({ code, full = false }: Props) => {
  const name = usePartyNames().get(code)
  if (name === undefined || name === code) return <span className="party">{code}</span>
  return full ? (
    <span className="party-full">
      {name} <span className="soft small">{code}</span>
    </span>
  ) : (
    <abbr className="party" title={name}>
      {code}
    </abbr>
  )
}

export const PartyList = ({ codes }: { readonly codes: readonly string[] }) =>
  codes.length === 0 ? (
    <span className="soft">{text.common.nobody}</span>
  ) : (
    <span>
      {codes.map((code, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <PartyName code={code} />
        </span>
      ))}
    </span>
  )

/** "RUS → USA, NATO"; those who act with each other are named once. */
export const WhoToWhom = ({ from, to }: { readonly from: readonly string[]; readonly to: readonly string[] }) => (
  <span className="who">
    <PartyList codes={from} />
    {to.some((code) => !from.includes(code)) && (
      <>
        <span aria-hidden="true"> → </span>
        <span className="unseen"> {text.common.to} </span>
        <PartyList codes={to} />
      </>
    )}
  </span>
)
