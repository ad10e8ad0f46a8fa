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

test('restoring is undone by what the library was before, and done again from the copy', async () => {
  const { library, deeds, backups } = backupsOf()
  await backups.restore('first')
  expect(deeds.getState().told).toMatchObject({ kind: 'library-restored', isUndone: false })
  await deeds.undo()
  await deeds.redo()
  await deeds.undo()
  expect(library.restored).toEqual(['first', 'before-1', 'first', 'before-3'])
  expect(names(backups)?.[0]).toBe('before-4')
})

test('a copy that is gone is told, and nothing can be undone', async () => {
  const { deeds, backups, onFailure } = backupsOf()
  await backups.restore('gone')
  expect(onFailure).toHaveBeenCalledOnce()
  expect(deeds.getState().done).toEqual([])
  expect(backups.getState().status).toBe('idle')
})

test('after a restoring only that can be undone: other deeds were done to another library', async () => {
  const { deeds, backups } = backupsOf()
  const deed = { kind: 'noted', forth: async () => null, back: async () => null } as const
  await deeds.do(deed)
  await backups.restore('first')
  deeds.forgetOfLibrary()
  expect(deeds.getState().done.map(({ kind }) => kind)).toEqual(['library-restored'])
  expect(deeds.getState().told).toMatchObject({ kind: 'library-restored' })
})
