import { expect, test } from 'vitest'
import type { Reply } from '../../shared/pipe'
import { stageFiles } from './stage-files'

const FULL: Reply = { ok: false, failure: { kind: 'disk-full', path: '/library', detail: 'ENOSPC' } }

/** A host with room for some files. */
function hostWithRoomFor(room: number) {
  const there: string[] = []
  return {
    there,
    async post(address: string): Promise<Reply> {
      if (there.length === room) return FULL
      const path = `/inbox/${new URLSearchParams(address.slice(address.indexOf('?'))).get('name')}`
      there.push(path)
      return { ok: true, value: { path } }
    },
    async discard(path: string): Promise<Reply> {
      there.splice(there.indexOf(path), 1)
      return { ok: true, value: null }
    },
  }
}

const FILES = ['a.txt', 'Қала жаңалықтары.txt', 'c.txt'].map(name => new File(['News'], name))
const PATHS = ['/inbox/a.txt', '/inbox/Қала жаңалықтары.txt', '/inbox/c.txt']

test('files are handed over one by one, and told of as they arrive', async () => {
  const told: number[] = []
  const staged = stageFiles(hostWithRoomFor(3), FILES, done => told.push(done), new AbortController().signal)
  expect(await staged).toEqual(PATHS)
  expect(told).toEqual([1, 2, 3])
})

test('where the disk is full, nothing stays of the files that were there already', async () => {
  const host = hostWithRoomFor(2)
  const staged = stageFiles(host, FILES, () => undefined, new AbortController().signal)
  await expect(staged).rejects.toMatchObject({ failure: { kind: 'disk-full' } })
  expect(host.there).toEqual([])
})

test('what was handed over before it was ended is told, to be removed', async () => {
  const ended = new AbortController()
  expect(await stageFiles(hostWithRoomFor(3), FILES, () => ended.abort(), ended.signal)).toEqual(
    PATHS.slice(0, 1),
  )
})
