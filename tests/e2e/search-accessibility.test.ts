import { describe, expect, test } from 'vitest'
import { objections } from './axe'
import { expectCount, expectListed, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

describe.each(['light', 'dark'] as const)('in %s colours', colorScheme => {
  const browser = { colorScheme, reducedMotion: 'reduce' } as const

  test.each([
    ['a wide', { width: 1280, height: 800 }],
    ['a narrow', { width: 320, height: 640 }],
  ])('axe finds nothing in how a search is asked and read, in %s window', (_, viewport) =>
    withReader(
      async ({ page }) => {
        await seedsAreIn(page)
        await page.setViewportSize(viewport)
        const { search, button } = parts(page)
        await search.fill('Досаев ')
        await search.press('Enter')
        await expectListed(page, 3)
        expect(await objections(page)).toEqual([])
        await button(/^also: /).click()
        await page.getByText('is in no article').first().waitFor()
        expect(await objections(page)).toEqual([])

        await search.fill('puppet theater census ')
        await page.getByText('No article has all').first().waitFor()
        expect(await objections(page)).toEqual([])
        await button('Why these?').click()
        await page.getByRole('dialog').getByText('puppet').first().waitFor()
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Escape')

        await search.fill('')
        await search.press('ArrowDown')
        await page.getByRole('listbox', { name: 'Past searches' }).waitFor()
        await page.keyboard.press('ArrowDown')
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Escape')

        await button('Put a search together by hand').click()
        // A dialog that opens from a text field holds back while an on-screen keyboard may come.
        await expect
          .poll(() => page.locator('.modal').evaluate(modal => getComputedStyle(modal).opacity))
          .toBe('1')
        expect(await objections(page)).toEqual([])
      },
      { browser },
    ),
  )

  test.each([
    ['a wide', { width: 1280, height: 800 }],
    ['a narrow', { width: 320, height: 640 }],
  ])('axe finds nothing where a list is narrowed and saved, in %s window', (_, viewport) =>
    withReader(
      async ({ page }) => {
        await seedsAreIn(page)
        await page.setViewportSize(viewport)
        const { button } = parts(page)
        const open = button('Show the library and its filters')
        const back = page
          .getByRole('region', { name: 'Where from' })
          .getByRole('button', { name: 'Back to the list' })
        if (await open.isVisible()) await open.click()
        await button(/^English/).focus()
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('Enter')
        await button(/^Ministry of National Economy/).click()
        await page.getByRole('listbox', { name: 'Articles by day' }).press('Shift+Home')
        expect(await objections(page)).toEqual([])
        if (await back.isVisible()) await back.click()
        await button('Save this search').click()
        await page.getByLabel('Name of the smart list').waitFor()
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Enter')
        if (await open.isVisible()) await open.click()
        await button(/^What to do with/).click()
        await page.getByRole('menu').waitFor()
        expect(await objections(page)).toEqual([])
        await page.getByRole('menuitem', { name: 'Rename' }).click()
        await page.getByLabel('Name of the smart list').and(page.locator(':focus')).waitFor()
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Escape')
        await expectCount(page.getByLabel('Name of the smart list'), 0)
      },
      { browser },
    ),
  )
})
