import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { objections } from './axe'
import { bringIn } from './importing-steps'
import { expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Library' })
const entry = (page: Page, name: RegExp) => sidebar(page).getByRole('button', { name })
const toast = (page: Page) => page.getByRole('region', { name: 'What you have just done' })
const menuOf = (page: Page) => page.getByRole('menu').last()
const hasFocus = (found: Locator) =>
  expect.poll(() => found.evaluate(element => element === document.activeElement)).toBe(true)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-name'))
const chips = (page: Page) => page.getByRole('button', { name: /^Remove the filter/ })

async function tag(page: Page, headline: string, ...tags: readonly string[]) {
  await parts(page).rows.filter({ hasText: headline }).first().click()
  await expectText(parts(page).headline, headline)
  await page.keyboard.press('t')
  for (const each of tags) {
    await page.keyboard.type(each)
    await page.keyboard.press('Enter')
    await parts(page)
      .article.getByRole('button', { name: `Remove the tag “${each}”` })
      .waitFor()
  }
  await page.keyboard.press('Escape')
}

async function press(page: Page, ...keys: readonly string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

/** Types letters as fast as hands do, however slow the machine is. */
const typeTogether = (page: Page, letters: string) =>
  page.evaluate(letters => {
    for (const key of letters)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
  }, letters)

test('the sidebar is one tree for the keyboard: go, close, open, jump by letters, choose, leave out', () =>
  withReader(async reader => {
    const { page } = reader
    await seedsAreIn(page)
    await entry(page, /^All articles/).focus()
    await press(page, 'ArrowDown', 'ArrowDown')
    expect(await focused(page)).toBe('Bookmarks')
    await press(page, 'End', 'Home', 'ArrowUp')
    expect(await focused(page)).toBe('All articles')
    // Letters go to the next name that begins with them.
    await typeTogether(page, 'pub')
    expect(await focused(page)).toBe('Publishers')
    await press(page, 'ArrowRight')
    expect(await focused(page)).toMatch(/^Ministry of|^Akimat of/)
    await press(page, 'ArrowLeft')
    expect(await focused(page)).toBe('Publishers')
    await press(page, 'ArrowLeft')
    await expectCount(entry(page, /^Akimat of Almaty/), 0)
    await press(page, 'ArrowDown')
    expect(await focused(page)).toBe('Languages')
    await press(page, 'ArrowDown', 'Enter')
    await expectListed(page, 20)
    expect(await focused(page)).toBe('English')
    await press(page, '-')
    await expectListed(page, 2)
    expect(await chips(page).allInnerTexts()).toEqual(['Not: English'])
    await press(page, 'Alt+Enter')
    await seedsAreIn(page)
    // Across what stands beside, and back.
    await press(page, 'ArrowRight')
    await hasFocus(entry(page, /^Leave out “English”/))
    await press(page, 'ArrowLeft')
    expect(await focused(page)).toBe('English')
    // One stop for Tab in the whole tree.
    const stops = sidebar(page).locator('button[tabindex="0"]')
    expect(await stops.count()).toBe(1)
    // After a click letters are shortcuts, as elsewhere.
    await entry(page, /^Unread/).click()
    await press(page, 'j')
    await expectText(parts(page).headline, 'Almaty akim instructed')
    await entry(page, /^Unread/).click()
    // What was closed stays so when the counts change, and at the next start.
    await expectCount(entry(page, /^Akimat of Almaty/), 0)
    await reader.restart()
    await seedsAreIn(reader.page)
    await expectCount(entry(reader.page, /^Akimat of Almaty/), 0)
    await entry(reader.page, /^Publishers/).press('Enter')
    await entry(reader.page, /^Akimat of Almaty \d/).waitFor()
  }))

test('tags lie in tags, have colours, are renamed, joined and taken off everywhere; all of it is undone', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { keyboard } = page
    await tag(page, 'Wildlife census', 'region/Almaty')
    await tag(page, 'puppet theater', 'region/Astana', 'place')
    await entry(page, /^region 2 articles/).waitFor()
    await entry(page, /^Almaty 1 article/).click()
    await expectListed(page, 1)
    await entry(page, /^region 1 article|^region 2 articles/).click()
    await expectListed(page, 2)
    await page.getByRole('button', { name: 'Clear all' }).click()
    await seedsAreIn(page)

    const region = entry(page, /^region \d/)
    await region.focus()
    await press(page, 'ArrowLeft')
    await expectCount(entry(page, /^Almaty 1/), 0)
    await press(page, 'ArrowRight', 'ArrowRight')
    expect(await focused(page)).toMatch(/^Almaty|^Astana/)
    await press(page, 'ArrowLeft')
    await hasFocus(region)

    // A colour, by the menu key.
    await press(page, 'Shift+F10')
    await menuOf(page).getByRole('menuitem', { name: 'Colour' }).press('ArrowRight')
    await menuOf(page).getByRole('menuitemradio', { name: 'None', checked: true }).waitFor()
    expect(await objections(page)).toEqual([])
    await menuOf(page).getByRole('menuitemradio', { name: 'Green' }).press('Enter')
    await expectCount(page.getByRole('menu'), 0)
    await expectCount(sidebar(page).locator('[data-tag-colour="green"]'), 1)
    await hasFocus(region)

    // A name that is there already: the two become one.
    await press(page, 'ContextMenu')
    await menuOf(page).getByRole('menuitem', { name: 'Rename…' }).press('Enter')
    const field = page.getByLabel(/^Name of the tag/)
    await field.and(page.locator(':focus')).waitFor()
    expect(await objections(page)).toEqual([])
    await keyboard.type('place')
    await keyboard.press('Enter')
    await entry(page, /^place 2 articles/).waitFor()
    await expectCount(entry(page, /^region/), 0)
    await toast(page).getByText('Tags joined').waitFor()
    await expectText(parts(page).article.getByRole('list', { name: 'Tags' }), 'place/Astana')
    await expectText(parts(page).rows.filter({ hasText: 'Wildlife census' }), 'place/Almaty')
    expect(await page.evaluate(() => document.activeElement?.closest('nav') !== null)).toBe(true)

    const place = entry(page, /^place \d/)
    await place.click({ button: 'right' })
    await menuOf(page).getByRole('menuitem', { name: 'Remove from all 2 articles' }).click()
    await expectCount(place, 0)
    await press(page, 'Control+z')
    await place.waitFor()
    await press(page, 'Control+z')
    await entry(page, /^place 1 article/).waitFor()
    await entry(page, /^region 2 articles/).waitFor()
    await press(page, 'Control+z')
    await toast(page).getByText('Undone: Colour of a tag changed').waitFor()
    await expectCount(sidebar(page).locator('[data-tag-colour="green"]'), 0)
  }))

