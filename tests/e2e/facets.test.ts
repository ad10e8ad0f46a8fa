import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectListed, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const chips = (page: Page) => page.getByRole('button', { name: /^Remove the filter/ }).allInnerTexts()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('title'))

test('values of one field add up, fields narrow each other, and the counts follow', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { button } = parts(page)
    await button(/^Akimat of Almaty 8/).click()
    await expectListed(page, 8)
    await button(/^Ministry of National Economy 3/).click()
    await expectListed(page, 11)
    // Of its own field a value counts as if nothing were chosen there.
    await button(/^Ministry of Ecology and Natural Resources 9/).waitFor()
    await button(/^All articles 11/).waitFor()
    await button(/^English 9/).waitFor()
    await button(/^No headline \d/).click()
    await expect
      .poll(() => chips(page))
      .toEqual(['Akimat of Almaty', 'Ministry of National Economy', 'No headline'])
  }))

test('a value is left out by its own button, by Alt and a click, and by keys; a chip takes it back', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { button } = parts(page)
    const { keyboard } = page
    await button(/^English 20/).hover()
    await button('Leave out “English”').click()
    await expectListed(page, 2)
    expect(await chips(page)).toEqual(['Not: English'])
    // Asked for, it is no longer left out.
    await button(/^English 20/).click()
    await expectListed(page, 20)
    await button(/^Akimat of Almaty 8/).click({ modifiers: ['Alt'] })
    await expectListed(page, 12)
    expect(await chips(page)).toEqual(['Not: Akimat of Almaty', 'English'])
    await button('Remove the filter “Not: Akimat of Almaty”').click()
    await expectListed(page, 20)

    await button(/^Unread 20/).focus()
    await keyboard.press('ArrowRight')
    expect(await focused(page)).toMatch(/^Leave out “Unread”/)
    await keyboard.press('Enter')
    await expectListed(page, 0)
    expect(await chips(page)).toEqual(['Read', 'English'])
    await keyboard.press('ArrowLeft')
    expect(await focused(page)).toBe('Unread')
    // Up and down pass by what stands beside.
    await keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('Bookmarks')
    await keyboard.press('ArrowUp')
    await keyboard.press('Enter')
    await expectListed(page, 20)
    await button(/^All articles 20/).click()
    expect(await chips(page)).toEqual(['English'])
  }))
