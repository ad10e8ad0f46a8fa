import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { objections } from './axe'
import { expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const palette = (page: Page) => page.getByRole('dialog', { name: 'All commands' })
const entries = (page: Page) => palette(page).getByRole('option')
const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' })
const keysOf = (page: Page, command: string) =>
  settings(page).getByRole('button', { name: new RegExp(`^Change the keys of “${command}”`) })
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme)
const focused = (page: Page) => page.locator(':focus')

async function choose(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await palette(page).getByRole('combobox').and(focused(page)).waitFor()
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await palette(page).waitFor({ state: 'detached' })
}

test('by keyboard alone: the colours by name, all shortcuts, one changed for another, in effect after a restart', () =>
  withReader(
    async reader => {
      const { page } = reader
      await seedsAreIn(page)
      const { keyboard } = page
      await parts(page).list.focus()
      await choose(page, 'dark th')
      await expect.poll(() => theme(page)).toBe('dark')
      expect(await parts(page).list.evaluate(list => list === document.activeElement)).toBe(true)

      await keyboard.press('Control+k')
      await keyboard.type('akimat publisher')
      await expectText(entries(page).first(), 'Publisher: Akimat of Almaty')
      await keyboard.press('Enter')
      await expectListed(page, 8)
      await choose(page, 'all articles')
      await seedsAreIn(page)
      await choose(page, 'theme dark')

      await keyboard.press('Control+k')
      await expectText(entries(page).first(), 'Theme: Dark')
      await keyboard.type('zzz')
      await palette(page).getByText('Nothing is called so.').waitFor()
      await expectCount(entries(page), 0)
      await keyboard.press('Escape')
      await parts(page).list.and(focused(page)).waitFor()

      await keyboard.press('F1')
      const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
      await expectText(list.getByRole('region', { name: 'Marking' }), 'Mark as read or unreadM')
      await list.getByRole('button', { name: 'Change the shortcuts' }).press('Enter')
      await settings(page).getByRole('heading', { name: 'Keyboard shortcuts' }).and(focused(page)).waitFor()

      await keysOf(page, 'Mark as read or unread').press('Enter')
      await keyboard.press('Control+w')
      await expectText(settings(page).getByRole('status'), 'Ctrl+W opens, closes')
      await keyboard.press('s')
      await expectText(settings(page).getByRole('alert'), 'S belongs to “Add or remove bookmark”')
      expect(await objections(page)).toEqual([])
      await keyboard.press('Enter')
      await expectText(keysOf(page, 'Mark as read or unread').and(focused(page)), /”\s+S$/)
      await expectText(keysOf(page, 'Add or remove bookmark'), /”\s+Ctrl\+D$/)
      await keyboard.press('Escape')

      await reader.restart()
      const again = reader.page
      await seedsAreIn(again)
      expect(await theme(again)).toBe('dark')
      await parts(again).list.focus()
      await again.keyboard.press('j')
      await parts(again).headline.waitFor()
      await parts(again)
        .button(/^Unread,? 21 articles/)
        .waitFor()
      await again.keyboard.press('s')
      await parts(again)
        .button(/^Unread,? 22 articles/)
        .waitFor()
      await choose(again, 'shortcuts settings')
      await settings(again).getByRole('button', { name: 'All shortcuts as at first' }).press('Enter')
      await expectText(keysOf(again, 'Mark as read or unread'), /”\s+M$/)
    },
    { browser: { reducedMotion: 'reduce' } },
  ))

test('a copy of the library is made and put back in one press, which is undone by another', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { button, list, headline } = parts(page)
    const { keyboard } = page
    await list.focus()
    await keyboard.press('j')
    await expectText(headline, 'Almaty akim instructed')
    await keyboard.press('s')
    await button(/^Bookmarks,? 1 article/).waitFor()
    await choose(page, 'make backup')
    const backups = settings(page).getByRole('list', { name: 'Backups' }).getByRole('listitem')
    await settings(page).getByText('The backup was made.').waitFor()
    await expectCount(backups.filter({ hasText: 'By hand' }), 1)
    await keyboard.press('Escape')
    await keyboard.press('j')
    await expectText(headline, 'inclusive clubs')
    await keyboard.press('s')
    await button(/^Bookmarks,? 2 articles/).waitFor()

    await choose(page, 'settings backups')
    await expectText(backups.first(), 'By hand')
    await backups
      .first()
      .getByRole('button', { name: /^Restore/ })
      .press('Enter')
    await expectText(backups.first(), 'Before restoring')
    await keyboard.press('Escape')
    await button(/^Bookmarks,? 1 article/).waitFor()
    await seedsAreIn(page)
    const toast = page.getByRole('region', { name: 'What you have just done' })
    await toast.getByText('Library restored').waitFor()
    await keyboard.press('Control+z')
    await button(/^Bookmarks,? 2 articles/).waitFor()
    // What was done before the restoring is undone after it.
    await keyboard.press('Control+z')
    await button(/^Bookmarks,? 1 article/).waitFor()

    await choose(page, 'settings backups')
    const own = backups.filter({ hasText: 'By hand' })
    const remove = own.getByRole('button', { name: /^Remove/ })
    await remove.press('Enter')
    await expectText(page.getByRole('alert'), /^The copy of .+ \(.+\) will be gone for good\.$/)
    expect(await objections(page)).toEqual([])
    await settings(page).getByRole('button', { name: 'Keep' }).and(focused(page)).press('Escape')
    await remove.and(focused(page)).press('Enter')
    await settings(page).getByRole('button', { name: 'Remove for good' }).press('Enter')
    await expectText(settings(page).getByRole('status'), /^The copy of .+ was removed\.$/)
    await settings(page).getByRole('button', { name: 'Make one now' }).and(focused(page)).waitFor()
    await expectCount(own, 0)
  }))

test('hints come one after the other, go for good, and come again when they are asked for', () =>
  withReader(
    async reader => {
      const { page } = reader
      const hint = (page: Page) => page.getByRole('complementary', { name: 'Hint' })
      await expectText(hint(page), 'Dosayev')
      await seedsAreIn(page)
      expect(await objections(page)).toEqual([])
      await hint(page).getByRole('button', { name: 'Understood' }).press('Enter')
      await expectText(hint(page), 'Ctrl+O')
      await hint(page).getByRole('button').press('Enter')
      await expectText(hint(page), '? lists all keyboard shortcuts')
      const kept = page.waitForResponse(/saveSettings/)
      await hint(page).getByRole('button').press('Enter')
      await hint(page).waitFor({ state: 'detached' })
      await kept
      await parts(page).list.and(focused(page)).waitFor()
      await reader.restart()
      await seedsAreIn(reader.page)
      await expectCount(hint(reader.page), 0)
      await choose(reader.page, 'hints again')
      await expectText(hint(reader.page), 'Dosayev')
    },
    { isFirstStart: true },
  ))
