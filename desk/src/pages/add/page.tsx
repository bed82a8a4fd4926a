import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link } from '../../address/link.tsx'
import { tell } from '../../api/client.ts'
import { refreshAll, useCase } from '../../api/query.ts'
import { Failed, Page } from '../../parts/frame.tsx'
import { addText } from '../../text/en/add.ts'
import { text } from '../../text/en.ts'

interface Added {
  readonly id: string
  readonly acts: number
  /** False where the same text was in the case already. */
  readonly added: boolean
}

const fields = ['title', 'publisher', 'published', 'url'] as const
const names = ['text', ...fields] as const
type Form = Readonly<Record<(typeof names)[number], string>>

const blank: Form = { text: '', title: '', publisher: '', published: '', url: '' }

/** Fields left empty are not told at all. */
const bodyOf = (form: Form): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value.trim() !== ''))

const Done = ({ added, again }: { readonly added: Added; readonly again: () => void }) => (
  <section className="panel stack close" role="status">
    <p>{added.added ? addText.added(added.acts) : addText.known}</p>
    <div className="row">
      <Link to={`/report/${added.id}`}>{addText.open}</Link>
      <Link to="/review" params={{ document: added.id }}>
        {addText.review}
      </Link>
      <Button size="xs" variant="default" onClick={again}>
        {addText.another}
      </Button>
    </div>
  </section>
)

const hints: Partial<Form> = { title: addText.titleHint, published: addText.publishedHint }
const types: Partial<Form> = { published: 'date', url: 'url' }

const AddForm = () => {
  const [form, setForm] = useState(blank)
  const sent = useMutation({
    mutationFn: (whole: Form) => tell<Added>('documents', bodyOf(whole)),
    onSuccess: () => void refreshAll(),
  })
  const change = (name: keyof Form, value: string): void => setForm({ ...form, [name]: value })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    sent.mutate(form)
  }
  const again = (): void => {
    setForm(blank)
    sent.reset()
  }
  if (sent.data) return <Done added={sent.data} again={again} />
  return (
    <form className="panel stack" onSubmit={submit}>
      <Textarea
        label={addText.text}
        description={addText.textHint}
        required
        rows={14}
        value={form.text}
        onChange={({ currentTarget }) => change('text', currentTarget.value)}
      />
      <div className="grid">
        {fields.map((name) => (
          <TextInput
            key={name}
            label={addText[name]}
            description={hints[name] ?? ''}
            type={types[name] ?? 'text'}
            value={form[name]}
            onChange={({ currentTarget }) => change(name, currentTarget.value)}
          />
        ))}
      </div>
      {sent.error && <Failed error={sent.error} />}
      <div className="row">
        <Button type="submit" loading={sent.isPending} disabled={form.text.trim() === ''}>
          {addText.submit}
        </Button>
      </div>
    </form>
  )
}

const AddPage = () => (
  <Page title={text.pages.add} lead={addText.lead}>
    {useCase().data?.example && <p className="shell-notice">{addText.example}</p>}
    <AddForm />
  </Page>
)

export default AddPage
