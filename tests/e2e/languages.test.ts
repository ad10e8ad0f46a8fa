import { expect, test } from 'vitest'
import { addressWithSecret, seedsAreIn } from './parts'
import { withReader } from './reader'

test('the page speaks the language of the system, another as soon as it is chosen, and keeps to it', () =>
  withReader(
    async reader => {
      const { page } = reader
      await page.locator('.list-count', { hasText: '22 статьи' }).waitFor()
      await page.getByRole('button', { name: /^Непрочитанные/ }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('ru')

      await page.getByRole('button', { name: 'Язык интерфейса: Как в системе' }).press('Enter')
      await page.getByRole('menuitemradio', { name: 'Қазақша' }).press('Enter')
      await page.locator('.list-count', { hasText: '22 мақала' }).waitFor()
      await page.getByRole('listbox', { name: 'Мақалалар', exact: true }).getByRole('option').first().click()
      await page.getByRole('region', { name: 'Мақала', exact: true }).getByText('2025 жылғы').waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('kk')

      await reader.restart()
      await reader.page.locator('.list-count', { hasText: '22 мақала' }).waitFor()
    },
    { browser: { locale: 'ru-RU' } },
  ))

test('a choice in one window is in effect in the others', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const other = await page.context().newPage()
    await other.goto(await addressWithSecret(page))
    await seedsAreIn(other)
    await page.getByRole('button', { name: /^Language of the interface/ }).click()
    await page.getByRole('menuitemradio', { name: 'Русский' }).click()
    await other.getByRole('button', { name: /^Непрочитанные/ }).waitFor()
  }))
