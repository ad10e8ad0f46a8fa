import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

/** What stands under the search field. */
const note = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Articles', exact: true }).getByText(text)

test('a name is found across scripts; what it also stands for can be taken off and put on again', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { search, rows, button } = parts(page)
    await search.fill('Досаев')
    await expectListed(page, 3)
    await expectText(rows.first().locator('mark').first(), 'Dossayev')
    const also = page.getByRole('list', { name: 'Also looked for' })
    await expectText(also, /also: dossayev/i)

    await button(/^also: dossayev \(look for “Досаев” alone\)/i).click()
    await expectListed(page, 0)
    await note(page, '“Досаев” is in no article.').waitFor()
    await button(/^also: dossayev \(look for it again\)/i).press('Enter')
    await expectListed(page, 3)
  }))

test('a typing error is told, and mended with one press', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { search, rows, button } = parts(page)
    await search.fill('illegal constructoins ')
    await note(page, '“constructoins” is in no article.').waitFor()
    await button('illegal constructions').press('Enter')
    await expect.poll(() => search.inputValue()).toMatch(/^illegal constructions\s*$/)
    await expectText(rows.first(), 'clear pedestrian zones of illegal constructions')
    await expectCount(note(page, 'is in no article'), 0)
    expect(await search.evaluate(field => field === document.activeElement)).toBe(true)
  }))

test('where no article has all words, it is said which are shown instead', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { search, rows } = parts(page)
    await search.fill('puppet theater census ')
    await note(page, 'No article has all 3 words. The nearest have 2 of them.').waitFor()
    // Those who do not see it hear it.
    await expectText(page.getByRole('status'), /found\. No article has all 3 words/)
    await expectText(rows.first(), 'Almaty puppet theater wins Grand Prix')
  }))

test('why articles were found is told word by word, with counts', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { search, button } = parts(page)
    await search.fill('Dosaev puppet ')
    await button('Why these?').press('Enter')
    const why = page.getByRole('dialog', { name: 'What was looked for' })
    await expectText(
      why.locator('section').first(),
      /Dosaev\s*In no article\s*and also\s*dossayev\s*3 articles/i,
    )
    await expectText(why.locator('section').last(), /puppet\s*puppet\s*1 article/)
    await page.keyboard.press('Escape')
    await expectCount(why, 0)
    expect(await button('Why these?').evaluate(opener => opener === document.activeElement)).toBe(true)
  }))

test('past searches come back by arrow keys, are narrowed by typing, and one is forgotten and brought back', () =>
  withReader(async reader => {
    const { page } = reader
    await seedsAreIn(page)
    const { search } = parts(page)
    for (const text of ['puppet', 'census', 'almaty']) {
      await search.fill(text)
      await expect.poll(() => search.inputValue()).toBe(text)
      await search.press('Enter')
    }
    // What was remembered last is kept before the program ends.
    await search.fill('')
    await search.press('ArrowDown')
    await page
      .getByRole('listbox', { name: 'Past searches' })
      .getByRole('option', { name: 'almaty' })
      .waitFor()
    await reader.restart()
    await seedsAreIn(reader.page)
    const again = parts(reader.page)
    const keys = reader.page.keyboard
    const history = reader.page.getByRole('listbox', { name: 'Past searches' })
    const entries = history.getByRole('option')
    const texts = () => entries.allInnerTexts().then(all => all.map(text => text.trim()))
    await keys.press('/')
    await expect.poll(texts).toEqual(['almaty', 'census', 'puppet', 'Clear the history'])
    await keys.press('Escape')
    await expectCount(history, 0)
    await keys.press('ArrowDown')
    await keys.type('p')
    await expect.poll(texts).toEqual(['puppet', 'Clear the history'])
    await keys.press('Backspace')
    await keys.press('ArrowDown')
    await keys.press('ArrowDown')
    await keys.press('Delete')
    await expect.poll(texts).toEqual(['almaty', 'puppet', 'Clear the history'])
    await keys.press('Enter')
    await expect.poll(() => again.search.inputValue()).toBe('puppet')
    await expectCount(history, 0)
    await expectListed(reader.page, 1)

    await reader.page.getByRole('button', { name: 'Undo' }).click()
    await again.search.fill('')
    await again.search.press('ArrowDown')
    await expect.poll(texts).toEqual(['almaty', 'census', 'puppet', 'Clear the history'])
    await entries.last().click()
    await expectCount(history, 0)
    await again.search.press('ArrowDown')
    await expectCount(history, 0)
  }))

test('a search is put together by hand, and read back to be changed', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { search, button, rows } = parts(page)
    const { keyboard } = page
    await button('Put a search together by hand').press('Enter')
    const form = page.getByRole('dialog', { name: 'Search by hand' })
    await form.getByLabel('All of these words').and(page.locator(':focus')).waitFor()
    await keyboard.type('Almaty')
    await form.getByLabel('None of these words').fill('puppet')
    await form.getByLabel('Where they stand').selectOption('In the headline')
    const after = form.getByLabel('After this day')
    // What is no date is told in words, and not searched for.
    await after.fill('31 Feb 2025')
    await keyboard.press('Enter')
    await form.getByText('This is no date.').waitFor()
    expect(await after.getAttribute('aria-invalid')).toBe('true')
    await after.fill('1 ақпан 2025')
    await expectText(form.locator('code'), 'headline:Almaty -puppet after:2025-02-01')
    await form.getByText('= Feb 1, 2025').waitFor()
    await keyboard.press('Enter')
    await expectCount(form, 0)
    await expect.poll(() => search.inputValue()).toBe('headline:Almaty -puppet after:2025-02-01 ')
    await expectText(rows.first(), /Almaty/)
    await expectCount(rows.filter({ hasText: 'puppet' }), 0)

    await button('Put a search together by hand').press('Enter')
    expect(await form.getByLabel('All of these words').inputValue()).toBe('Almaty')
    expect(await form.getByLabel('Where they stand').inputValue()).toBe('headline')
    await form.getByLabel('None of these words').fill('')
    await form.getByLabel('With a doubt').selectOption('Only these')
    await form.getByRole('button', { name: 'Search' }).press('Enter')
    await expect.poll(() => search.inputValue()).toBe('headline:Almaty after:2025-02-01 has:doubt ')
    await button('Put a search together by hand').press('Enter')
    await keyboard.press('Escape')
    await expectCount(form, 0)
    await expect.poll(() => search.inputValue()).toBe('headline:Almaty after:2025-02-01 has:doubt ')
  }))
