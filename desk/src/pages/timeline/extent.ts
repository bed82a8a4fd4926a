import { dayNumber, type EdtfDate, type EdtfEnd, parseEdtf } from '../../../../src/kernel/day.ts'

/** Days that a date may mean, as numbers, and whether its ends are sharp. Nothing is drawn more exact than it was told. */
export interface Extent {
  readonly first: number
  readonly last: number
  /** The beginning, or end, is about, uncertain, or not told. */
  readonly softStart: boolean
  readonly softEnd: boolean
}

/** Days that an end which is not told fades out over. */
const fade = 20

const isSoft = ({ approximate, uncertain }: EdtfDate): boolean => approximate || uncertain

const told = (end: EdtfEnd): EdtfDate | null => (typeof end === 'string' ? null : end)

/** The extent of an EDTF date; null where it tells no year. */
export const extentOf = (edtf: string): Extent | null => {
  const found = parseEdtf(edtf)
  if (!found) return null
  const [from, to] = found.kind === 'date' ? [found.date, found.date] : [told(found.from), told(found.to)]
  const anchor = from ?? to
  if (!anchor || anchor.year === null) return null
  const first = from ? dayNumber(from.first) : dayNumber(anchor.first) - fade
  const last = to ? dayNumber(to.last) : dayNumber(anchor.last) + fade
  return { first, last, softStart: !from || isSoft(from), softEnd: !to || isSoft(to) }
}
