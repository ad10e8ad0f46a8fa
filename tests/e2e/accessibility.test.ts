import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe objects to on the page as it stands, in one line each. */
async function objections(page: Page): Promise<string[]> {
  // By the debugger and not as a script element: the page's policy stays as it is.
  await page.evaluate(axeSource)
  const results: AxeResults = await page.evaluate('axe.run()')
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

describe.each(['light', 'dark'] as const)('in %s colours', colorScheme => {
  const browser = { colorScheme, reducedMotion: 'reduce' } as const

  test('axe finds nothing on any screen of a library', () =>
    withReader(
      async ({ page }) => {
        await seedsAreIn(page)
        const { rows, search, headline, button } = parts(page)
        expect(await objections(page)).toEqual([])

        await search.fill('almaty')
        await rows.first().click()
        await headline.waitFor()
        await button(/^English/).click()
        await page.getByRole('button', { name: 'Clear all' }).waitFor()
        expect(await objections(page)).toEqual([])

        await page.getByRole('button', { name: 'Show in the file' }).click()
        await page.getByRole('dialog').waitFor()
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Escape')

        await page.getByRole('button', { name: /^Order/ }).click()
        await page.getByRole('menu').waitFor()
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Escape')

        await search.fill('zzzzzz')
        await page.getByText('Nothing found').first().waitFor()
        expect(await objections(page)).toEqual([])
      },
      { browser },
    ))

  test('axe finds nothing in an empty library, nor in the report of an import', () =>
    withReader(
      async ({ page }) => {
        await page.getByText('The library is empty').waitFor()
        expect(await objections(page)).toEqual([])
        const chooser = page.waitForEvent('filechooser')
        await page.getByRole('button', { name: 'Import files' }).click()
        const empty = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') }
        await (await chooser).setFiles([empty])
        await page.getByRole('button', { name: 'Show report' }).click()
        await expectText(page.getByRole('dialog'), 'holds no text')
        expect(await objections(page)).toEqual([])
      },
      { browser, seeds: false },
    ))

  test('axe finds nothing in a narrow window', () =>
    withReader(
      async ({ page }) => {
        await seedsAreIn(page)
        await page.setViewportSize({ width: 320, height: 640 })
        expect(await objections(page)).toEqual([])
        await parts(page).rows.first().click()
        await parts(page).headline.waitFor()
        expect(await objections(page)).toEqual([])
      },
      { browser },
    ))
})
