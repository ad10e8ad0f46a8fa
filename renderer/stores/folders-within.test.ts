import { expect, test } from 'vitest'
import { foldersWithin } from './folders-within'

test.each<[string, readonly string[], readonly string[]]>([
  ['one file lies where it lies', ['/home/me/a.txt'], ['']],
  ['files of one folder need no telling apart', ['/n/a.txt', '/n/b.txt'], ['', '']],
  [
    'files of the same name are told apart by their folders',
    ['/n/2024/1.txt', '/n/2025/ақпан/1.txt', '/n/1.txt'],
    ['2024', '2025/ақпан', ''],
  ],
  ['folders that only begin alike are two', ['/news/a.txt', '/newspaper/a.txt'], ['news', 'newspaper']],
  ['paths of Windows too', ['C:\\n\\2024\\1.txt', 'C:\\n\\2025\\1.txt'], ['2024', '2025']],
  ['no files, no folders', [], []],
])('%s', (_, paths, folders) => {
  expect([...foldersWithin(paths).values()]).toEqual(folders)
})
