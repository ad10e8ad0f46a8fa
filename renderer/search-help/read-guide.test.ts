import { expect, test } from 'vitest'
import type { GuideBlock } from './guide'
import { readGuide } from './read-guide'

const plain = (text: string) => ({ kind: 'plain', text }) as const
const code = (text: string) => ({ kind: 'code', text }) as const

test.each<[string, string, readonly GuideBlock[]]>([
  ['a heading', '## Слова', [{ kind: 'heading', level: 2, text: [plain('Слова')] }]],
  [
    'a paragraph over two lines',
    'Type *any* **word**, such as `+су`.\nIt is found.',
    [
      {
        kind: 'paragraph',
        text: [
          plain('Type '),
          { kind: 'emphasis', text: [plain('any')] },
          plain(' '),
          { kind: 'strong', text: [plain('word')] },
          plain(', such as '),
          code('+су'),
          plain('.\nIt is found.'),
        ],
      },
    ],
  ],
  [
    'a list',
    '1. one\n2. `two`',
    [
      {
        kind: 'list',
        isOrdered: true,
        items: [[{ kind: 'paragraph', text: [plain('one')] }], [{ kind: 'paragraph', text: [code('two')] }]],
      },
    ],
  ],
  [
    'a table, where a bar stands in code',
    '| typed | finds |\n| --- | --- |\n| `"су ағады"` | both |\n| `a\\|b` | |',
    [
      {
        kind: 'table',
        head: [[plain('typed')], [plain('finds')]],
        rows: [
          [[code('"су ағады"')], [plain('both')]],
          [[code('a|b')], []],
        ],
      },
    ],
  ],
  ['code over lines', '```\n+a -b\nc\n```', [{ kind: 'code', text: '+a -b\nc' }]],
  [
    'signs that mean themselves',
    'word\\* & \\_',
    [{ kind: 'paragraph', text: [plain('word'), plain('*'), plain(' & '), plain('_')] }],
  ],
  [
    'a link, which leads nowhere',
    'See [the design](design.md).',
    [{ kind: 'paragraph', text: [plain('See '), plain('the design'), plain('.')] }],
  ],
  [
    'markup, which stays text',
    '<b onclick="x()">k</b>',
    [{ kind: 'paragraph', text: [plain('<b onclick="x()">'), plain('k'), plain('</b>')] }],
  ],
  [
    'a block of markup, which stays text',
    '<script>\nx()\n</script>\n',
    [{ kind: 'paragraph', text: [plain('<script>\nx()\n</script>\n')] }],
  ],
  ['nothing', '\n\n---\n', []],
])('%s', (_, markdown, blocks) => {
  expect(readGuide(markdown)).toEqual(blocks)
})
