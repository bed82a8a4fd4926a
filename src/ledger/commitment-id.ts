import { shortId } from '../kernel/ids.ts'
import type { CommitmentKind } from './commitment.ts'

/** A commitment is known by its kind and by the occurrence that opened it. */
export const commitmentId = (kind: CommitmentKind, opened: string): string => shortId(['commitment', kind, opened])
