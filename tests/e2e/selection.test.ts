import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { objections } from './axe'
import { expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const selected = (page: Page) => parts(page).list.getByRole('option', { selected: true })
const unread = (page: Page) => page.locator('.row-unread')
/** Where the person is in the list, from 0. */
const at = (page: Page) =>
  parts(page)
    .list.getAttribute('aria-activedescendant')
    .then(id => Number(id?.replace('article-row-', '')))

test.each([
  ['light', { width: 1280, height: 800 }],
  ['dark', { width: 320, height: 640 }],
] as const)(
  'several articles are selected by keyboard, marked, tagged, and marked back; axe finds nothing, in %s colours, %o',
  (colorScheme, viewport) =>
    withReader(
      async ({ page }) => {
        await seedsAreIn(page)
        const { list } = parts(page)
        const { keyboard } = page
        const toast = page.locator('.toast')
        await list.focus()
        await keyboard.press('Shift+ArrowDown')
        await keyboard.press('Shift+ArrowDown')
        await keyboard.press('Control+ArrowDown')
        await keyboard.press('Control+ArrowDown')
        await keyboard.press('Control+Space')
        await page.locator('.list-count', { hasText: '3 selected' }).waitFor()
        await expectText(page.getByRole('status'), '3 selected')
        expect(await at(page)).toBe(3)
        expect(await objections(page)).toEqual([])

        const rowsInSight = () => list.evaluate(element => element.clientHeight)
        const before = await rowsInSight()
        await keyboard.press('s')
        await expectText(toast, 'Bookmarks set: 3')
        // What is told of a deed takes no room from the list beside it.
        if (viewport.width > 700) expect(await rowsInSight()).toBe(before)
        await keyboard.press('Control+z')
        await expectText(toast, 'Undone: Bookmarks set: 3')
        await expectCount(page.locator('.row-bookmark'), 0)

        await keyboard.press('Shift+F10')
        await page.getByRole('menu').waitFor()
        expect(await objections(page)).toEqual([])
        await keyboard.press('ArrowDown')
        await keyboard.press('ArrowDown')
        await keyboard.press('Enter')
        await expectText(toast, 'Articles marked as read: 3')
        await keyboard.press('t')
        await page.getByRole('dialog').waitFor()
        await keyboard.type('parks')
        expect(await objections(page)).toEqual([])
        await keyboard.press('Enter')
        await expectText(toast, 'Tag added to articles: 3')

        await expect.poll(() => list.evaluate(element => element === document.activeElement)).toBe(true)
        await keyboard.press('Control+a')
        await page.locator('.list-count', { hasText: '22 selected' }).waitFor()
        await keyboard.press('m')
        await expectText(toast, 'Articles marked as read: 19')
        await expectCount(unread(page), 0)
        await keyboard.press('Control+z')
        await expectText(toast, 'Undone: Articles marked as read: 19')
        await keyboard.press('Escape')
        await seedsAreIn(page)
        await keyboard.press('Home')
        await expectCount(selected(page), 1)

        for (const density of ['Compact', 'Comfortable']) {
          await page.getByRole('button', { name: 'More for this list' }).click()
          await page.getByRole('menuitemradio', { name: density }).click()
          await page.locator(`[data-density="${density.toLowerCase()}"]`).waitFor()
          await page.getByRole('menu').waitFor({ state: 'detached' })
          expect(await objections(page)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
        }
      },
      { browser: { colorScheme, viewport, reducedMotion: 'reduce' } },
    ),
)

test('by mouse, rows are selected, dragged to a place, and acted on by their menu', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { rows, button, headline, search } = parts(page)
    await rows.nth(0).click()
    await headline.waitFor()
    const opened = await headline.innerText()
    await rows.nth(2).click({ modifiers: ['Control'] })
    await expectCount(selected(page), 2)
    await rows.nth(4).click({ modifiers: ['Shift'] })
    await expectCount(selected(page), 3)
    await rows.nth(3).dragTo(button(/^Bookmarks,?/))
    await button(/^Bookmarks,? 3 articles/).waitFor()
    await page.keyboard.press('Control+z')
    await button(/^Bookmarks,? 0 articles/).waitFor()

    // A menu is about the row under the pointer; where the person is, and what they have selected, stays.
    const isSearching = () => search.evaluate(field => field === document.activeElement)
    await search.focus()
    await rows.nth(1).click({ button: 'right' })
    const menu = page.getByRole('menu', { name: 'Actions' })
    const item = (name: string | RegExp) => menu.getByRole('menuitem', { name })
    await item('Open').waitFor()
    // This one names no publisher.
    expect(await item('Only from one publisher').getAttribute('aria-disabled')).toBe('true')
    expect(await page.locator('[data-asked="true"]').getAttribute('data-position')).toBe('1')
    await page.keyboard.press('Escape')
    await expectCount(menu, 0)
    await expect.poll(isSearching).toBe(true)
    expect(await at(page)).toBe(4)
    await expectCount(selected(page), 3)
    expect(await headline.innerText()).toBe(opened)
    await rows.nth(1).click({ button: 'right' })
    await item('Bookmark').click()
    await button(/^Bookmarks,? 1 article/).waitFor()
    await expectCount(selected(page), 3)
    expect(await at(page)).toBe(4)
    // One of those that are selected stands for all of them.
    await rows.nth(3).click({ button: 'right' })
    await item('Remove bookmarks').waitFor()
    await page.keyboard.press('Escape')
    await expectCount(menu, 0)

    await rows.nth(0).click({ button: 'right' })
    await item('Only from “Akimat of Almaty”').click()
    await expectListed(page, 8)
    // The list remembers how it was left for each place.
    await button(/^Unread,?/).click()
    await page.getByRole('button', { name: 'Remove the filter “Akimat of Almaty”' }).click()
    await button(/^All articles,?/).click()
    await expectListed(page, 8)
  }))

test('keys of the list work before anything has the keyboard, which is in the list from then on', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { list } = parts(page)
    await page.keyboard.press('Control+a')
    await page.locator('.list-count', { hasText: '22 selected' }).waitFor()
    await page.keyboard.press('Escape')
    await page.reload()
    await seedsAreIn(page)
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.locator('.list-count', { hasText: '2 selected' }).waitFor()
    expect(await list.evaluate(element => element === document.activeElement)).toBe(true)
  }))
