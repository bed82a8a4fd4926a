/** What is known of the next item. */
type Pulled<In> = { readonly item: In } | { readonly ended: true } | { readonly error: unknown }

const pull = async <In>(items: AsyncIterator<In> | Iterator<In>): Promise<Pulled<In>> => {
  try {
    const next = await items.next()
    return next.done ? { ended: true } : { item: next.value }
  } catch (error) {
    return { error }
  }
}

const iteratorOf = <In>(items: Iterable<In> | AsyncIterable<In>): AsyncIterator<In> | Iterator<In> =>
  Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()

/**
 * Gives what `work` makes of each item, in the order of the items, with `atOnce` of them in hand at most. Items that are slow to come do
 * not hold back what is done; where they end in an error it is thrown after all that came before.
 */
export async function* inOrder<In, Out>(
  items: Iterable<In> | AsyncIterable<In>,
  atOnce: number,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const iterator = iteratorOf(items)
  const inHand: Promise<{ readonly out: Out }>[] = []
  let coming: Promise<Pulled<In>> | null = null
  let last: Pulled<In> | null = null
  try {
    while (true) {
      if (!last && !coming && inHand.length < atOnce) coming = pull(iterator)
      const [first] = inHand
      if (!first && !coming) break
      const next = await Promise.race([first, coming].filter((one) => one != null))
      if ('out' in next) {
        inHand.shift()
        yield next.out
      } else {
        coming = null
        if ('item' in next) {
          const one = work(next.item).then((out) => ({ out }))
          // Where it fails it is awaited later, if at all.
          one.catch(() => {})
          inHand.push(one)
        } else last = next
      }
    }
  } finally {
    // What is still on its way may be long in coming.
    const closed = iterator.return?.()
    if (!coming) await closed
  }
  if (last && 'error' in last) throw last.error
}
