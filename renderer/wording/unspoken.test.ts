import { expect, test } from 'vitest'
import { nodesOf, placeOf, type Source, type SyntaxNode, sourceOf, sourcesIn } from '../../tests/sources'

/** Attributes that a person sees or hears, of elements and of our own components. */
const SPOKEN = new Set([
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'hint',
  'label',
  'message',
  'placeholder',
  'text',
  'title',
])

/** Where a component has words of its own, which belong into the catalogues. */
function ownWords(source: Source): readonly string[] {
  const found: string[] = []
  const drawn = new Set(
    [...nodesOf(source.tree)].filter(isHidden).flatMap(node => [...nodesOf(node.children)]),
  )
  for (const node of nodesOf(source.tree)) {
    if (drawn.has(node)) continue
    if (node.type === 'JSXText' && isWords(node.value)) found.push(placeOf(source, node))
    if (node.type === 'JSXAttribute' && isSpoken(node)) found.push(...wordsWithin(source, node.value))
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of childrenOf(node))
        if (child.type === 'JSXExpressionContainer') found.push(...wordsWithin(source, child.expression))
  }
  return found
}

/** Letters that are kept from screen readers stand for a drawing, such as “Aa” for the size of text. */
const isHidden = ({ type, openingElement }: SyntaxNode) =>
  type === 'JSXElement' &&
  attributesOf(openingElement as SyntaxNode).some(
    ({ type, name, value }) =>
      type === 'JSXAttribute' &&
      (name as SyntaxNode).name === 'aria-hidden' &&
      (value as SyntaxNode | null)?.value === 'true',
  )
const attributesOf = ({ attributes }: SyntaxNode) => attributes as readonly SyntaxNode[]

const isWords = (value: unknown) => typeof value === 'string' && /\p{L}/u.test(value)
const isSpoken = ({ name }: SyntaxNode) => SPOKEN.has(String((name as SyntaxNode).name))
const childrenOf = ({ children }: SyntaxNode) => children as readonly SyntaxNode[]

/** Texts that an expression may come to; what it asks for by a call, such as a key of the catalogues, is not one. */
function wordsWithin(source: Source, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const node = value as SyntaxNode
  switch (node.type) {
    case 'JSXExpressionContainer':
      return wordsWithin(source, node.expression)
    case 'Literal':
      return isWords(node.value) ? [placeOf(source, node)] : []
    case 'TemplateLiteral':
      return (node.quasis as readonly { value: { cooked: string } }[]).some(quasi =>
        isWords(quasi.value.cooked),
      )
        ? [placeOf(source, node)]
        : []
    case 'ConditionalExpression':
      return [...wordsWithin(source, node.consequent), ...wordsWithin(source, node.alternate)]
    case 'LogicalExpression':
      return [...wordsWithin(source, node.left), ...wordsWithin(source, node.right)]
    default:
      return []
  }
}

test('no component has words of its own', () => {
  // The gallery is for those who work on the reader and is no part of it.
  const sources = sourcesIn('renderer').filter(({ path }) => !path.startsWith('renderer/gallery/'))
  expect(sources.flatMap(ownWords)).toEqual([])
})

test.each([
  ['<p>Text</p>', 1],
  ['<p>{"Text"}</p>', 1],
  ['<p>{is ? "Text" : "Мәтін"}</p>', 2],
  [`<p>{is && \`\${count} articles\`}</p>`, 1],
  ['<button aria-label="Close" />', 1],
  [`<Empty title={\`No \${what}\`} />`, 1],
  [`<><b /> — {t("key")} · {\`\${a}/\${b}\`}</>`, 0],
  ['<p><span aria-hidden="true">Aa</span></p>', 0],
  ['<p className="text" id="text" lang="kk" title={t("key")}>×</p>', 0],
])('of %s, so many words are its own: %d', (jsx, count) => {
  expect(ownWords(sourceOf('a.tsx', `const a = ${jsx}`))).toHaveLength(count)
})
