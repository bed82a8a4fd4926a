/** What a folder of `src/` may import beside itself; docs/architecture.md shows the same table. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  document: ['kernel'],
  language: ['kernel', 'document'],
  world: ['kernel'],
  reading: ['kernel', 'document', 'language', 'world'],
  acts: ['kernel', 'document', 'language', 'world', 'reading'],
  languages: ['kernel', 'language', 'reading', 'acts'],
  ledger: ['kernel', 'document', 'acts'],
  intake: ['kernel', 'document', 'ledger'],
  stores: ['kernel', 'document', 'acts', 'ledger'],
  views: ['kernel', 'document', 'acts', 'ledger'],
  score: ['kernel', 'acts'],
  exports: ['kernel', 'document', 'language', 'reading', 'acts', 'ledger', 'views'],
  app: [
    'kernel', 'document', 'language', 'world', 'reading', 'acts', 'languages', 'ledger', 'intake', 'stores', 'views', 'score', 'exports',
  ], // biome-ignore format: one row
  http: ['kernel', 'views', 'exports', 'app'],
  cli: ['kernel', 'intake', 'views', 'exports', 'app', 'http'],
}
