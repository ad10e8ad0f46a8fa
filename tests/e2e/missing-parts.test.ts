import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { objections } from './axe'
import { expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const CENSUS = 'Wildlife census'
const notices = (page: Page) => page.getByRole('region', { name: 'Messages' })
const spoken = (page: Page) => page.locator('[data-live-announcer]')

test('a part that does not come is told, with all else as it was, and is had once the program answers again', () =>
  withReader(
    async ({ page }) => {
      const { article, headline, rows } = parts(page)
      await seedsAreIn(page)
      await rows.filter({ hasText: CENSUS }).click()
      await expectText(headline, CENSUS)
      await page.locator('#article-list').focus()
      await page.context().setOffline(true)
      await page.keyboard.press('F1')
      const told = /^This could not be opened: Keyboard shortcuts.*no longer running/
      await expectText(notices(page), told)
      await expectText(spoken(page), told)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('article-list')
      expect(await objections(page)).toEqual([])
      for (const [ask, part] of [
        [
          () => page.getByRole('button', { name: 'Put a search together by hand' }).press('Enter'),
          'Search by hand',
        ],
        [() => page.keyboard.press('h'), 'Highlights'],
      ] as const) {
        await ask()
        await expectText(notices(page), new RegExp(`^This could not be opened: ${part}`))
        await notices(page).getByRole('button', { name: 'Close this message' }).press('Enter')
        await expectText(notices(page), told)
      }
      // Nothing that cannot be seen holds the keys.
      await page.keyboard.press('n')
      const editor = article.getByRole('textbox', { name: 'Note' })
      await editor.fill('Half a sentence')
      const tryAgain = notices(page).getByRole('button', { name: 'Try again' })
      await tryAgain.press('Enter')
      await expectText(notices(page), told)
      await expectText(headline, CENSUS)

      await page.context().setOffline(false)
      await editor.fill('Half a sentence and more')
      const loaded = page.waitForEvent('load')
      await tryAgain.press('Enter')
      await loaded
      await expectText(headline, CENSUS)
      await expectText(article.getByRole('region', { name: 'Note' }), 'Half a sentence and more')
      await page.locator('#article-list').focus()
      await page.keyboard.press('F1')
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    },
    { complaints: /Failed to (?:load resource|fetch)|Unable to preload|net::ERR_/ },
  ))

test('where the page cannot be drawn it says so, and comes back without what broke it', () =>
  withReader(
    async ({ page }) => {
      await seedsAreIn(page)
      await page.route('**/api/openArticle', async route => {
        const reply = await (await route.fetch()).json()
        await route.fulfill({
          json: { ...reply, value: { ...reply.value, article: { id: reply.value.article.id } } },
        })
      })
      await parts(page).rows.filter({ hasText: CENSUS }).click()
      const heading = page.getByRole('heading', { name: 'The page could not be drawn' })
      const again = page.getByRole('button', { name: 'Show the reader again' })
      await heading.waitFor()
      await expectText(page.getByRole('alert'), 'What you were typing is kept.')
      expect(await again.evaluate(button => button === document.activeElement)).toBe(true)
      expect(await objections(page)).toEqual([])
      // The article is still open, and breaks it once more.
      await again.press('Enter')
      await heading.waitFor()
      await again.press('Enter')
      await parts(page).list.waitFor()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('article-list')
      await page.unrouteAll()
      await parts(page).rows.filter({ hasText: CENSUS }).click()
      await expectText(parts(page).headline, CENSUS)
    },
    { complaints: /./ },
  ))
