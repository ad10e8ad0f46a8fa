import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { objections } from './axe'
import { bringIn } from './importing-steps'
import { expectCount, expectText, parts } from './parts'
import { withReader } from './reader'

const SENTENCE = 'Жаңа көпір арқылы күн сайын екі мыңнан астам көлік өтеді деп күтілуде'
// «Көпір» stands in the headline and in each of the twelve sentences.
const DUMP = `Семейде Ертіс арқылы көпір ашылды 03.03.2025
${Array.from({ length: 12 }, (_, i) => `${SENTENCE}, бұл туралы әкімдік ${i + 1}-рет хабарлады.`).join('\n')}
Дереккөз : https://www.gov.kz/memleket/entities/abay/press/news/details/950001?lang=kk
`

/** Brings the article in and opens it by keyboard. */
async function openBridge(page: Page, folder: string) {
  const path = join(folder, 'bridge.txt')
  writeFileSync(path, DUMP)
  await bringIn(page, [path])
  await parts(page).rows.filter({ hasText: 'көпір ашылды' }).waitFor()
  await page.keyboard.press('j')
  await expectText(parts(page).headline, 'көпір ашылды')
}

const bar = (page: Page) => parts(page).article.getByRole('search', { name: 'Find in the article' })
const field = (page: Page) => bar(page).getByRole('textbox', { name: 'Find in the article' })
const heard = (page: Page) => page.locator('[data-live-announcer]')
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString())
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)

/** The words that are drawn as found, and those of the hit that was gone to. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const words = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map(range => (range instanceof Range ? range.toString() : ''))
    return { found: words('found').length, current: words('found-current') }
  })

const isCurrentInView = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('found-current') ?? []
    const frame = document.getElementById('article-text')?.getBoundingClientRect()
    if (!(range instanceof Range) || frame === undefined) return false
    const { top, bottom } = range.getBoundingClientRect()
    return top >= frame.top && bottom <= frame.bottom
  })

test('a word is found in the article by keyboard alone, typed without Kazakh letters, counted and gone through', () =>
  withReader(
    async ({ page, libraryFolder }) => {
      await page.setViewportSize({ width: 1280, height: 420 })
      await openBridge(page, libraryFolder)
      const before = await focusedId(page)
      await page.keyboard.press('Control+f')
      await page.keyboard.type('копир')
      await expectText(bar(page), '1 of 13')
      expect(await drawn(page)).toEqual({ found: 13, current: ['көпір'] })
      for (const place of ['2 of 13', '3 of 13', '4 of 13']) {
        await page.keyboard.press('Enter')
        await expectText(bar(page), place)
        expect(await isCurrentInView(page)).toBe(true)
      }
      await expectText(heard(page), '4 of 13')
      for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+Enter')
      await expectText(bar(page), '13 of 13')
      expect(await isCurrentInView(page)).toBe(true)
      await page.keyboard.press('F3')
      await expectText(bar(page), '1 of 13')
      expect(await isCurrentInView(page)).toBe(true)

      await page.keyboard.type(' арқылы')
      await expectText(bar(page), '1 of 12')
      await page.keyboard.type('!')
      await expectText(bar(page), 'Not found')
      await expectText(heard(page), 'Not found')
      expect(await drawn(page)).toEqual({ found: 0, current: [] })
      await page.keyboard.press('Backspace')
      await page.keyboard.press('Enter')

      await page.keyboard.press('Escape')
      await expectCount(bar(page), 0)
      expect(await focusedId(page)).toBe(before)
      expect(await selected(page)).toMatch(/^көпір\sарқылы$/)
      expect(await drawn(page)).toEqual({ found: 0, current: [] })
      await page.keyboard.press('Control+f')
      expect(await field(page).inputValue()).toBe('көпір арқылы')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      expect(await focusedId(page)).toBe(before)
    },
    { seeds: false },
  ))

test('finding goes beside the matches of a search, and axe finds nothing in it', () =>
  withReader(
    async ({ page, libraryFolder }) => {
      await openBridge(page, libraryFolder)
      await page.keyboard.press('/')
      await page.keyboard.type('көпір')
      await page.keyboard.press('F3')
      const { article } = parts(page)
      const matches = article.locator('mark[aria-current="true"]')
      await expectCount(matches, 1)
      await page.keyboard.press('Control+f')
      await page.keyboard.type('әкімдік')
      await page.keyboard.press('F3')
      await expectText(bar(page), '2 of 12')
      await expectText(article.getByRole('group', { name: 'Matches in the article' }), 'Match 1 of 13')
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 640 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          expect(await objections(page)).toEqual([])
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      }
      await page.keyboard.press('Escape')
      await page.keyboard.press('F3')
      await expectText(article.getByRole('group', { name: 'Matches in the article' }), 'Match 2 of 13')
    },
    { seeds: false },
  ))
