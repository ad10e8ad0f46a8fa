import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const CENSUS = 'Wildlife census'

async function openCensus(page: Page) {
  await seedsAreIn(page)
  await row(page).click()
  await expectText(parts(page).headline, CENSUS)
}

const row = (page: Page) => parts(page).rows.filter({ hasText: CENSUS })
const tags = (page: Page) => parts(page).article.getByRole('list', { name: 'Tags' })
const field = (page: Page) => parts(page).article.getByRole('combobox', { name: 'Tag' })
const note = (page: Page) => parts(page).article.getByRole('region', { name: 'Note' })
const editor = (page: Page) => parts(page).article.getByRole('textbox', { name: 'Note' })
const toast = (page: Page) => page.getByRole('region', { name: 'What you have just done' })
const hasFocus = (page: Page, id: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id)

test('t tags an article; a known tag is offered; each is undone, and there after a restart', () =>
  withReader(async reader => {
    const { page } = reader
    const { keyboard } = page
    await openCensus(page)
    await page.locator('#article-list').focus()
    await keyboard.press('t')
    await keyboard.type('су тасқыны')
    await keyboard.press('Enter')
    await expectText(tags(page), 'су тасқыны')
    await keyboard.type('census')
    await keyboard.press('Enter')
    await expectText(tags(page), 'census')
    await expectText(toast(page), 'Tag added')
    await keyboard.press('Escape')
    await expectCount(field(page), 0)
    await hasFocus(page, 'article-list')
    await keyboard.press('Control+z')
    await expectText(toast(page), 'Undone: Tag added')
    expect(await tags(page).innerText()).not.toContain('census')

    await keyboard.press('j')
    await expectCount(tags(page), 0)
    await keyboard.press('t')
    await keyboard.type('тас')
    await page.getByRole('option', { name: /^су тасқыны/ }).waitFor()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expectText(tags(page), 'су тасқыны')

    await reader.restart()
    await openCensus(reader.page)
    await expectText(tags(reader.page), 'су тасқыны')
    await expectText(row(reader.page), 'Tags: су тасқыны')
    await expectCount(parts(reader.page).rows.filter({ hasText: 'Tags: су тасқыны' }), 2)
  }))

test('a tag is a filter by a press, and goes by its cross', () =>
  withReader(async ({ page }) => {
    await openCensus(page)
    await page.getByRole('button', { name: 'Tag the article' }).click()
    await field(page).fill('census')
    await field(page).press('Enter')
    await tags(page).getByRole('button', { name: 'census', exact: true }).click()
    await expectListed(page, 1)
    await page.getByRole('button', { name: 'Remove the filter “census”' }).click()
    await seedsAreIn(page)
    await tags(page).getByRole('button', { name: 'Remove the tag “census”' }).click()
    await expectCount(tags(page), 0)
    await expectText(toast(page), 'Tag removed')
    await hasFocus(page, 'article-text')
    await toast(page).getByRole('button', { name: 'Undo' }).click()
    await expectText(tags(page), 'census')
  }))

test('a tag that was typed is put on where the person goes on to something else, and not where they leave by Esc', () =>
  withReader(async ({ page }) => {
    await openCensus(page)
    await page.keyboard.press('t')
    await page.keyboard.type('parks')
    await parts(page).rows.filter({ hasText: 'puppet theater' }).click()
    await expectText(parts(page).headline, 'puppet theater')
    await expectCount(tags(page), 0)
    await row(page).click()
    await expectText(tags(page), 'parks')
    await page.keyboard.press('t')
    await page.keyboard.type('half a')
    await page.keyboard.press('Escape')
    await expectCount(field(page), 0)
    await page.keyboard.press('t')
    await field(page).waitFor()
    expect(await tags(page).innerText()).toBe('parks')
  }))

test('n writes a note; Esc keeps what was typed; it is undone, and there after a reload', () =>
  withReader(async ({ page }) => {
    const { keyboard } = page
    await openCensus(page)
    await page.locator('#article-text').focus()
    await keyboard.press('n')
    await keyboard.type('Позвонить в парк,\nспросить о барсах')
    await keyboard.press('Escape')
    await expectText(note(page), /Позвонить в парк,\s+спросить о барсах/)
    await expectText(toast(page), 'Note kept')
    await hasFocus(page, 'article-text')
    await expectText(row(page), 'Has a note')

    await keyboard.press('n')
    await keyboard.type(' и куланах')
    await keyboard.press('Control+Enter')
    await expectText(note(page), 'барсах и куланах')
    await expectText(toast(page), 'Note kept')
    await keyboard.press('Control+z')
    await expectText(toast(page), 'Undone: Note kept')
    expect(await note(page).innerText()).not.toContain('куланах')

    await page.reload()
    await openCensus(page)
    await expectText(note(page), 'спросить о барсах')
    await note(page).getByRole('button', { name: 'Remove the note' }).click()
    await expectText(toast(page), 'Note removed')
    await expectCount(note(page), 0)
    await keyboard.press('Control+z')
    await expectText(note(page), 'спросить о барсах')
  }))

test('a note is written from the middle of the text, and reading goes on there', () =>
  withReader(
    async ({ page }) => {
      await seedsAreIn(page)
      await parts(page).search.fill('Digital Almaty forum')
      await parts(page).rows.filter({ hasText: 'Digital Almaty forum' }).click()
      const text = page.locator('#article-text')
      await text.focus()
      const middle = text.locator('.article-body p').nth(3)
      await middle.evaluate(paragraph => paragraph.scrollIntoView({ block: 'start', behavior: 'instant' }))
      const before = await middle.boundingBox()
      await page.keyboard.press('n')
      await page.keyboard.type('Ask who paid for it')
      await page.keyboard.press('Escape')
      await note(page).waitFor()
      await expect
        .poll(async () => Math.abs(((await middle.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
        .toBeLessThan(2)
    },
    { browser: { viewport: { width: 1280, height: 500 } } },
  ))

test('a note is kept when another article is opened while it is written', () =>
  withReader(async ({ page }) => {
    await openCensus(page)
    await page.getByRole('button', { name: 'Write a note' }).click()
    await editor(page).fill('half a thought')
    await parts(page).rows.filter({ hasText: 'puppet theater' }).click()
    await expectText(parts(page).headline, 'puppet theater')
    await expectCount(editor(page), 0)
    await expectCount(note(page), 0)
    await row(page).click()
    await expectText(note(page), 'half a thought')
  }))

test('letters of a tag or a note do nothing else', () =>
  withReader(async ({ page }) => {
    await openCensus(page)
    await page.keyboard.press('n')
    await page.keyboard.type('jkmst/')
    expect(await editor(page).inputValue()).toBe('jkmst/')
    await expectText(parts(page).headline, CENSUS)
  }))
