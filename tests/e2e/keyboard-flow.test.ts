import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DUMP } from './importing-steps'
import { expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

/** Goes by Tab until the keyboard is on a control of that name.
 *  @param by another key that goes on, such as an arrow within a list of controls */
async function reach(page: Page, name: RegExp, by = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (name.test(await nameOfFocus(page))) return
    await page.keyboard.press(by)
  }
  throw new Error(`${by} does not reach ${name}`)
}

/** What the keyboard is on; fails where that is nothing. */
async function nameOfFocus(page: Page): Promise<string> {
  const name = await page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const label = focused instanceof HTMLInputElement ? focused.labels?.item(0)?.textContent : null
    return focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? ''
  })
  if (name === null) throw new Error('The keyboard is nowhere')
  return name.trim()
}

const isInTree = () => document.activeElement?.closest('nav [data-name]') != null

test('from the first start to an import, everything is done by the keyboard, which is never lost', () =>
  withReader(
    async ({ page, libraryFolder }) => {
      await seedsAreIn(page)
      const { headline, search, rows, article, button } = parts(page)
      const { keyboard } = page

      await keyboard.press('/')
      await keyboard.type('almaty')
      await expect.poll(() => search.inputValue()).toBe('almaty')
      await rows.first().locator('mark').first().waitFor()
      const all = await rows.count()

      // The sidebar is one stop, with arrows inside.
      for (let step = 0; step < 20 && !(await page.evaluate(isInTree)); step++)
        await keyboard.press('Shift+Tab')
      await keyboard.press('Home')
      await reach(page, /Akimat of Almaty/, 'ArrowDown')
      await keyboard.press('Enter')
      await button(/Remove the filter “Akimat of Almaty”/).waitFor()
      await expect.poll(() => rows.count()).toBeLessThan(all)
      await nameOfFocus(page)

      await reach(page, /^Articles/)
      await keyboard.press('j')
      await headline.waitFor()
      await keyboard.press('s')
      await button(/^Bookmarks,? 1 article/).waitFor()
      await nameOfFocus(page)
      await keyboard.press('t')
      await keyboard.type('to quote')
      await keyboard.press('Enter')
      await article.getByRole('button', { name: /^Remove the tag “to quote”/ }).waitFor()
      await keyboard.press('Escape')
      await nameOfFocus(page)
      await keyboard.press('Control+z')
      await expect.poll(() => article.getByText('to quote').count()).toBe(0)
      await keyboard.press('Control+z')
      await button(/^Bookmarks,? 0 articles/).waitFor()
      await nameOfFocus(page)

      await keyboard.press('Control+Comma')
      const settings = page.getByRole('dialog')
      await settings.waitFor()
      // One stop for each choice: of the languages, then of the themes, with arrows inside.
      await reach(page, /^As the system$/)
      await keyboard.press('Tab')
      await reach(page, /^Dark$/, 'ArrowDown')
      await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
      await keyboard.press('Escape')
      await expect.poll(() => settings.count()).toBe(0)
      await nameOfFocus(page)

      const path = join(libraryFolder, 'brought.txt')
      await writeFile(path, DUMP)
      const chooser = page.waitForEvent('filechooser')
      await keyboard.press('Control+o')
      await (await chooser).setFiles([path])
      await page.getByRole('dialog').getByText('2 articles', { exact: true }).waitFor()
      await nameOfFocus(page)
      await keyboard.press('Enter')
      await page.getByRole('button', { name: 'Show report' }).waitFor()
      await nameOfFocus(page)
      for (let step = 0; step < 4; step++) await keyboard.press('Escape')
      await expectListed(page, 24)
      await keyboard.press('/')
      await keyboard.type('Semey')
      await expectText(rows.first(), 'bridge over the river')
      await nameOfFocus(page)
    },
    { isFirstStart: true },
  ))
