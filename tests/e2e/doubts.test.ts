import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { objections } from './axe'
import { bringIn } from './importing-steps'
import { expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const BRIDGE =
  'Bridge over the Irtysh opened 14.02.2025\nThe bridge has <b>four</b> lanes and a path for cyclists.\n'
const SOURCE = 'Source : https://www.gov.kz/memleket/entities/abay/press/news/details/1\n'

const doubtsOf = (page: Page) => parts(page).article.getByRole('region', { name: 'What is doubtful' })

test('a doubt narrows the list, is shown in the text, dismissed, and taken back by Ctrl+Z', () =>
  withReader(
    async reader => {
      const { page, libraryFolder } = reader
      const file = join(libraryFolder, 'bridge.txt')
      await writeFile(
        file,
        `${BRIDGE}${SOURCE}Library in Oskemen opened 15.02.2025\nIt has two halls.\n${SOURCE}`,
      )
      await bringIn(page, [file])
      await expectListed(page, 2)
      const markup = page.getByRole('button', { name: /^Markup in the text/ })
      await markup.press('Enter')
      await expectListed(page, 1)
      await parts(page).rows.first().click()

      // From the byline to the doubt, from the doubt to its words.
      await parts(page).article.getByRole('button', { name: '1 doubt' }).press('Enter')
      await expectText(page.locator(':focus'), 'The text contains markup')
      await doubtsOf(page).getByRole('button', { name: 'Show in the text' }).press('Enter')
      expect(await page.locator(':focus').innerText()).toBe('<b>')

      // Where there is room, each stands beside its words.
      await page.setViewportSize({ width: 1900, height: 900 })
      const beside = doubtsOf(page).getByRole('button', { name: 'The text contains markup' })
      await beside.focus()
      const [words, note] = await Promise.all([
        page.locator('.evidence[data-pointed]').boundingBox(),
        beside.boundingBox(),
      ])
      expect(note?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0))
      expect(Math.abs((note?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(24)
      expect(await objections(page)).toEqual([])
      await beside.press('Enter')
      expect(await page.locator(':focus').innerText()).toBe('<b>')
      await page.setViewportSize({ width: 1280, height: 800 })

      await doubtsOf(page).getByRole('button', { name: 'Dismiss' }).press('Enter')
      await page.getByText('Doubt dismissed').first().waitFor()
      await expectCount(page.locator('.evidence'), 0)
      await doubtsOf(page).getByText('1 doubt was dismissed').waitFor()
      await page.keyboard.press('Control+z')
      await expectText(page.locator('.evidence'), '<b>')
      await page.keyboard.press('Control+Shift+z')
      await expectCount(page.locator('.evidence'), 0)

      await reader.restart()
      const again = reader.page
      await again.getByRole('button', { name: 'Clear all' }).click()
      await expectListed(again, 2)
      await again.getByRole('button', { name: /^Nothing doubtful/ }).click()
      await expectListed(again, 2)
      await parts(again).rows.filter({ hasText: 'Bridge' }).click()
      await doubtsOf(again).getByText('1 doubt was dismissed').click()
      await doubtsOf(again).getByRole('button', { name: 'Take up again' }).click()
      await expectText(again.locator('.evidence'), '<b>')
    },
    { seeds: false },
  ))

test('a bookmark is undone and done again by keys, and typing keeps its own Ctrl+Z', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { rows, search, button, headline } = parts(page)
    await rows.first().click()
    await headline.waitFor()
    await page.keyboard.press('s')
    await button('Remove the bookmark').waitFor()
    await page.keyboard.press('Control+z')
    await button(/^Bookmark$/).waitFor()
    await page.keyboard.press('Control+y')
    await button('Remove the bookmark').waitFor()
    await search.click()
    await search.pressSequentially('парк')
    await page.keyboard.press('Control+z')
    expect(await search.inputValue()).not.toBe('парк')
    await button('Remove the bookmark').waitFor()
  }))

test('the same text under another address is listed once, and the other is opened from it', () =>
  withReader(
    async ({ page, libraryFolder }) => {
      const file = join(libraryFolder, 'bridges.txt')
      await writeFile(file, `${BRIDGE}${SOURCE}${BRIDGE}${SOURCE.replace('details/1', 'details/2')}`)
      await bringIn(page, [file])
      await expectListed(page, 1)
      await parts(page).rows.first().click()
      const copies = parts(page).article.getByRole('region', { name: 'The same text elsewhere' })
      await expectText(copies, 'Letter for letter')
      await expectText(copies, 'bridges.txt, line 4')
      await copies.getByRole('button', { name: 'Bridge over the Irtysh opened' }).press('Enter')
      await parts(page).article.getByText('press/news/details/2').waitFor()
      await expectText(copies, 'bridges.txt, line 1')
    },
    { seeds: false },
  ))
