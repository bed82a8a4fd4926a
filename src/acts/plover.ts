import type { Standing } from './act.ts'
import type { Root } from './codes/code.ts'
import { type KindName, kindNamed } from './kinds/index.ts'

/**
 * PLOVER's root (codebook 0.8) for an act of this kind and standing. The root is that of the act once it happened; the
 * codebook moves it where the act is still to come or was called off: a meeting agreed on is AGREE, a cancelled one
 * REJECT, an announced withdrawal stays CONCEDE, and whatever was called off or denied is no deed of that root.
 */
export const ploverOf = (kind: KindName, standing: Standing): { readonly root: Root } | null => {
  const root = kindNamed.get(kind)?.root ?? null
  if (root === null || standing === 'denied') return null
  if (kind === 'meeting')
    return { root: standing === 'cancelled' ? 'REJECT' : standing === 'happened' ? root : 'AGREE' }
  if (standing === 'cancelled') return { root: 'REJECT' }
  return { root }
}