test('articles are dropped on a tag, on the bookmarks and on what is unread, and each is undone', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    await tag(page, 'Wildlife census', 'parks')
    const { rows } = parts(page)
    const theater = rows.filter({ hasText: 'puppet theater' }).first()
    await theater.dragTo(entry(page, /^parks 1 article/))
    await entry(page, /^parks 2 articles/).waitFor()
    await rows
      .filter({ hasText: 'Wildlife census' })
      .first()
      .dragTo(entry(page, /^Bookmarks 0/))
    await entry(page, /^Bookmarks 1 article/).waitFor()
    await rows
      .filter({ hasText: 'Wildlife census' })
      .first()
      .dragTo(entry(page, /^Unread 21/))
    await entry(page, /^Unread 22 articles/).waitFor()
    await press(page, 'Control+z')
    await entry(page, /^Unread 21 articles/).waitFor()
    await press(page, 'Control+z')
    await entry(page, /^Bookmarks 0 articles/).waitFor()
    await press(page, 'Control+z')
    await entry(page, /^parks 1 article/).waitFor()
  }))

test('a long part is looked through by a piece of a name', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const dump = join(libraryFolder, 'many.txt')
    await writeFile(dump, Array.from({ length: 620 }, (_, at) => release(at)).join(''))
    await bringIn(page, [dump])
    await expectListed(page, 642)
    const more = sidebar(page)
      .getByRole('region', { name: 'Publishers' })
      .getByRole('button', { name: 'More…' })
    await expectCount(entry(page, /^body-/), 4)
    await more.press('ArrowRight')
    const field = page.getByRole('searchbox', { name: 'Find in “Publishers”' })
    await hasFocus(field)
    await expectCount(entry(page, /^body-/), 96)
    await page.keyboard.type('DY-619')
    // The rarest too, of more than are told at once.
    await entry(page, /^body-619 1 article/).waitFor()
    await press(page, 'ArrowDown')
    expect(await focused(page)).toBe('body-619')
    await press(page, 'Enter')
    await expectListed(page, 1)
    await press(page, 'ArrowUp', 'Escape', 'Escape')
    // The field has gone: the keyboard is where it was in the list.
    await more.waitFor()
    expect(await focused(page)).toMatch(/^Ministry of/)
    expect(await chips(page).allInnerTexts()).toEqual(['body-619'])
    await entry(page, /^body-619 1 article/).waitFor()
  }))

const release = (number: number) => `News
Release number ${number} of the day 11.02.2025
The text of release ${number} is long enough for an article of its own.
Source : https://www.gov.kz/memleket/entities/body-${number}/press/news/details/${number + 1}
`
