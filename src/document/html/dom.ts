/** As much of the DOM as reading a saved page needs, whoever implements it. */
export interface PageNode {
  /** 1 is an element, 3 a text. */
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<PageNode>
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement>
}

export interface Page extends PageElement {
  readonly documentElement: PageElement | null
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1

/** An attribute's value; its name counts in small letters and in capitals, as old pages have it. */
export const attribute = (element: PageElement | null, name: string): string | undefined =>
  (element?.getAttribute(name) ?? element?.getAttribute(name.toUpperCase()))?.trim() || undefined

/** Elements and depth of a tree; counted without recursion, for pages may nest as deep as they like. */
export const extent = (root: PageNode): { readonly elements: number; readonly depth: number } => {
  let [elements, depth] = [0, 0]
  const open: (readonly [node: PageNode, depth: number])[] = [[root, 1]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, level] = next
    if (isElement(node)) elements++
    depth = Math.max(depth, level)
    for (const child of Array.from(node.childNodes)) open.push([child, level + 1])
  }
  return { elements, depth }
}
