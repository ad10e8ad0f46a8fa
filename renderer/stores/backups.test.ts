import { expect, test, vi } from 'vitest'
import type { Backup } from '../../shared/backup'
import { OqyrmanError } from '../../shared/failure'
import { createBackupsStore } from './backups'
import { createDeedsStore } from './deeds'

const backup = (name: string): Backup => ({ name, kind: 'by-hand', madeAt: 0, bytes: 10 })

/** A library whose copies are numbered; `restored` are the names that took its place. */
function copiedLibrary() {
  const backups = [backup('first')]
  const restored: string[] = []
  return {
    backups,
    restored,
    listBackups: async () => [...backups],
    async makeBackup() {
      backups.unshift(backup('made'))
      return backup('made')
    },
    async restoreBackup({ name }: { readonly name: string }) {
      if (!backups.some(known => known.name === name))
        throw new OqyrmanError({ kind: 'backup-missing', name })
      restored.push(name)
      const before = `before-${restored.length}`
      backups.unshift(backup(before))
      return { before }
    },
    async removeBackup({ name }: { readonly name: string }) {
      const at = backups.findIndex(known => known.name === name)
      if (at === -1) throw new OqyrmanError({ kind: 'backup-missing', name })
      backups.splice(at, 1)
      return null
    },
  }
}

function backupsOf(library = copiedLibrary()) {
  const onFailure = vi.fn<(thrown: unknown) => void>()
  const deeds = createDeedsStore(onFailure)
  return { library, deeds, onFailure, backups: createBackupsStore(library, deeds) }
}
const names = (store: ReturnType<typeof backupsOf>['backups']) =>
  store.getState().backups?.map(({ name }) => name)

test('a copy that was made is listed and told', async () => {
  const { backups } = backupsOf()
  await backups.make()
  expect(names(backups)).toEqual(['made', 'first'])
  expect(backups.getState().status).toBe('made')
  backups.forget()
  expect(backups.getState().status).toBe('idle')
})

test('a copy that could not be made is told with its reason', async () => {
  const library = copiedLibrary()
  library.makeBackup = async () => {
    throw new OqyrmanError({ kind: 'disk-full', path: '/library/backups', detail: 'ENOSPC' })
  }
  const { backups } = backupsOf(library)
  await backups.make()
  expect(backups.getState()).toMatchObject({ status: 'idle', failure: { kind: 'disk-full' } })
})

test('restoring is undone by what the library was before, and done again by what it was when it was undone', async () => {
  const { library, deeds, backups } = backupsOf()
  await backups.restore('first')
  expect(deeds.getState().told).toMatchObject({ kind: 'library-restored', isUndone: false })
  await deeds.undo()
  await deeds.redo()
  await deeds.undo()
  expect(library.restored).toEqual(['first', 'before-1', 'before-2', 'before-3'])
  expect(names(backups)?.[0]).toBe('before-4')
})

test('a copy that is gone is told, and nothing can be undone', async () => {
  const { deeds, backups, onFailure } = backupsOf()
  await backups.restore('gone')
  expect(onFailure).toHaveBeenCalledOnce()
  expect(deeds.getState().done).toEqual([])
  expect(backups.getState().status).toBe('idle')
})

test('where another page has restored a copy, only what this page restored can be undone', async () => {
  const { deeds, backups } = backupsOf()
  const deed = { kind: 'noted', forth: async () => null, back: async () => null } as const
  await deeds.do(deed)
  await backups.restore('first')
  deeds.forgetOfLibrary()
  expect(deeds.getState().done.map(({ kind }) => kind)).toEqual(['library-restored'])
  expect(deeds.getState().told).toMatchObject({ kind: 'library-restored' })
})

test('a copy that is removed is no longer listed, and told until something else is done', async () => {
  const { backups } = backupsOf()
  await backups.make()
  await backups.remove(backup('first'))
  expect(names(backups)).toEqual(['made'])
  expect(backups.getState()).toMatchObject({ status: 'idle', removed: { name: 'first' } })
  await backups.make()
  expect(backups.getState().removed).toBe(null)
})

test('a copy that was gone already is told so, and the list is true', async () => {
  const { backups } = backupsOf()
  await backups.remove(backup('other'))
  expect(backups.getState()).toMatchObject({ removed: null, failure: { kind: 'backup-missing' } })
  expect(names(backups)).toEqual(['first'])
})

test('a page knows its own restoring by what the library was before, also while it is under way', async () => {
  const library = copiedLibrary()
  const { restoreBackup } = library
  const asked: Promise<boolean>[] = []
  // The news may come before the answer.
  library.restoreBackup = request => {
    const answered = restoreBackup(request).then(answer => {
      asked.push(backups.hasRestored(answer.before))
      return answer
    })
    return answered
  }
  const { backups } = backupsOf(library)
  await backups.restore('first')
  expect(await Promise.all(asked)).toEqual([true])
  expect(await backups.hasRestored('before-7')).toBe(false)
  expect(await backups.hasRestored(null)).toBe(false)
})
