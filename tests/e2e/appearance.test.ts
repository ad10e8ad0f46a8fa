import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Theme } from '../../shared/settings'
import { createWords } from '../../shared/words/words'
import { TOKEN_THEMES, tokensOf } from '../tokens'
import { withReader } from './reader'

const { t } = createWords('kk')

const groundOf = (name: string) => {
  const theme = TOKEN_THEMES.find(each => each.name === name)
  return theme === undefined ? undefined : tokensOf(theme).get('--ground')
}

/** The ground of the page, as `#rrggbb`. */
const ground = (page: Page) =>
  page.evaluate(() => {
    const channels = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
    return `#${channels.map(channel => Number(channel).toString(16).padStart(2, '0')).join('')}`
  })

async function choose(page: Page, theme: Theme): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${t('theme.name')}`) }).click()
  await page.getByRole('menuitemradio', { name: t(`theme.${theme}`), exact: true }).click()
}

test('the faces come with the page, and each theme is in effect at once and kept', () =>
  withReader(
    async reader => {
      await reader.page.locator('.article-row').first().click()
      await reader.page.locator('.article-headline').waitFor()
      const loaded = () =>
        reader.page.evaluate(() =>
          [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family, unicodeRange }) => `${family.replaceAll('"', '')} ${unicodeRange.split(',')[0]}`),
        )
      // Latin of both, and what Kazakh has beyond Russian.
      await expect
        .poll(loaded)
        .toEqual(expect.arrayContaining(['Literata U+0-FF', 'Commissioner U+0-FF', 'Commissioner U+460-48F']))

      expect(await ground(reader.page)).toBe(groundOf('light'))
      await choose(reader.page, 'dark')
      await expect.poll(() => ground(reader.page)).toBe(groundOf('dark'))
      await choose(reader.page, 'contrast')
      await expect.poll(() => ground(reader.page)).toBe(groundOf('high contrast, light'))
      await reader.page.emulateMedia({ colorScheme: 'dark' })
      await expect.poll(() => ground(reader.page)).toBe(groundOf('high contrast, dark'))
      await choose(reader.page, 'light')
      await reader.page.emulateMedia({ contrast: 'more' })
      await expect.poll(() => ground(reader.page)).toBe(groundOf('high contrast, light'))
      await choose(reader.page, 'sepia')
      await expect.poll(() => ground(reader.page)).toBe(groundOf('sepia'))

      await reader.restart()
      await expect.poll(() => ground(reader.page)).toBe(groundOf('sepia'))
    },
    { browser: { locale: 'kk-KZ' } },
  ))
