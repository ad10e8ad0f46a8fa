import { expect, test, vi } from 'vitest'
import { createNoticesStore } from './notices'
import { createReloading } from './reloading'

function pageOn(program: { isRunning: boolean }) {
  const done: string[] = []
  const notices = createNoticesStore()
  const shell = {
    isRunning: async () => program.isRunning,
    reload: vi.fn(async () => void done.push('loaded anew')),
  }
  const reloading = createReloading(shell, notices, () => void done.push('kept'))
  const told = () => notices.getState().messages.map(({ message }) => message)
  return { done, notices, reloading, told }
}

test('a part that is missing is told once, and had again by loading the page anew once what was typed is kept', async () => {
  const { done, notices, reloading, told } = pageOn({ isRunning: true })
  await reloading.miss('settings')
  await reloading.miss('settings')
  expect(told()).toEqual([{ kind: 'part-missing', part: 'settings', isRunning: true }])
  await reloading.tryAgain(notices.getState().messages[0]?.number ?? 0, 'settings')
  expect(done).toEqual(['kept', 'loaded anew'])
})

test('where the program is gone the page stays and says so, however often it is tried', async () => {
  const program = { isRunning: true }
  const { done, notices, reloading, told } = pageOn(program)
  await reloading.miss('palette')
  program.isRunning = false
  for (const _ of [1, 2]) {
    await reloading.tryAgain(notices.getState().messages[0]?.number ?? 0, 'palette')
    expect(told()).toEqual([{ kind: 'part-missing', part: 'palette', isRunning: false }])
  }
  expect(done).toEqual([])
  program.isRunning = true
  await reloading.tryAgain(notices.getState().messages[0]?.number ?? 0, 'palette')
  expect(done).toEqual(['kept', 'loaded anew'])
})

test('a page that is to be loaded anew stays where nothing would take its place', async () => {
  const { done, notices, reloading } = pageOn({ isRunning: false })
  await reloading.reload()
  expect(done).toEqual([])
  expect(notices.getState().connection).toBe('lost')
})
