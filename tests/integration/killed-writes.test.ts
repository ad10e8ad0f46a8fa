import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { type LibraryApi, NOTHING } from '../../shared/api'
import { EVERYTHING } from '../../shared/find'
import type { ArticleId, SmartListId } from '../../shared/ids'
import { json } from '../commands'
import { kill } from '../killing'
import { everything } from '../opened-library'
import { apiAt, startServing } from '../serving'

// What killed-marks, killed-import, killed-import-life and killed-restoring do not kill: all the other ways to write,
// in one program that is killed with several of them under way.

const MANY = 40
const article = (n: number) => `Park number ${n} opened 14.02.2025\nThe park number ${n} was opened today.\n`
const EVIDENCE = 'a word'

interface Writer {
  /** Makes what is to be changed. */
  readonly prepare?: (api: LibraryApi, ids: readonly ArticleId[]) => Promise<unknown>
  readonly write: (api: LibraryApi, id: ArticleId, turn: number) => Promise<unknown>
  /** How many of the changes the library has. */
  readonly kept: (api: LibraryApi, db: Database.Database) => Promise<number> | number
}

const rowsOf = (table: string) => (_: LibraryApi, db: Database.Database) =>
  Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())

function writers(folder: string): Readonly<Record<string, Writer>> {
  const lists: SmartListId[] = []
  const folderOf = (turn: number) => join(folder, `watched ${turn}`)
  return {
    'colours of tags': {
      prepare: async (api, ids) => {
        for (const id of ids) await api.setTagged({ ids: [id], tag: `tag ${id}`, on: true })
      },
      write: (api, id) => api.setTagColour({ tag: `tag ${id}`, colour: 'green' }),
      kept: async api => (await api.listTags(NOTHING)).filter(({ colour }) => colour === 'green').length,
    },
    'dismissed doubts': {
      write: (api, id) => api.setDoubtDismissed({ id, kind: 'no-source', evidence: EVIDENCE, on: true }),
      kept: rowsOf('dismissed_doubts'),
    },
    'articles told apart': {
      write: (api, id, turn) =>
        turn === 0 ? Promise.resolve() : api.setSame({ id, otherId: (id - 1) as ArticleId, isSame: false }),
      kept: (api, db) => rowsOf('not_same')(api, db) + 1,
    },
    'smart lists that were removed': {
      prepare: async (api, ids) => {
        for (const id of ids) {
          const list = { id: null, name: `List ${id}`, question: EVERYTHING, sort: 'newest' } as const
          lists.push((await api.saveSmartList(list)).id)
        }
      },
      write: async (api, _, turn) => {
        const id = lists[turn]
        if (id !== undefined) await api.removeSmartList({ id })
      },
      kept: async api => MANY - (await api.smartLists(NOTHING)).length,
    },
    'searches that were forgotten': {
      prepare: async (api, ids) => {
        for (const id of ids) await api.rememberSearch({ text: `park ${id}` })
      },
      write: (api, id) => api.forgetSearches({ text: `park ${id}` }),
      kept: async api => MANY - (await api.pastSearches(NOTHING)).length,
    },
    'changes of tags that were undone': {
      prepare: (api, ids) => api.setTagged({ ids, tag: 'common', on: true }),
      write: async (api, _, turn) => {
        const { changeId } = await api.changeTag({ tag: 'common', to: 'joint' })
        await api.undoTagChange({ changeId })
        await api.setTagged({ ids: [1 as ArticleId], tag: `undone ${turn}`, on: true })
      },
      kept: async api => {
        const tags = await api.listTags(NOTHING)
        const whole = tags.filter(({ tag }) => tag === 'common' || tag === 'joint').map(({ count }) => count)
        expect(whole).toEqual([MANY])
        return tags.filter(({ tag }) => tag.startsWith('undone')).length
      },
    },
    'watched folders': {
      prepare: async () => {
        for (let turn = 0; turn < MANY; turn++) mkdirSync(folderOf(turn))
      },
      write: (api, _, turn) => api.setFolderWatched({ path: folderOf(turn), on: true }),
      kept: async api => (await api.watchedFolders(NOTHING)).length,
    },
    copies: {
      write: api => api.makeBackup(NOTHING),
      kept: async api => (await api.listBackups(NOTHING)).filter(({ kind }) => kind === 'by-hand').length,
    },
  }
}

test.each([2, 7, 19])(
  'whatever was confirmed before a kill in round %d is kept, whole, and nothing is left half done',
  async round => {
    const folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
    const library = join(folder, 'library')
    try {
      const dump = join(folder, 'dump.txt')
      writeFileSync(dump, Array.from({ length: MANY }, (_, n) => article(n)).join(''))
      await json('import', dump, '--library', library)
      const first = await startServing(library)
      const api = apiAt(first.address)
      const ids = (await api.findArticles(everything)).articles.map(({ id }) => id).toSorted((a, b) => a - b)
      const all = Object.entries(writers(folder))
      for (const [, { prepare }] of all) await prepare?.(api, ids)

      const confirmed = new Map(all.map(([name]) => [name, 0]))
      // Each goes on for itself, so that the kill comes while all of them are at something.
      const writing = all.map(async ([name, { write }]) => {
        for (const [turn, id] of ids.entries()) {
          await write(api, id, turn)
          confirmed.set(name, turn + 1)
          if (name === 'dismissed doubts' && turn === round) first.process.kill('SIGKILL')
        }
      })
      await Promise.allSettled(writing)
      await kill(first.process)

      const second = await startServing(library)
      const again = apiAt(second.address)
      await again.makeBackup(NOTHING)
      const [newest] = await again.listBackups(NOTHING)
      const copy = new Database(join(library, 'backups', newest?.name ?? ''), { readonly: true })
      for (const [name, { kept }] of all) {
        const count = (await kept(again, copy)) - (name === 'copies' ? 1 : 0)
        // The one under way when the program died may or may not have been saved.
        expect({ name, more: count - (confirmed.get(name) ?? 0) }).toBeOneOf([
          { name, more: 0 },
          { name, more: 1 },
        ])
      }
      copy.close()
      expect(readdirSync(join(library, 'backups')).filter(name => name.includes('.part'))).toEqual([])
      for (const { name } of await again.listBackups(NOTHING)) {
        const sound = new Database(join(library, 'backups', name), { readonly: true })
        expect(sound.pragma('quick_check(1)', { simple: true })).toBe('ok')
        sound.close()
      }
      expect(await again.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
      await second.end()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

test('what is left of a copy that a crash cut short goes when the library is opened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  const dump = join(folder, 'dump.txt')
  writeFileSync(dump, article(1))
  await json('import', dump, '--library', folder)
  mkdirSync(join(folder, 'backups'), { recursive: true })
  for (const suffix of ['', '-journal'])
    writeFileSync(join(folder, 'backups', `library-2025-01-01.db.part${suffix}`), 'half')
  writeFileSync(join(folder, 'backups', 'mine.part'), 'of the person')
  await json('stats', '--library', folder)
  expect(readdirSync(join(folder, 'backups')).filter(name => name.includes('part'))).toEqual(['mine.part'])
  rmSync(folder, { recursive: true })
})
