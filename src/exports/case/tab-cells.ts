const breaks = /[\t\n\v\f\r\u0085\u2028\u2029\u0000]+/g

/** Text that stays within its cell and its line: what would end either becomes a space. */
export const flat = (text: string): string => text.toWellFormed().replaceAll(breaks, ' ')

/** One line of a table whose cells are set apart by tabs; missing ones are written as `empty`. */
export const tabLine = (cells: readonly (string | number | null)[], empty: string): string =>
  `${cells.map((cell) => (cell === null || cell === '' ? empty : flat(String(cell)))).join('\t')}\n`

/** Several values in one cell; a semicolon within a value would part it, and becomes a comma. */
export const joined = (values: readonly (string | number | null)[], missing = 'None'): string | null =>
  values.every((value) => value === null || value === '')
    ? null
    : values.map((value) => (value === null || value === '' ? missing : String(value).replaceAll(';', ','))).join('; ')
