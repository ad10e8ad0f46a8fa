import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { command, json, startCommand } from '../commands'

const ARTICLES = 8_000
const dump = () =>
  Array.from(
    { length: ARTICLES },
    (_, number) =>
      `Bridge number ${number} was opened in Semey 03.03.2025\n` +
      `It is ${number} metres long and cost ${number * 7} tenge.\n` +
      `Source : https://www.gov.kz/memleket/entities/abay/press/news/details/${900_000 + number}\n`,
  ).join('')

const bytesOf = async (path: string) => (await stat(path).catch(() => null))?.size ?? 0

test.each([0, 40, 200, 600])(
  'an import killed %i ms after it has begun to write is neither lost nor doubled',
  async ms => {
    const folder = await mkdtemp(join(tmpdir(), 'oqyrman-killed-'))
    const library = join(folder, 'library')
    const file = join(folder, 'bridges.txt')
    await writeFile(file, dump())
    const child = startCommand(['import', file, '--library', library])
    const exited = once(child, 'exit')
    // The log grows with the first batch.
    while ((await bytesOf(join(library, 'library.db-wal'))) < 500_000) await sleep(5)
    await sleep(ms)
    child.kill('SIGKILL')
    await exited

    // The next program that opens the library lets the import go on; one more import waits for that.
    const { files } = await json('import', file, '--library', library)
    expect(files).toMatchObject([{ status: 'unchanged' }])
    expect(await json('stats', '--library', library)).toMatchObject({ articles: ARTICLES, files: 1 })
    expect((await json('search', 'bridge', '--limit', '1', '--library', library)).total).toBe(ARTICLES)
    expect((await command('check', '--library', library)).code).toBe(0)
    await rm(folder, { recursive: true })
  },
)
