import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LibraryApi } from '../../shared/api'
import { EVERYTHING } from '../../shared/find'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { json } from '../commands'
import { apiAt, startServing } from '../serving'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Served {
  readonly program: ChildProcess
  readonly api: LibraryApi
}

/** A reader of its own, reached as a page reaches it. */
async function serve(): Promise<Served> {
  const serving = await startServing(join(folder, 'library'))
  return { program: serving.process, api: apiAt(serving.address) }
}

async function killNow(program: ChildProcess): Promise<void> {
  program.kill('SIGKILL')
  await once(program, 'exit')
}

const told = (command: string) => json(command, '--library', join(folder, 'library'))
const article = (n: number) => `Park number ${n} opened 14.02.2025\nThe park number ${n} was opened today.\n`

function dump(count: number): string {
  const path = join(folder, 'dump.txt')
  writeFileSync(path, Array.from({ length: count }, (_, n) => article(n)).join(''))
  return path
}

test.each([3, 8, 20])(
  'each bookmark that was confirmed before a kill after %d calls is kept',
  async calls => {
    await json('import', dump(200), '--library', join(folder, 'library'))
    const { program, api } = await serve()
    const { articles } = await api.findArticles({
      ...EVERYTHING,
      alphabet: 'en',
      sort: 'newest',
      from: 0,
      limit: 200,
    })
    const confirmed: number[] = []
    const marking = (async () => {
      for (const { id } of articles) {
        await api.setBookmarked({ ids: [id], on: true })
        await api.setRead({ ids: [id], on: true })
        confirmed.push(id)
        if (confirmed.length === calls) program.kill('SIGKILL')
      }
    })()
    await expect(marking).rejects.toThrow()
    expect(confirmed.length).toBeGreaterThanOrEqual(calls)
    const { bookmarks, unread } = await told('stats')
    // The one under way when the program died may or may not have been saved.
    expect(bookmarks - confirmed.length).toBeOneOf([0, 1])
    expect(200 - unread - confirmed.length).toBeOneOf([0, 1])
    expect(await told('check')).toMatchObject({ isSound: true })
  },
)

test('settings that were confirmed before a kill are kept', async () => {
  const first = await serve()
  for (const theme of ['light', 'system', 'dark'] as const)
    await first.api.saveSettings({ ...DEFAULT_SETTINGS, theme })
  await killNow(first.program)
  const second = await serve()
  expect(await second.api.settings({})).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
  await killNow(second.program)
})
