/** What a folder of `src/` may import beside itself; docs/architecture.md shows the same table. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  document: ['kernel'],
  language: ['kernel', 'document'],
  world: ['kernel'],
  reading: ['kernel', 'document', 'language', 'world'],
  acts: ['kernel', 'document', 'language', 'world', 'reading'],
  languages: ['kernel', 'language', 'reading', 'acts'],
  score: ['kernel', 'acts'],
  exports: ['kernel', 'document', 'language', 'reading', 'acts'],
  app: ['kernel', 'document', 'language', 'world', 'reading', 'acts', 'languages', 'score', 'exports'],
  cli: ['kernel', 'exports', 'app'],
}
