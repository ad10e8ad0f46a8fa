import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressWithSecret, expectCount, expectListed, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const lists = (page: Page) => page.getByRole('region', { name: 'Smart lists' })
const list = (page: Page, name: string | RegExp) => lists(page).getByRole('button', { name }).first()
const toast = (page: Page) => page.getByRole('region', { name: 'What you have just done' })

async function choose(page: Page, name: string, deed: string) {
  await page.getByRole('button', { name: `What to do with “${name}”` }).press('Enter')
  await page.getByRole('menuitem', { name: deed }).press('Enter')
}

test('a search is saved, opened, renamed, replaced, removed, and all of it undone, by keyboard alone', () =>
  withReader(async reader => {
    const { page } = reader
    await seedsAreIn(page)
    const { search, button } = parts(page)
    const { keyboard } = page
    await search.fill('almaty ')
    await expectListed(page, 9)
    await button(/^English/).press('Enter')
    await button('Save this search').press('Enter')
    // A name that says what it is, ready to be typed over.
    expect(await page.getByLabel('Name of the smart list').inputValue()).toBe('almaty, English')
    await keyboard.type('The city')
    await keyboard.press('Enter')
    await list(page, /^The city 9 articles, 9 unread/).waitFor()

    await search.fill('puppet ')
    await button('Clear all').press('Enter')
    await expectListed(page, 1)
    await list(page, /^The city/).press('Enter')
    await expectListed(page, 9)
    expect(await search.inputValue()).toBe('almaty ')
    // One place is lit, and from there all articles are to be had again.
    const current = page.locator('#sidebar [aria-current]')
    expect(await current.allInnerTexts()).toEqual([expect.stringMatching(/^The city/)])
    await button(/^All articles,?/).press('Enter')
    await seedsAreIn(page)
    expect(await current.allInnerTexts()).toEqual([expect.stringMatching(/^All articles/)])
    await list(page, /^The city/).press('Enter')
    await expectListed(page, 9)

    await choose(page, 'The city', 'Rename')
    await page.getByLabel('Name of the smart list').and(page.locator(':focus')).waitFor()
    await keyboard.type('Almaty')
    await keyboard.press('Enter')
    await list(page, /^Almaty/).waitFor()
    expect(await list(page, /^Almaty/).evaluate(line => line === document.activeElement)).toBe(true)

    await search.fill('puppet ')
    await expectListed(page, 1)
    await choose(page, 'Almaty', 'Replace by this search')
    await list(page, /^Almaty 1 article, 1 unread/).waitFor()
    await choose(page, 'Almaty', 'Remove')
    await expectCount(lists(page), 0)
    await toast(page).getByText('Smart list removed').waitFor()

    await keyboard.press('Control+z')
    await list(page, /^Almaty 1 /).waitFor()
    await keyboard.press('Control+z')
    await list(page, /^Almaty 9 /).waitFor()
    await keyboard.press('Control+z')
    await list(page, /^The city 9 /).waitFor()
    await keyboard.press('Control+Shift+z')
    await list(page, /^Almaty 9 /).waitFor()

    await reader.restart()
    await list(reader.page, /^Almaty 9 /).waitFor()
  }))

test('a smart list counts what is read, here and in another window', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { search, button, rows } = parts(page)
    await search.fill('puppet ')
    await expectListed(page, 1)
    await button('Save this search').click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await list(page, /^puppet 1 article, 1 unread/).waitFor()
    const other = await page.context().newPage()
    await other.goto(await addressWithSecret(page))
    await list(other, /^puppet 1 article, 1 unread/).waitFor()
    await rows.first().click()
    await list(other, /^puppet 1 article, 0 unread/).waitFor()
    await list(page, /^puppet 1 article, 0 unread/).waitFor()
  }))

test('a name that was not given leaves everything as it was', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { search, button } = parts(page)
    await search.fill('puppet ')
    await button('Save this search').press('Enter')
    await page.keyboard.press('Escape')
    await expectCount(lists(page), 0)
    expect(await search.inputValue()).toBe('puppet ')
    expect(await button('Save this search').evaluate(opener => opener === document.activeElement)).toBe(true)
  }))
