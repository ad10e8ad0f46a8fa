import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type * as Electron from 'electron'
import type {} from '../../renderer/shell/desktop-shell'
import { realElectron } from './real-driver'
import { standIn } from './stand-in-driver'

export const ROOT = resolve(import.meta.dirname, '../..')

/** How a program is started. */
export interface Start {
  readonly args: readonly string[]
  /** What relative arguments start from. */
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
}

/** A desktop program that runs. Functions are handed over as text: they see nothing but their argument. */
export interface Desktop {
  /** Runs in the main process. */
  main<R, A>(run: (electron: typeof Electron, arg: A) => R | Promise<R>, arg: A): Promise<R>
  /** Runs in the page of the first window. */
  page<R, A>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>
  /** Chooses files in a file input, as a person would. */
  choose(selector: string, paths: readonly string[]): Promise<void>
  /** The process's exit code. */
  readonly ended: Promise<number>
  kill(): void
}

/** What runs the built program: the stand-in, or Electron itself where OQYRMAN_REAL_ELECTRON is set. */
export interface Driver {
  launch(start: Start): Promise<Desktop>
  /** For a start that ends by itself: a second one, or one that fails. */
  runToEnd(start: Start): Promise<number>
}

const driver: Driver = process.env.OQYRMAN_REAL_ELECTRON ? realElectron : standIn

/** Builds what is stale; for beforeAll. */
export const build = () => promisify(execFile)(process.execPath, [join(ROOT, 'scripts/build.mjs')])

/** A person's computer with nothing on it yet, gone again at the end of the test. */
export async function newComputer() {
  const home = await mkdtemp(join(tmpdir(), 'oqyrman-desktop-'))
  const library = join(home, 'library')
  const errorBoxesPath = join(home, 'error-boxes')
  const running = new Set<Desktop>()
  const startWith = (args: readonly string[], folder: string): Start => ({
    args: ['--library', library, ...args],
    folder,
    env: {
      ...process.env,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      APPDATA: join(home, 'config'),
      OQYRMAN_ERROR_BOXES: errorBoxesPath,
    },
  })

  return {
    home,
    library,
    async launch(args: readonly string[] = [], folder = home): Promise<Desktop> {
      const desktop = await driver.launch(startWith(args, folder))
      running.add(desktop)
      void desktop.ended.finally(() => running.delete(desktop))
      await pageShown(desktop)
      return desktop
    },
    runToEnd: (args: readonly string[] = [], folder = home) => driver.runToEnd(startWith(args, folder)),
    /** What error boxes have said so far. */
    async errorBoxes(): Promise<readonly { readonly title: string; readonly content: string }[]> {
      const lines = await readFile(errorBoxesPath, 'utf8').catch(() => '')
      return lines
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line))
    },
    async dispose(): Promise<void> {
      const all = [...running]
      for (const desktop of all) desktop.kill()
      await Promise.all(all.map(desktop => desktop.ended))
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

async function pageShown(desktop: Desktop): Promise<void> {
  await desktop.main(async ({ app, BrowserWindow }) => {
    await app.whenReady()
    while (!BrowserWindow.getAllWindows()[0]?.isVisible()) await new Promise(again => setTimeout(again, 20))
  }, null)
}
