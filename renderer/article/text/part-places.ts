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

/** The texts of a part on the page, and where each begins in the whole. */
interface PartTexts {
  readonly texts: readonly Text[]
  readonly starts: readonly number[]
}

/** Finds the ranges of the page for places in the text of an article: however its parts are marked, each is walked through
 *  once. Good until the page changes.
 *  @returns what finds the range of a place; null for one that is not on the page */
export function rangeFinder(root: ParentNode): (place: Highlight) => Range | null {
  const parts = partsIn(root)
  const walked = new Map<Part, PartTexts>()
  return ({ part, start, end }) => {
    const element = parts.get(part)
    if (element === undefined) return null
    const texts = walked.get(part) ?? textsOf(element)
    walked.set(part, texts)
    const [first, last] = [textAt(texts, start), textAt(texts, end - 1)]
    if (first === null || last === null) return null
    const range = document.createRange()
    range.setStart(first.text, start - first.start)
    range.setEnd(last.text, end - last.start)
    return range
  }
}

function textsOf(element: Element): PartTexts {
  const texts: Text[] = []
  const starts: number[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let start = 0
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.length === 0) continue
    texts.push(node)
    starts.push(start)
    start += node.length
  }
  return { texts, starts }
}

/** The text in which a character stands. */
function textAt({ texts, starts }: PartTexts, offset: number) {
  let [low, high] = [0, texts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const [text, start] = [texts[low], starts[low] ?? 0]
  return text !== undefined && offset >= 0 && offset < start + text.length ? { text, start } : null
}

/** The words of an article that lie in a range of the page, part by part, without the space around them. */
export function placesIn(root: ParentNode, range: Range): readonly Highlight[] {
  // Nearly always all of it lies in one part, and an article may have very many.
  const own = partAround(range.commonAncestorContainer)
  return [...partsIn(root)].flatMap(([part, element]) => {
    if (own === null ? !range.intersectsNode(element) : own !== element) return []
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

const partAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(`[${NAME}]`) ?? null

/** Where in the text of the article a boundary of the page lies; null where it lies in no part. */
export function offsetAt(root: ParentNode, node: Node, offset: number): { part: Part; at: number } | null {
  const own = partAround(node)
  for (const [part, element] of partsIn(root))
    if (element === own) return { part, at: offsetIn(element, node, offset) }
  return null
}

function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(node, offset)
  return before.toString().length
}
