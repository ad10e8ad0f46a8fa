import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectCount, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

async function searchFor(page: Page, text: string) {
  await seedsAreIn(page)
  await parts(page).search.fill(text)
}

const place = (page: Page) => parts(page).article.getByRole('group', { name: 'Matches in the article' })
const current = (page: Page) => parts(page).article.locator('mark[aria-current="true"]')

/** How many matches the open article has, as its marks tell. */
const marksIn = (page: Page) =>
  parts(page)
    .article.locator('mark')
    .evaluateAll(marks => new Set(marks.map(mark => mark.getAttribute('data-match'))).size)

const isInView = (page: Page) =>
  current(page).evaluate(mark => {
    const frame = document.getElementById('article-text')?.getBoundingClientRect()
    const { top, bottom } = mark.getBoundingClientRect()
    return frame !== undefined && top >= frame.top && bottom <= frame.bottom
  })

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)

test('F3 goes from match to match and on into the next article, while the person stays in the search field', () =>
  withReader(async ({ page }) => {
    await searchFor(page, 'theater')
    await page.keyboard.press('F3')
    await expectText(place(page), /^Match 1 of \d+$/)
    const first = await parts(page).headline.innerText()
    const count = await marksIn(page)
    for (let at = 2; at <= count; at++) {
      await page.keyboard.press('F3')
      await expectText(place(page), `Match ${at} of ${count}`)
      expect(await isInView(page)).toBe(true)
    }
    await page.keyboard.press('F3')
    await expectText(place(page), /^Match 1 of/)
    expect(await parts(page).headline.innerText()).not.toBe(first)
    expect(await isInView(page)).toBe(true)
    await expectText(page.locator('[data-live-announcer]'), /^.+\. Match 1 of \d+$/)
    expect(await focusedId(page)).toBe('search-field')

    await page.keyboard.press('Shift+F3')
    await expectText(place(page), `Match ${count} of ${count}`)
    expect(await parts(page).headline.innerText()).toBe(first)
  }))

test('Ctrl+G goes through the last article of the list and then tells that there are no more', () =>
  withReader(async ({ page }) => {
    await searchFor(page, 'theater')
    const { rows } = parts(page)
    await expectText(rows.first(), /theater/i)
    await rows.last().click()
    await expectText(place(page), /match/)
    const count = await marksIn(page)
    for (let press = 1; press <= count; press++) await page.keyboard.press('Control+g')
    await expectText(place(page), `Match ${count} of ${count}`)
    await page.keyboard.press('Control+g')
    await expectText(place(page), 'No match further on in the list')
    await expectText(page.locator('[data-live-announcer]'), 'No match further on in the list')
    expect(await isInView(page)).toBe(true)
    await page.keyboard.press('Control+Shift+G')
    await expectText(place(page), count > 1 ? `Match ${count - 1} of ${count}` : /^Match/)
  }))

test('by mouse, the steps begin at what is in sight', () =>
  withReader(async ({ page }) => {
    await searchFor(page, 'Almaty')
    const { rows, article } = parts(page)
    await rows.filter({ hasText: 'Digital Almaty forum' }).click()
    await expectText(place(page), /^\d+ matches$/)
    await article.getByRole('button', { name: 'Next match' }).click()
    await expectText(place(page), /^Match 1 of/)
    await expectText(current(page), 'Almaty')
    await article.getByRole('button', { name: 'Next match' }).click()
    await article.getByRole('button', { name: 'Previous match' }).click()
    await expectText(place(page), /^Match 1 of/)

    // Without what is in sight above: the last of an article that is read from its end.
    await rows.first().click()
    await expectCount(article.getByText('Digital Almaty forum'), 0)
    await rows.filter({ hasText: 'Digital Almaty forum' }).click()
    await expectText(parts(page).headline, 'Digital Almaty forum')
    await expectText(place(page), /^\d+ matches$/)
    await page.locator('#article-text').evaluate(pane => pane.scrollTo(0, pane.scrollHeight))
    await article.getByRole('button', { name: 'Previous match' }).click()
    await expectText(place(page), /^Match (\d+) of \1$/)
    expect(await isInView(page)).toBe(true)
  }))

test('the current match stands out by more than its colour, and another search forgets it', () =>
  withReader(async ({ page }) => {
    await searchFor(page, 'Almaty')
    await page.keyboard.press('F3')
    await expectCount(current(page), 1)
    const outlines = await parts(page)
      .article.locator('mark')
      .evaluateAll(marks => marks.map(mark => getComputedStyle(mark).outlineStyle))
    expect(outlines.filter(style => style === 'solid')).toHaveLength(1)
    await parts(page).search.fill('forum')
    await expectCount(current(page), 0)
    await parts(page).search.fill('')
    await expectCount(place(page), 0)
  }))
