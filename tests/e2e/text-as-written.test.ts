import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringIn } from './importing-steps'
import { expectText, parts } from './parts'
import { withReader } from './reader'

// What is added for the eye – hyphens, spaces that hold, stretches of an enormous paragraph – is not in what is copied,
// found or highlighted.

const address = (number: number, language: string) =>
  `https://www.gov.kz/memleket/entities/abay/press/news/details/${number}?lang=${language}`
const ENGLISH = 'Representatives of entrepreneurship and infrastructure met on 5 May 2025.'
const RUSSIAN = 'Достопримечательности и предпринимательство обсудили 5 мая 2025 года.'
const KAZAKH =
  'Кәсіпкерліктің мемлекеттік бағдарламаларындағы жауапкершіліктеріміз 2025 жылғы 5 мамырда талқыланды.'
const SENTENCE = 'The council of the city spoke of the bridges that are to be repaired before the winter. '
const ENORMOUS = SENTENCE.repeat(200).trim()
const DUMP = `Society
Long words of the English language 16.03.2025
${ENGLISH}
Source : ${address(970001, 'en')}
Длинные слова русского языка 16.03.2025
${RUSSIAN}
Источник : ${address(970002, 'ru')}
Қазақ тілінің ұзын сөздері туралы 16.03.2025
${KAZAKH}
Дереккөз : ${address(970003, 'kk')}
One paragraph that is as long as a book 15.03.2025
${ENORMOUS}
Source : ${address(970004, 'en')}
`

let folder: string
let dump: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oqyrman-dump-'))
  dump = join(folder, 'words.txt')
  await writeFile(dump, DUMP)
})
afterAll(() => rm(folder, { recursive: true }))

const paragraph = (page: Page) => page.locator('#article-body > p').first()
const highlighted = async (page: Page) => (await page.locator('mark.highlight').allTextContents()).join('')
const asWritten = (text: string) => text.replaceAll('\u00A0', ' ')

async function open(page: Page, headline: string): Promise<void> {
  await parts(page).rows.filter({ hasText: headline }).click()
  await expectText(parts(page).headline, headline)
}

/** Selects the paragraph and copies it. */
async function copied(page: Page): Promise<string> {
  await paragraph(page).click({ clickCount: 3 })
  await page.keyboard.press('Control+c')
  return (await page.evaluate(() => navigator.clipboard.readText())).trim()
}

test('long words are copied, found and highlighted whole, though a line may end in them', () =>
  withReader(
    async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await bringIn(page, [dump])
      for (const [headline, text, word] of [
        ['Long words of the English', ENGLISH, 'infrastructure'],
        ['Длинные слова', RUSSIAN, 'предпринимательство'],
        ['Қазақ тілінің', KAZAKH, 'жауапкершіліктеріміз'],
      ] as const) {
        await open(page, headline)
        await paragraph(page).locator('.hyphen').first().waitFor({ state: 'attached' })
        expect(await copied(page)).toBe(text)
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+f')
        await page.keyboard.type(word)
        await expectText(page.locator('.find-place'), '1 of 1')
        await page.keyboard.press('Escape')
        await page.keyboard.press('h')
        await expect.poll(() => highlighted(page)).toBe(word)
        await page.keyboard.press('q')
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(headline)
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
          new RegExp(`.${word}.\n`, 'u'),
        )
      }
    },
    { seeds: false },
  ))

test('what is found stays marked when the hyphens of English words come after it', () =>
  withReader(
    async ({ page }) => {
      await bringIn(page, [dump])
      await open(page, 'Длинные слова')
      await page.keyboard.press('Control+f')
      await page.keyboard.type('infrastructure')
      // The first English text that is shown.
      await open(page, 'Long words of the English')
      await paragraph(page).locator('.hyphen').first().waitFor({ state: 'attached' })
      expect(await page.evaluate(() => Array.from(CSS.highlights.get('found') ?? [], String))).toEqual([
        'infrastructure',
      ])
    },
    { seeds: false },
  ))

test('a paragraph as long as a book is highlighted, copied and found in like any other', () =>
  withReader(
    async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await bringIn(page, [dump])
      await open(page, 'One paragraph')
      await page.locator('#article-text').focus()
      await page.keyboard.press('h')
      await expect.poll(() => highlighted(page)).toBe(SENTENCE.trim())
      await page.keyboard.press('h')
      await expect.poll(() => highlighted(page)).toBe('')
      expect(await copied(page)).toBe(ENORMOUS)
      await page.keyboard.press('h')
      await expect.poll(async () => asWritten(await highlighted(page))).toBe(ENORMOUS)
      await page.keyboard.press('Control+f')
      await page.keyboard.type('winter. The council')
      await expectText(page.locator('.find-place'), '199')
    },
    { seeds: false },
  ))
