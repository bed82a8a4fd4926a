import { NativeSelect, useMantineColorScheme } from '@mantine/core'
import { text } from '../text/en.ts'

const schemes = ['auto', 'light', 'dark'] as const

export const SchemeSwitch = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <NativeSelect
      size="xs"
      aria-label={text.shell.scheme.label}
      title={text.shell.scheme.label}
      value={colorScheme}
      data={schemes.map((value) => ({ value, label: text.shell.scheme[value] }))}
      onChange={({ currentTarget }) => setColorScheme(schemes.find((one) => one === currentTarget.value) ?? 'auto')}
    />
  )
}
