import { apiPath } from '../../api/client.ts'
import { useAnswer, useClocks } from '../../api/query.ts'
import { Answered, Page } from '../../parts/frame.tsx'
import { filesText } from '../../text/en/files.ts'
import { text } from '../../text/en.ts'

/** A format that the case can be had in. */
interface Format {
  readonly name: string
  readonly gloss: string
  readonly takes: readonly string[]
}

const { columns } = filesText

const Row = ({ format: { name, gloss, takes } }: { readonly format: Format }) => {
  const clocks = useClocks()
  const follows = takes.includes('asOf')
  return (
    <tr>
      <td data-label={columns.format}>
        <a href={apiPath(`exports/${name}`, follows ? clocks : {})} download>
          {name}
        </a>
      </td>
      <td data-label={columns.what} className="wide">
        <span>{gloss}</span>
      </td>
      <td data-label={columns.scope}>
        <span className="soft">{follows ? filesText.clocks : filesText.whole}</span>
      </td>
    </tr>
  )
}

const FilesPage = () => (
  <Page title={text.pages.files} lead={filesText.lead}>
    <Answered query={useAnswer<readonly Format[]>('exports')}>
      {(formats) => (
        <section className="panel" aria-label={text.pages.files}>
          <table className="cards">
            <thead>
              <tr>
                {Object.values(columns).map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {formats.map((format) => (
                <Row key={format.name} format={format} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Answered>
  </Page>
)

export default FilesPage
