export { kinds } from '../acts/kinds/index.ts'
