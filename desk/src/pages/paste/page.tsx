import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Page } from '../../parts/frame.tsx'
import { pasteText } from '../../text/en/paste.ts'
import { text } from '../../text/en.ts'
import { PastedReport } from './pasted-report.tsx'
import { useReader } from './use-reader.ts'
import type { Question } from './worker.ts'

/** Longer texts would keep the browser busy for long; the command line takes them. */
const longest = 500_000

const Fault = ({ fault, hint }: { readonly fault: string; readonly hint: string }) => (
  <div className="state bad" role="alert">
    <p className="state-title">{fault}</p>
    {hint !== '' && <p>{hint}</p>}
  </div>
)

interface FormProps {
  readonly busy: boolean
  readonly ask: (question: Question) => void
}

const PasteForm = ({ busy, ask }: FormProps) => {
  const [form, setForm] = useState<Question>({ text: '', published: '' })
  const isLong = form.text.length > longest
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    ask(form)
  }
  return (
    <form className="panel stack" onSubmit={submit}>
      <Textarea
        label={pasteText.text}
        description={pasteText.textHint}
        required
        rows={14}
        value={form.text}
        error={isLong && pasteText.tooLong(longest)}
        onChange={({ currentTarget }) => setForm({ ...form, text: currentTarget.value })}
      />
      <TextInput
        label={pasteText.published}
        description={pasteText.publishedHint}
        type="date"
        maw={280}
        value={form.published}
        onChange={({ currentTarget }) => setForm({ ...form, published: currentTarget.value })}
      />
      <div className="row">
        <Button type="submit" loading={busy} disabled={form.text.trim() === '' || isLong}>
          {pasteText.submit}
        </Button>
        {busy && (
          <span className="soft" role="status">
            {pasteText.busy}
          </span>
        )}
      </div>
    </form>
  )
}

const PastePage = () => {
  const { state, ask, again } = useReader()
  return (
    <Page title={text.pages.paste} lead={pasteText.lead}>
      {state.as === 'done' && 'read' in state ? (
        <PastedReport read={state.read} milliseconds={state.milliseconds} again={again} />
      ) : (
        <>
          {state.as === 'done' && 'fault' in state && <Fault fault={state.fault} hint={state.hint} />}
          <PasteForm busy={state.as === 'busy'} ask={ask} />
        </>
      )}
    </Page>
  )
}

export default PastePage
