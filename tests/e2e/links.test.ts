import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressWithSecret, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const pathOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search

test('the address follows what is shown, and the browser goes back and forward by it, over a reload too', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { rows, headline, button, list } = parts(page)
    expect(pathOf(page)).toBe('/')
    await rows.filter({ hasText: 'Wildlife census' }).click()
    await expectText(headline, 'Wildlife census')
    await expect.poll(() => pathOf(page)).toMatch(/^\/article\/[0-9a-f]{32}$/)
    const article = pathOf(page)
    await button(/^Russian,? 2/).click()
    await expectListed(page, 2)
    await rows.first().click()
    await expect.poll(() => pathOf(page)).not.toBe(article)
    await expect.poll(() => headline.innerText()).not.toContain('Wildlife census')
    const second = await headline.innerText()

    await page.goBack()
    await expectText(headline, 'Wildlife census')
    await page.goBack()
    await seedsAreIn(page)
    expect(pathOf(page)).toBe(article)
    await page.goBack()
    await expect.poll(() => pathOf(page)).toBe('/')
    await expect.poll(() => headline.count()).toBe(0)
    for (let step = 0; step < 3; step++) await page.goForward()
    await expectText(headline, second)
    await page.reload()
    await expectText(headline, second)
    await expectListed(page, 2)
    await page.goBack()
    await expectText(headline, 'Wildlife census')

    await list.focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await seedsAreIn(page)
  }))

test('an address opens an article or a search in a page of its own; one that leads nowhere says so', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { rows, headline } = parts(page)
    await rows.filter({ hasText: 'Wildlife census' }).click()
    await expect.poll(() => pathOf(page)).toMatch(/^\/article/)
    const [start = '', secret = ''] = (await addressWithSecret(page)).split('#')
    const at = (path: string) => `${start.replace(/\/$/, '')}${path}#${secret}`

    const other = await page.context().newPage()
    await other.goto(at(pathOf(page)))
    await expectText(parts(other).headline, 'Wildlife census')
    expect(other.url()).not.toContain('secret')

    await other.goto(at('/search?q=%D0%B4%D0%BE%D1%81%D0%B0%D0%B5%D0%B2&language=en&sort=oldest&more=1'))
    await expect.poll(() => parts(other).search.inputValue()).toBe('досаев')
    await other.getByRole('button', { name: /Remove the filter “English”/ }).waitFor()
    await other.getByRole('button', { name: 'Order: Oldest first' }).waitFor()

    await other.goto(at(`/article/${'0'.repeat(32)}`))
    await other.getByText('an article that is not in your library').first().waitFor()
    const refused = await page.request.get(`${start}article/%2e%2e%2fpackage.json`)
    expect(refused.status()).toBe(404)
    await expectText(headline, 'Wildlife census')
  }))
