import { expect, test } from 'vitest'
import { nodesOf, type Source, type SyntaxNode, sourceOf, sourcesIn } from '../../tests/sources'
import { CATALOGUES } from './words'

/** What keys a source may mean: each text in it, and where a text is put together, all that begin and end so. */
function keysMeant({ tree }: Source): {
  exact: readonly string[]
  ends: readonly (readonly [string, string])[]
} {
  const nodes = [...nodesOf(tree)]
  const exact = nodes.map(({ type, value }) => (type === 'Literal' ? value : null))
  const ends = nodes
    .filter(({ type }) => type === 'TemplateLiteral')
    .map(node => quasisOf(node))
    .map(parts => [parts[0] ?? '', parts.at(-1) ?? ''] as const)
  return {
    exact: exact.filter(value => typeof value === 'string'),
    // Without a beginning it could be any key.
    ends: ends.filter(([beginning]) => beginning.includes('.')),
  }
}

const quasisOf = ({ quasis }: SyntaxNode) =>
  (quasis as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked)

const unused = (keys: readonly string[], sources: readonly Source[]) => {
  const meant = sources.map(keysMeant)
  const exact = new Set(meant.flatMap(each => each.exact))
  const isPutTogether = (key: string) =>
    meant.some(({ ends }) =>
      ends.some(
        ([beginning, end]) =>
          key.length > beginning.length + end.length && key.startsWith(beginning) && key.endsWith(end),
      ),
    )
  return keys.filter(key => !exact.has(key) && !isPutTogether(key))
}

test('every key of the catalogues is used somewhere', () => {
  const sources = sourcesIn('shared', 'renderer', 'electron').filter(
    ({ path }) => !/^shared\/words\/(?:en|ru|kk)\//u.test(path),
  )
  expect(unused(Object.keys(CATALOGUES.en), sources)).toEqual([])
})

test('a key is used by its own text or by one that is put together, and not by a longer one', () => {
  const source = sourceOf('a.ts', `const a = [t('list.count'), t(\`doubt.\${kind}.of\`), \`\${any}\`]`)
  expect(unused(['list.count', 'list.co', 'doubt.no-date.of', 'doubt.of', 'doubt.x.off'], [source])).toEqual([
    'list.co',
    'doubt.of',
    'doubt.x.off',
  ])
})
