export { type KindName, kinds } from '../acts/kinds/index.ts'
export { commitmentKinds, statesOf } from '../ledger/commitment.ts'
