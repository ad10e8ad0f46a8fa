import { expect, test } from 'vitest'
import { programFiles, violations } from './lib/boundaries.mjs'
import { root } from './lib/project.mjs'

const check = (path, ...lines) => violations([{ path, text: lines.join('\n') }])

test.each([
  ['shared/api.ts', "import { parseDump } from '../electron/core/dump/parse-dump'"],
  ['shared/api.ts', "import { readFile } from 'node:fs/promises'"],
  ['renderer/app.tsx', "import { openLibrary } from '../electron/core/library'"],
  ['renderer/app.tsx', "import { join } from 'node:path'"],
  ['renderer/list/row.tsx', "import { ipcRenderer } from 'electron'"],
  ['electron/core/library.ts', "import { app } from 'electron'"],
  ['electron/core/library.ts', "import type { App } from 'electron'"],
  ['electron/core/library.ts', "import { contextBridge } from 'electron/renderer'"],
  ['electron/core/library.ts', "import { Grants } from '../host/grants'"],
  ['electron/core/library.ts', "export { Grants } from '../host/grants'"],
  ['electron/core/library.ts', "import '../host/grants'"],
  ['electron/core/library.ts', "const grants = await import('../host/grants')"],
  ['electron/core/dump/group.ts', "import { fold } from '../text/fold'"],
  ['electron/core/text/fold.ts', "import { group } from '../dump/group'"],
  ['electron/core/store/files.ts', "import { search } from '../search/search-index'"],
  ['electron/core/search/hits.ts', "import { articles } from '../store/articles'"],
  ['electron/core/sqlite/prepared.ts', "import { articles } from '../store/articles'"],
  ['electron/core/search/hits.ts', "import { openLibrary } from '../library'"],
  ['electron/host/loopback.ts', "import { words } from '../cli/words'"],
  ['electron/host/loopback.ts', "import { app } from 'electron'"],
  ['electron/main.ts', "import { App } from '../renderer/app'"],
  ['electron/core/store/files.ts', 'import {', '  a,', '  b,', "} from '../../host/grants'"],
])('%s may not say %s', (path, ...lines) => {
  expect(check(path, ...lines)).toHaveLength(1)
})

test.each([
  ['renderer/app.tsx', "import { METHODS } from '../shared/requests'"],
  ['renderer/list/row.tsx', "import { Button } from '../ui/button'"],
  ['electron/core/library.ts', "import { parseDump } from './dump/parse-dump'"],
  ['electron/core/store/files.ts', "import { fold } from '../text/fold'"],
  ['electron/core/search/hits.ts', "import { prepared } from '../sqlite/prepared'"],
  ['electron/core/store/files.ts', "import { join } from 'node:path'"],
  ['electron/host/loopback.ts', "import { openLibrary } from '../core/library'"],
  ['electron/cli/list.ts', "import { openLibrary } from '../core/library'"],
  ['electron/cli/parse.ts', "import { parseDump } from '../core/dump/parse-dump'"],
  ['electron/serve.ts', "import { version } from '../package.json'"],
  ['electron/main.ts', "import { app } from 'electron'"],
])('%s may say %s', (path, line) => {
  expect(check(path, line)).toEqual([])
})

test('every file of the program is looked at, and no test', () => {
  const paths = programFiles(root).map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['electron/main.ts', 'shared/api.ts', 'renderer/main.tsx']))
  expect(paths.filter(path => path.includes('.test.'))).toEqual([])
})
