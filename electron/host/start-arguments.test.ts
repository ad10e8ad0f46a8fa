import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { fromOtherStart, readStartArguments } from './start-arguments'

const HERE = resolve('/home/aigerim')
const at = (name: string) => resolve(HERE, name)

test.each([
  ['nothing', [], null, []],
  ['a file', ['a.txt'], null, [at('a.txt')]],
  ['an absolute path', [at('b.txt')], null, [at('b.txt')]],
  ['a name with spaces and letters of ours', ['Қала жаңалығы.txt'], null, [at('Қала жаңалығы.txt')]],
  ['an address, as Linux desktops hand over', [pathToFileURL(at('a b.txt')).href], null, [at('a b.txt')]],
  ['switches of Electron between files', ['--no-sandbox', 'a.txt', '-psn_0_1'], null, [at('a.txt')]],
  ['a library and a file', ['--library', 'lib', 'a.txt'], at('lib'), [at('a.txt')]],
  ['a library in one word', ['--library=lib'], at('lib'), []],
  ['a library without a name', ['a.txt', '--library'], null, [at('a.txt')]],
  ['a library with an empty name', ['--library='], null, []],
  ['names that look like switches', ['--', '--library', '-x.txt'], null, [at('--library'), at('-x.txt')]],
  ['empty words', ['', 'a.txt'], null, [at('a.txt')]],
] as const)('%s is understood', (_what, words, libraryFolder, paths) => {
  const packaged = readStartArguments(['/opt/oqyrman', ...words], true, HERE)
  expect(packaged).toEqual({ libraryFolder, paths, link: null })
  // Unpackaged, Electron's first plain argument is the program's folder.
  const unpackaged = readStartArguments(['/bin/electron', '--inspect=0', '.', ...words], false, HERE)
  expect(unpackaged).toEqual({ libraryFolder, paths, link: null })
})

test.each([
  ['a link', ['oqyrman://search?q=a'], 'oqyrman://search?q=a', []],
  ['a link in capitals', ['OQYRMAN://search'], 'OQYRMAN://search', []],
  ['a file and a link', ['a.txt', 'oqyrman://search'], 'oqyrman://search', [at('a.txt')]],
  ['a link after the end of switches', ['--', 'oqyrman://search'], 'oqyrman://search', []],
  [
    'what is hidden behind a link',
    ['oqyrman://search', '--library', 'evil', 'b.txt'],
    'oqyrman://search',
    [],
  ],
  ['a link that is none', ['oqyrman:', 'oqyrman://search'], 'oqyrman:', []],
  ['a file that is named like it', ['oqyrman.txt'], null, [at('oqyrman.txt')]],
] as const)('%s is understood', (_what, words, link, paths) => {
  expect(readStartArguments(['/opt/oqyrman', ...words], true, HERE)).toEqual({
    libraryFolder: null,
    paths,
    link,
  })
})

const NOTHING = { paths: [], link: null }
test.each([
  [
    { paths: ['/a', '/b'], link: null },
    { paths: ['/a', '/b'], link: null },
  ],
  [
    { paths: [], link: 'oqyrman://search', more: 1 },
    { paths: [], link: 'oqyrman://search' },
  ],
  // As before there were links.
  [{ paths: ['/a'] }, { paths: ['/a'], link: null }],
  [{ paths: [1], link: null }, NOTHING],
  [{ paths: [], link: 1 }, NOTHING],
  [{}, NOTHING],
  [null, NOTHING],
  ['/a', NOTHING],
])('of what another start hands over, %j, paths and a link are taken', (data, taken) => {
  expect(fromOtherStart(data)).toEqual(taken)
})
