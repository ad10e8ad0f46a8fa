import { expect, test, vi } from 'vitest'
import type { LineSpan, Provenance } from '../../shared/article'
import { fileId } from '../../shared/ids'
import { createFakeLibrary } from './fake-library'
import { createKeptFileStore } from './kept-file'

function start() {
  const { api, failing, callsOf } = createFakeLibrary(1)
  const failed = vi.fn()
  const keptFile = createKeptFileStore(api, failed)
  const shown = () => {
    const state = keptFile.getState()
    return state.kind === 'open' ? { from: state.lines.first, own: state.own } : null
  }
  return { keptFile, failing, failed, shown, callsOf }
}

const at = (lines: LineSpan): Provenance => ({
  fileId: fileId(1),
  fileName: 'a.txt',
  fileHash: '',
  importedAt: 0,
  encoding: 'utf-8',
  parserVersion: 1,
  lines,
})

test('the lines of the article are shown among those around them, until they are closed', async () => {
  const { keptFile, shown, callsOf } = start()
  await keptFile.show(at({ first: 10, last: 12 }))
  expect(shown()).toEqual({ from: 7, own: { first: 10, last: 12 } })
  expect(callsOf('readFileLines')).toEqual([{ fileId: 1, lines: { first: 7, last: 15 } }])
  keptFile.close()
  expect(shown()).toBeNull()
})

test('no line is asked for before the first', async () => {
  const { keptFile, shown } = start()
  await keptFile.show(at({ first: 2, last: 2 }))
  expect(shown()?.from).toBe(1)
})

test('of two that are asked for at once the later is shown', async () => {
  const { keptFile, shown } = start()
  await Promise.all([keptFile.show(at({ first: 10, last: 12 })), keptFile.show(at({ first: 40, last: 41 }))])
  expect(shown()?.own).toEqual({ first: 40, last: 41 })
})

test('lines that come when the person has closed them or gone on are not shown, and their failure is not told', async () => {
  const { keptFile, shown, failing, failed } = start()
  const asked = keptFile.show(at({ first: 10, last: 12 }))
  keptFile.close()
  await asked
  expect(shown()).toBeNull()
  failing.add('readFileLines')
  const askedAgain = keptFile.show(at({ first: 10, last: 12 }))
  keptFile.close()
  await askedAgain
  expect(failed).not.toHaveBeenCalled()
})

test('a file that cannot be read is told, and what is shown stays', async () => {
  const { keptFile, shown, failing, failed } = start()
  await keptFile.show(at({ first: 10, last: 12 }))
  failing.add('readFileLines')
  await keptFile.show(at({ first: 40, last: 41 }))
  expect(failed).toHaveBeenCalledOnce()
  expect(shown()?.own).toEqual({ first: 10, last: 12 })
})
