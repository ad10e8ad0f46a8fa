import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { pathsFromOtherStart, readStartArguments } from './start-arguments'

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
  expect(packaged).toEqual({ libraryFolder, paths })
  // Unpackaged, Electron's first plain argument is the program's folder.
  const unpackaged = readStartArguments(['/bin/electron', '--inspect=0', '.', ...words], false, HERE)
  expect(unpackaged).toEqual({ libraryFolder, paths })
})

test.each([
  [{ paths: ['/a', '/b'] }, ['/a', '/b']],
  [{ paths: [1] }, []],
  [{}, []],
  [null, []],
  ['/a', []],
])('of what another start hands over, %j, only paths are taken', (data, paths) => {
  expect(pathsFromOtherStart(data)).toEqual(paths)
})
