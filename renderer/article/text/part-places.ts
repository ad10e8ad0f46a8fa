import type { TextRange } from '../../../shared/article'
import type { Highlight } from '../../../shared/marking'

type Part = Highlight['part']

const NAME = 'data-part'

/** Attributes of an element that holds the text of one part of an article, all of it and nothing else, however it is
 *  marked. */
export const partName = (part: Part) => ({ [NAME]: part })

/** The parts of the article within an element, by their names. Another text beside it, such as a version of it, comes
 *  after it and is passed over. */
function partsIn(root: ParentNode): ReadonlyMap<Part, Element> {
  const parts = new Map<Part, Element>()
  for (const element of root.querySelectorAll(`[${NAME}]`)) {
    const name = element.getAttribute(NAME) ?? ''
    const part = name === 'headline' ? name : Number(name)
    if (!parts.has(part)) parts.set(part, element)
  }
  return parts
}

/** Places in the text of an article as ranges of the page; those that are not on it are left out.
 *  @param places in the order of the text, apart */
export function pageRanges(root: ParentNode, places: readonly Highlight[]): readonly Range[] {
  const parts = partsIn(root)
  const byPart = Map.groupBy(places, ({ part }) => part)
  return [...byPart].flatMap(([part, ranges]) => {
    const element = parts.get(part)
    return element === undefined ? [] : rangesIn(element, ranges)
  })
}

/** One walk over the texts of a part for all ranges, however many there are. */
function rangesIn(element: Element, ranges: readonly TextRange[]): Range[] {
  const found: Range[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  let node = walker.nextNode()
  let begun: Range | null = null
  let next = 0
  while (node instanceof Text) {
    const end = before + node.length
    const range = ranges[next]
    if (range === undefined) return found
    if (begun === null && range.start < end) {
      begun = document.createRange()
      begun.setStart(node, range.start - before)
    }
    if (begun !== null && range.end <= end) {
      begun.setEnd(node, range.end - before)
      found.push(begun)
      begun = null
      next++
    } else {
      before = end
      node = walker.nextNode()
    }
  }
  return found
}

/** The words of an article that lie in a range of the page, part by part, without the space around them. */
export function placesIn(root: ParentNode, range: Range): readonly Highlight[] {
  return [...partsIn(root)].flatMap(([part, element]) => {
    if (!range.intersectsNode(element)) return []
    const text = element.textContent
    const start = element.contains(range.startContainer)
      ? offsetIn(element, range.startContainer, range.startOffset)
      : 0
    const end = element.contains(range.endContainer)
      ? offsetIn(element, range.endContainer, range.endOffset)
      : text.length
    const words = text.slice(start, end)
    const first = start + words.length - words.trimStart().length
    const last = start + words.trimEnd().length
    return first < last ? [{ part, start: first, end: last }] : []
  })
}

/** Where in the text of the article a boundary of the page lies; null where it lies in no part. */
export function offsetAt(root: ParentNode, node: Node, offset: number): { part: Part; at: number } | null {
  for (const [part, element] of partsIn(root))
    if (element.contains(node)) return { part, at: offsetIn(element, node, offset) }
  return null
}

function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(node, offset)
  return before.toString().length
}
