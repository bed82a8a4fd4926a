/** Words that turn what follows them into its opposite, as they stand in a sentence; so do all that end in "n’t". */
export const negations: ReadonlySet<string> = new Set(
  'not never neither nor no cannot hardly without nobody nothing denied denies deny denying'.split(' '),
)
