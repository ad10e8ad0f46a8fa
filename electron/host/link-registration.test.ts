import { expect, test } from 'vitest'
import { linkRegistration } from './link-registration'

const INSTALLED = { isPackaged: true, portableFile: null, execPath: '/oqyrman', appPath: '/oqyrman/app' }

test.each([
  ['an installed program on Windows', { ...INSTALLED, platform: 'win32' }, {}],
  ['an installed program on macOS', { ...INSTALLED, platform: 'darwin' }, {}],
  [
    'one that is run from its sources',
    { ...INSTALLED, platform: 'win32', isPackaged: false },
    { path: '/oqyrman', words: ['/oqyrman/app'] },
  ],
  [
    'the portable program, which lies elsewhere at each start',
    { ...INSTALLED, platform: 'win32', portableFile: 'E:\\Oqyrman.exe' },
    null,
  ],
  ['a program on Linux, whose desktop entry says it', { ...INSTALLED, platform: 'linux' }, null],
  ['one that is run from its sources on Linux', { ...INSTALLED, platform: 'linux', isPackaged: false }, null],
] as const)('%s is told to the system as it can be found again', (_, start, registration) => {
  expect(linkRegistration(start)).toEqual(registration)
})
