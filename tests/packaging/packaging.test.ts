import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standInFor } from '../electron/stand-in-driver'
import { ARCH, packForLinux } from './package'

const MEGABYTE = 1_000_000

let folder: string
let unpacked: string
let archive: string
// With slashes on every system.
let files: readonly string[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oqyrman-package-'))
  unpacked = await packForLinux(folder)
  archive = join(unpacked, 'resources', 'app.asar')
  files = listPackage(archive, { isPack: false }).map(path => path.replaceAll('\\', '/').slice(1))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const below = (name: string) => files.filter(path => path.startsWith(`${name}/`))

test.each([
  'package.json',
  'LICENSE',
  'out/main/main.js',
  'out/main/library.worker.js',
  'out/main/import.worker.js',
  'out/main/licences.md',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/licences.md',
  'out/renderer/licences-of-faces.md',
  'node_modules/better-sqlite3/LICENSE',
])('the package holds %s', path => {
  expect(files).toContain(path)
})

test('the package holds the sample library, byte for byte', async () => {
  const seeds = await readdir('seeds')
  const packed = join(folder, 'seeds-check')
  extractAll(archive, packed)
  expect(seeds.length).toBeGreaterThan(0)
  for (const name of seeds)
    expect(await readFile(join(packed, 'seeds', name))).toEqual(await readFile(join('seeds', name)))
})

test('the package holds nothing else', () => {
  const roots = new Set(files.map(path => path.split('/')[0]))
  expect([...roots].sort()).toEqual(['LICENSE', 'node_modules', 'out', 'package.json', 'seeds'])
  expect(new Set(below('out').map(path => path.split('/')[1]))).toEqual(
    new Set(['main', 'preload', 'renderer']),
  )
})

test.each([
  ['sources', /\.(?:tsx?|jsx|c|cc|cpp|h|gyp|gypi)$/],
  ['tests', /(?:^|\/)(?:tests?|__tests__)\/|\.(?:test|spec)\./],
  ['source maps', /\.map$/],
  ['notes of the build', /(?:^|\/)stamp$/],
])('no %s are packed', (_what, pattern) => {
  expect(files.filter(path => pattern.test(path))).toEqual([])
})

test('of the modules only what runs is packed', () => {
  const modules = new Set(below('node_modules').map(path => path.split('/')[1]))
  expect([...modules]).toEqual(['better-sqlite3'])
})

test('only the native addon of this platform is packed, and it lies unpacked', async () => {
  const addons = files.filter(path => path.endsWith('.node'))
  expect(addons).toEqual([`node_modules/better-sqlite3/prebuilds/linux-${ARCH}.node`])
  const [addon] = addons
  const original = await stat(join('node_modules', 'better-sqlite3', 'prebuilds', `linux-${ARCH}.node`))
  const loose = await stat(join(`${archive}.unpacked`, String(addon)))
  expect(loose.size).toBe(original.size)
  const allLoose = await readdir(`${archive}.unpacked`, { recursive: true, withFileTypes: true })
  expect(allLoose.filter(entry => entry.isFile())).toHaveLength(1)
})

test('the package is small', async () => {
  const loose = await stat(
    join(`${archive}.unpacked`, `node_modules/better-sqlite3/prebuilds/linux-${ARCH}.node`),
  )
  const { size } = await stat(archive)
  expect(size + loose.size).toBeLessThan(8 * MEGABYTE)
})

test('the program is shut: no Node mode, no options from outside, no code but the archive', async () => {
  const wire = await getCurrentFuseWire(join(unpacked, 'oqyrman'))
  const isOn = (fuse: FuseV1Options) => Number(wire[fuse]) === '1'.charCodeAt(0)
  expect({
    runsAsNode: isOn(FuseV1Options.RunAsNode),
    takesNodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    canBeInspected: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    checksItsArchive: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    loadsOnlyItsArchive: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    trustsFileAddresses: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runsAsNode: false,
    takesNodeOptions: false,
    canBeInspected: false,
    checksItsArchive: true,
    loadsOnlyItsArchive: true,
    trustsFileAddresses: false,
  })
})

test('nothing in the package updates itself', async () => {
  expect(await readdir(join(unpacked, 'resources'))).not.toContain('app-update.yml')
})

test('the packed program starts, brings the sample library in, and opens the links of the system', async () => {
  // Node cannot read from inside an archive as Electron does: the archive is laid out as a folder first.
  const program = join(folder, 'program')
  extractAll(archive, program)
  const driver = standInFor({ folder: program, main: 'out/main/main.js', isPackaged: true })
  const home = join(folder, 'home')
  const desktop = await driver.launch({
    args: [],
    folder,
    // Each system's own way to the folder of programs' data: the library that is not named lies there.
    env: {
      ...process.env,
      HOME: home,
      APPDATA: home,
      XDG_DATA_HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
    },
  })
  try {
    const articles = await desktop.main(async ({ BrowserWindow }) => {
      for (;;) {
        const page = BrowserWindow.getAllWindows()[0]?.webContents
        const reply = await page?.executeJavaScript(`window.oqyrman.call('libraryInfo', {})`)
        if (reply?.ok && reply.value.articles > 0) return reply.value.articles
        await new Promise(again => setTimeout(again, 50))
      }
    }, null)
    expect(articles).toBe(22)
    const clients = await desktop.main(({ app }) => 'protocolClients' in app && app.protocolClients, null)
    // On Linux the desktop entry says so.
    expect(clients).toEqual(process.platform === 'linux' ? [] : [['oqyrman', null, null]])
  } finally {
    desktop.kill()
    await desktop.ended
  }
})
