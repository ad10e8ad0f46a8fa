import { expect, test } from 'vitest'
import { addressWithSecret, expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

test('a first start shows the sample library, and an article is read', () =>
  withReader(
    async ({ page }) => {
      await seedsAreIn(page)
      const { rows, headline, article, button } = parts(page)
      await rows.filter({ hasText: 'Almaty akim instructed' }).click()
      await expectText(headline, 'Almaty akim instructed to clear pedestrian zones of illegal constructions')
      // The line breaks of this article were lost in the file: each glued sentence begins a paragraph.
      await expectText(article, 'has built a summer terrace.')
      await article.getByText(/^The mayor of the city instructed to check the legality/).waitFor()
      await article
        .getByText('https://www.gov.kz/memleket/entities/almaty/press/news/details/932423')
        .waitFor()
      await button(/^Unread,? 21 articles/).waitFor()
    },
    { isFirstStart: true },
  ))

test('a search finds as it is typed, marks what it found, and errs at nothing', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { search, rows, article, headline } = parts(page)
    await search.fill('puppet thea')
    await expectText(rows.first(), 'Almaty puppet theater wins Grand Prix')
    await expect.poll(() => rows.first().locator('mark').count()).toBeGreaterThan(0)
    await rows.first().click()
    await expectText(headline, 'Almaty puppet theater')
    expect(await article.locator('mark').allInnerTexts()).toContain('puppet')
    await search.fill('сенаторы')
    await expectText(rows.first(), 'Туркестан получит особый статус')
    for (const mistyped of ['"', '+ - ^ ~', 'AND ( NOT', '<script>alert(1)</script>', '%_*', '\u202e']) {
      await search.fill(mistyped)
      await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    }
    await search.fill('')
    await seedsAreIn(page)
  }))

test('an article shows the lines of the file it came from, by keyboard too', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { rows, article } = parts(page)
    await rows.filter({ hasText: 'Dear nature users!' }).click()
    await expectText(
      article.getByRole('region', { name: 'Where it comes from' }),
      /Parser version\s*\d+\s*SHA-256 of the file\s*[\da-f]{64}/u,
    )
    const show = article.getByRole('button', { name: 'Show in the file' })
    await show.press('Enter')
    const dialog = page.getByRole('dialog')
    const own = dialog.locator('li[aria-current]')
    await expectText(own.first(), 'Dear nature users! 14.02.2025')
    expect(await own.locator('.kept-line-number').allInnerTexts()).toEqual(['16', '17'])
    await expectText(own.last(), 'details/963904?lang=kk')
    await page.keyboard.press('Escape')
    await expectCount(dialog, 0)
    expect(await show.evaluate(button => button === document.activeElement)).toBe(true)
  }))

test('eight tabs on one library all work, hear of each other, and outlive the first', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const tabs = [page]
    for (let number = 2; number <= 8; number++) {
      const tab = await page.context().newPage()
      // A tab opened by another has its secret; this one is opened as a person pastes the address.
      await tab.goto(await addressWithSecret(page))
      await seedsAreIn(tab)
      tabs.push(tab)
    }
    const [first, second, third] = tabs
    if (first === undefined || second === undefined || third === undefined) throw new Error('no tabs')
    await parts(first).rows.first().click()
    await parts(third)
      .button(/^Unread,? 21 articles/)
      .waitFor()
    await first.close()
    await parts(second).rows.nth(1).click()
    await parts(third)
      .button(/^Unread,? 20 articles/)
      .waitFor()
  }))

test('filters combine, show as chips, and go one by one or all at once', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { button } = parts(page)
    await button(/^Russian,? 2/).click()
    await expectListed(page, 2)
    await button(/^English,? 20/).click()
    await seedsAreIn(page)
    await button(/^Akimat of Almaty/).click()
    await expectListed(page, 8)
    await button(/Remove the filter “English”/).click()
    await expectListed(page, 0)
    await button('Clear all').click()
    await seedsAreIn(page)
    await expectCount(page.getByRole('button', { name: /Remove the filter/ }), 0)
  }))

test('bookmarks, what was read and settings are there after a restart', () =>
  withReader(async reader => {
    const { page } = reader
    await seedsAreIn(page)
    await parts(page).rows.filter({ hasText: 'Wildlife census' }).click()
    await parts(page).article.getByRole('button', { name: 'Bookmark' }).click()
    await parts(page)
      .button(/^Bookmarks,? 1 article/)
      .waitFor()
    await page.getByRole('button', { name: 'Theme: As the system' }).click()
    await page.getByRole('menuitemradio', { name: 'Dark' }).click()
    await page.getByRole('button', { name: 'Theme: Dark' }).waitFor()

    await reader.restart()
    const again = parts(reader.page)
    await seedsAreIn(reader.page)
    await reader.page.getByRole('button', { name: 'Theme: Dark' }).waitFor()
    await again.button(/^Unread,? 21 articles/).waitFor()
    await again.button(/^Bookmarks,? 1 article/).click()
    await expectListed(reader.page, 1)
    await expectText(again.rows.first(), 'Wildlife census held in Altyn-Emel National Park')
  }))

test('a reload goes on, and the address that is shown holds no secret', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    expect(page.url()).not.toContain('secret')
    await page.reload()
    await seedsAreIn(page)
  }))

test('a library without the sample says how to bring files in', () =>
  withReader(
    async ({ page }) => {
      await page.getByText('The library is empty').waitFor()
      await page.getByRole('button', { name: 'Import files' }).waitFor()
    },
    { seeds: false },
  ))
