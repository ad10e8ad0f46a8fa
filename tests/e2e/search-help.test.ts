import { expect, test } from 'vitest'
import { expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

test('the guide to searching opens from the search field, and an example in it is tried by a press', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    await page.getByRole('button', { name: 'How to search' }).click()
    const guide = page.getByRole('dialog', { name: 'How to search' })
    await guide.getByRole('heading', { name: 'Words', exact: true }).waitFor()
    await guide.getByRole('button', { name: 'Search for lang:ru', exact: true }).press('Enter')
    await expectCount(guide, 0)
    expect(await parts(page).search.inputValue()).toBe('lang:ru')
    await expectListed(page, 2)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-field')
  }))

test('the guide is read by keyboard and gives the keyboard back', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const help = page.getByRole('button', { name: 'How to search' })
    await help.press('Enter')
    const text = page.getByRole('dialog').getByRole('region', { name: 'How to search' })
    await text.focus()
    await page.keyboard.press('End')
    await expect.poll(() => text.evaluate(section => section.scrollTop)).toBeGreaterThan(500)
    await page.keyboard.press('Escape')
    await expectCount(page.getByRole('dialog'), 0)
    await expect.poll(() => help.evaluate(button => button === document.activeElement)).toBe(true)
  }))

test('the guide speaks the language of the interface, and nothing of it is markup', () =>
  withReader(
    async ({ page }) => {
      await page.locator('.list-count', { hasText: '22 мақала' }).waitFor()
      await page.getByRole('button', { name: 'Қалай іздеу керек' }).click()
      const guide = page.getByRole('dialog', { name: 'Қалай іздеу керек' })
      await expectText(guide, 'Қазақ')
      expect(await guide.innerText()).not.toMatch(/`|\*\*|\| ?-{3}/)
      await expectCount(guide.locator('a, img, iframe, script'), 0)
    },
    { browser: { locale: 'kk-KZ' } },
  ))
