import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newSize, readWindowState, visibleBounds, writeWindowState } from './window-state'

const SCREEN = { x: 0, y: 0, width: 1920, height: 1040 }
const LEFT_SCREEN = { x: -1280, y: 100, width: 1280, height: 1024 }

test.each([
  [
    'a window on the screen stays',
    { x: 100, y: 50, width: 900, height: 700 },
    { x: 100, y: 50, width: 900, height: 700 },
  ],
  [
    'one that hangs over comes in',
    { x: 1500, y: 800, width: 900, height: 700 },
    { x: 1020, y: 340, width: 900, height: 700 },
  ],
  [
    'one above the edge comes down',
    { x: 10, y: -30, width: 900, height: 700 },
    { x: 10, y: 0, width: 900, height: 700 },
  ],
  [
    'one larger than the screen shrinks',
    { x: -50, y: -50, width: 4000, height: 3000 },
    { x: 0, y: 0, width: 1920, height: 1040 },
  ],
  ['one on a screen that is gone is nowhere', { x: 3000, y: 100, width: 900, height: 700 }, null],
])('%s', (_what, bounds, visible) => {
  expect(visibleBounds(bounds, [SCREEN])).toEqual(visible)
})

test('a window lies on the screen that holds most of it', () => {
  const bounds = { x: -700, y: 200, width: 900, height: 700 }
  expect(visibleBounds(bounds, [SCREEN, LEFT_SCREEN])).toEqual({ ...bounds, x: -900 })
})

test.each([
  ['a large screen', SCREEN, { width: 1240, height: 820 }],
  ['an old laptop', { x: 0, y: 0, width: 1366, height: 728 }, { width: 1240, height: 728 }],
  ['a small one', { x: 0, y: 24, width: 1024, height: 576 }, { width: 1024, height: 576 }],
])('a new window fits on %s', (_what, workArea, size) => {
  expect(newSize({ width: 1240, height: 820 }, workArea)).toEqual(size)
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-window-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what is kept is read again, and nothing else is left in the folder', () => {
  const path = join(folder, 'deeper', 'window.json')
  const state = { bounds: { x: -5, y: 6, width: 700, height: 800 }, isMaximized: true }
  writeWindowState(path, { ...state, isMaximized: false })
  writeWindowState(path, state)
  expect(readWindowState(path)).toEqual(state)
  expect(readdirSync(join(folder, 'deeper'))).toEqual(['window.json'])
})

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"bounds":{"x":0,"y":0,"width":"1","height":1},"isMaximized":true}',
  '{"bounds":{}}',
])('a state that cannot be understood, %j, is none', text => {
  const path = join(folder, 'window.json')
  writeFileSync(path, text)
  expect(readWindowState(path)).toBe(null)
})

test('a state that was never kept is none', () => {
  expect(readWindowState(join(folder, 'window.json'))).toBe(null)
})
