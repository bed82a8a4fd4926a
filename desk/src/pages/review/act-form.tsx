import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { CorrectableField, ReviewRow } from '../../api/review.ts'
import { reviewText } from '../../text/en/review.ts'
import { correctionsOf, type Typed, typedOf, useFields } from './fields.ts'
import type { Review } from './use-review.ts'

const { edit } = reviewText

interface FieldProps {
  readonly field: CorrectableField
  readonly typed: Typed
  readonly change: (value: string) => void
  readonly isFirst: boolean
}

const Field = ({ field: { field, takes, choices }, typed, change, isFirst }: FieldProps) => {
  const shared = {
    size: 'xs',
    label: edit.names[field] ?? field,
    value: typed[field] ?? '',
    'data-autofocus': isFirst || undefined,
  } as const
  if (choices)
    return (
      <NativeSelect
        {...shared}
        // The form opens because somebody asked for it: what they came for is its first field.
        autoFocus={isFirst}
        data={[...choices]}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
    )
  return (
    <TextInput
      {...shared}
      autoFocus={isFirst}
      description={edit.takes(takes)}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  )
}

interface Props {
  readonly row: ReviewRow
  readonly review: Review
  readonly close: () => void
}

/** Every field of the act, to be set right in place. Enter saves, Escape leaves it as it is. */
export const ActForm = ({ row, review: { doing }, close }: Props) => {
  const fields = useFields().data ?? []
  const [typed, setTyped] = useState<Typed>(() => typedOf(row.act))
  const leave = (): void => {
    close()
    doing.move(0)
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    close()
    doing.correct(correctionsOf(row.act, typed))
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    leave()
  }
  return (
    <form className="stack close" aria-label={edit.title} onSubmit={save} onKeyDown={press}>
      {fields.map((field, index) => (
        <Field
          key={field.field}
          field={field}
          typed={typed}
          isFirst={index === 0}
          change={(value) => setTyped({ ...typed, [field.field]: value })}
        />
      ))}
      <div className="row">
        <Button size="xs" type="submit">
          {edit.save}
        </Button>
        <Button size="xs" variant="default" onClick={leave}>
          {edit.cancel}
        </Button>
      </div>
    </form>
  )
}
