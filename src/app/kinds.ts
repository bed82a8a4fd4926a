export { type KindName, kinds } from '../acts/kinds/index.ts'
