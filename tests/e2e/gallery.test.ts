import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GALLERY_THEMES } from '../../renderer/gallery/gallery-themes'
import { objections } from './axe'
import { startWatchedBrowser, type WatchedBrowser } from './chromium'

let address: string
let watched: WatchedBrowser
let folder: string
let gallery: ChildProcess

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oqyrman-gallery-'))
  watched = await startWatchedBrowser()
  const script = spawn(process.execPath, ['scripts/gallery.mjs', '--no-browser', '--folder', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  gallery = script
  for await (const line of createInterface(script.stdout)) {
    address = /http:\S+/.exec(line)?.[0] ?? ''
    break
  }
})
afterAll(async () => {
  gallery.kill()
  await watched.close()
  await rm(folder, { recursive: true })
})

test('the gallery shows every part in every theme, and axe finds nothing', async () => {
  const page = await watched.browser.newPage({ reducedMotion: 'reduce' })
  const failed = new Promise<never>((_, reject) => page.on('pageerror', reject))
  for (const { id, name } of GALLERY_THEMES) {
    await page.goto(`${address}?theme=${id}&language=kk`)
    const chapters = page.locator('.gallery-chapter')
    await Promise.race([chapters.last().waitFor(), failed])
    expect(await chapters.count(), name).toBe(7)
    expect(await page.locator('[data-fails="true"]').count(), `contrast in ${name}`).toBe(0)
    // Computed just now, and by far the most that there is: axe would take most of its time for them.
    await page.locator('.swatch').evaluateAll(swatches => {
      for (const swatch of swatches) swatch.remove()
    })
    expect(await objections(page), name).toEqual([])
  }
  expect(watched.sentOutside).toEqual([])
})

test('the gallery needs no more room than a narrow window has', async () => {
  const page = await watched.browser.newPage({ viewport: { width: 320, height: 640 } })
  await page.goto(address)
  await page.locator('.gallery-chapter').last().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
