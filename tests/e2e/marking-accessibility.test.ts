import { expect, test } from 'vitest'
import { objections } from './axe'
import { expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

test.each([
  ['light', { width: 1280, height: 800 }],
  ['dark', { width: 1280, height: 800 }],
  ['light', { width: 320, height: 640 }],
  ['dark', { width: 320, height: 640 }],
] as const)(
  'axe finds nothing at a match, in tags, in a note and in the guide, in %s colours, %o',
  (colorScheme, viewport) =>
    withReader(
      async ({ page }) => {
        await seedsAreIn(page)
        const { search, rows, article } = parts(page)
        await page.getByRole('button', { name: 'How to search' }).click()
        await page.getByRole('dialog').getByRole('heading', { name: 'Words', exact: true }).waitFor()
        expect(await objections(page)).toEqual([])
        expect(await page.locator('.guide').evaluate(guide => guide.scrollWidth - guide.clientWidth)).toBe(0)
        await page.keyboard.press('Escape')

        await search.fill('theater')
        await expectText(rows.first(), /theater/i)
        await rows.first().click()
        await page.keyboard.press('F3')
        await article.getByText(/^Match 1 of/).waitFor()
        await page.keyboard.press('t')
        for (const tag of [
          'theater',
          'Театр',
          'a tag that is much longer than any tag should ever be, with many words',
        ]) {
          await page.keyboard.type(tag)
          await page.keyboard.press('Enter')
        }
        await article.getByRole('button', { name: /^Remove the tag “a tag/ }).waitFor()
        expect(await objections(page)).toEqual([])
        await page.keyboard.type('th')
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.keyboard.press('n')
        await page.keyboard.type('A note')
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Control+Enter')
        await article.getByRole('region', { name: 'Note' }).waitFor()
        await article.getByRole('region', { name: 'Related articles' }).waitFor()
        expect(await objections(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      },
      { browser: { colorScheme, viewport, reducedMotion: 'reduce' } },
    ),
)
