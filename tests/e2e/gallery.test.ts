import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GALLERY_THEMES } from '../../renderer/gallery/gallery-themes'
import { objections } from './axe'
import { startWatchedBrowser, type WatchedBrowser } from './chromium'

let address: string
let watched: WatchedBrowser
const gallery = spawn(process.execPath, ['scripts/gallery.mjs', '--no-browser'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})

beforeAll(async () => {
  watched = await startWatchedBrowser()
  for await (const line of createInterface(gallery.stdout)) {
    address = /http:\S+/.exec(line)?.[0] ?? ''
    if (address !== '') break
  }
})
afterAll(async () => {
  gallery.kill()
  await watched.close()
})

test('the gallery shows every part in every theme, and axe finds nothing', async () => {
  const page = await watched.browser.newPage({ reducedMotion: 'reduce' })
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  for (const { id, name } of GALLERY_THEMES) {
    await page.goto(`${address}?theme=${id}&language=kk`)
    await page.getByRole('link', { name, exact: true, includeHidden: false }).waitFor()
    expect(await page.locator('.gallery-chapter').count()).toBe(7)
    expect(await page.locator('[data-fails="true"]').count(), `contrast in ${name}`).toBe(0)
    expect(await objections(page), name).toEqual([])
  }
  expect(complaints).toEqual([])
  expect(watched.sentOutside).toEqual([])
})

test('the gallery needs no more room than a narrow window has', async () => {
  const page = await watched.browser.newPage({ viewport: { width: 320, height: 640 } })
  await page.goto(address)
  await page.locator('.gallery-chapter').last().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
