import { expect, test } from 'vitest'
import { expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

test('related articles stand below the text, open by a press, and Alt+Left goes back', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { rows, article, headline } = parts(page)
    await rows.filter({ hasText: 'puppet theater' }).click()
    await expectText(headline, 'puppet theater')
    const related = article.getByRole('region', { name: 'Related articles' })
    const first = related.getByRole('button').first()
    const title = await first.innerText()
    expect(title).not.toContain('puppet theater')
    await related.scrollIntoViewIfNeeded()
    const left = await page.locator('#article-text').evaluate(pane => pane.scrollTop)
    expect(left).toBeGreaterThan(0)
    await first.press('Enter')
    await expectText(headline, title)
    expect(await page.locator('#article-text').evaluate(pane => pane.scrollTop)).toBe(0)

    // The keyboard is not lost with what was pressed.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('article-text')
    await page.keyboard.press('Alt+ArrowLeft')
    await expectText(headline, 'puppet theater')
    await expect.poll(() => page.locator('#article-text').evaluate(pane => pane.scrollTop)).toBeGreaterThan(0)
    await page.keyboard.press('Alt+ArrowRight')
    await expectText(headline, title)
    await article.getByRole('button', { name: 'Back to the article before' }).click()
    await expectText(headline, 'puppet theater')
  }))
