import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = resolve(import.meta.dirname, '../..')

/** The packages are made for Linux on this machine's kind of processor, whatever system it has. */
export const ARCH = process.arch === 'arm64' ? 'arm64' : 'x64'

/** Builds and packs the program for Linux, without installers and without any network: Electron itself is a folder of
 *  stand-ins for its files.
 *  @param folder gets the stand-in and, in `dist`, the package
 *  @returns the unpacked package */
export async function packForLinux(folder: string): Promise<string> {
  const electron = join(folder, 'electron')
  const output = join(folder, 'dist')
  await makeElectron(electron)
  await run(process.execPath, [join(ROOT, 'scripts/build.mjs')])
  const builder = join(ROOT, 'node_modules/electron-builder/cli.js')
  const args = [
    '--linux',
    'dir',
    `--${ARCH}`,
    `-c.electronDist=${electron}`,
    `-c.directories.output=${output}`,
  ]
  await run(process.execPath, [builder, ...args], { cwd: ROOT, env: offline(), maxBuffer: 16 * 2 ** 20 })
  return join(output, ARCH === 'x64' ? 'linux-unpacked' : 'linux-arm64-unpacked')
}

async function makeElectron(folder: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true })
  await mkdir(join(folder, 'resources'))
  const files = [
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'chrome_crashpad_handler',
    'icudtl.dat',
  ]
  const locales = ['de', 'en-US', 'ru'].map(language => join('locales', `${language}.pak`))
  for (const name of [...files, ...locales]) await writeFile(join(folder, name), name)
  await writeFile(join(folder, 'electron'), fuseWire(), { mode: 0o755 })
}

// The switches in Electron's program, as they come: a mark to find them by, a version, how many, then '1' for on.
function fuseWire(): Buffer {
  const fuses = '101100011'
  const wire = Buffer.concat([Buffer.from([1, fuses.length]), Buffer.from(fuses)])
  return Buffer.concat([
    Buffer.from('program dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    wire,
    Buffer.from(' program'),
  ])
}

// Every way out leads to a port where nobody answers, so that a download would fail the build.
function offline(): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9'
  return {
    ...process.env,
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    http_proxy: nowhere,
    https_proxy: nowhere,
    ELECTRON_MIRROR: `${nowhere}/`,
    ELECTRON_BUILDER_BINARIES_MIRROR: `${nowhere}/`,
  }
}
