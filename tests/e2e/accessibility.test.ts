import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { objections } from './axe'
import {
  asByOlderParser,
  bringIn,
  chooseFiles,
  DUMP,
  dialogOf,
  largeDump,
  openImports,
} from './importing-steps'
import { expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

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

  test('axe finds nothing in an empty library, nor where a file could not come in', () =>
    withReader(
      async ({ page, libraryFolder }) => {
        await page.getByText('The library is empty').waitFor()
        expect(await objections(page)).toEqual([])
        const empty = join(libraryFolder, 'empty.txt')
        await writeFile(empty, '')
        await chooseFiles(page, [empty])
        await dialogOf(page).getByText('holds no text').waitFor()
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: 'Show report' }).click()
        await expectText(dialogOf(page), 'holds no text')
        expect(await objections(page)).toEqual([])
      },
      { browser, seeds: false },
    ))

  test.each([
    ['a wide', { width: 1280, height: 800 }],
    ['a narrow', { width: 320, height: 640 }],
  ])('axe finds nothing in the dialogs of importing, in %s window', (_, viewport) =>
    withReader(
      async ({ page, libraryFolder }) => {
        await seedsAreIn(page)
        const [first, second] = [join(libraryFolder, 'first.txt'), join(libraryFolder, 'second.txt')]
        await writeFile(first, `${DUMP}Source : nowhere\n`)
        await writeFile(second, 'Text of an article that has nothing but its text.\n')
        await chooseFiles(page, [first, second])
        await page.setViewportSize(viewport)
        await dialogOf(page).getByText('2 articles', { exact: true }).waitFor()
        expect(await objections(page)).toEqual([])
        await dialogOf(page)
          .getByRole('button', { name: /^Read as/ })
          .click()
        await page.getByRole('menu').waitFor()
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Escape')
        await dialogOf(page).getByRole('button', { name: 'Bring in', exact: true }).click()
        await page.getByRole('button', { name: 'Show report' }).click()
        await dialogOf(page).getByText('What became of each file').waitFor()
        expect(await objections(page)).toEqual([])

        await dialogOf(page)
          .getByRole('button', { name: /^Read again/ })
          .first()
          .click()
        await page.getByText('Nothing would change').first().waitFor()
        expect(await objections(page)).toEqual([])
        await dialogOf(page)
          .getByRole('button', { name: /^Read as/ })
          .click()
        await page.getByRole('menuitemradio', { name: 'CP866 (DOS)' }).click()
        await page.getByText('As it would be').first().waitFor()
        expect(await objections(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')

        await page.setViewportSize({ width: 1280, height: 800 })
        await openImports(page)
        await page.setViewportSize(viewport)
        await dialogOf(page)
          .getByRole('button', { name: /^Take out/ })
          .first()
          .click()
        await dialogOf(page).getByText('Taken out; can be brought back').waitFor()
        expect(await objections(page)).toEqual([])
      },
      { browser },
    ),
  )

  test('axe finds nothing where an import is paused, nor where files are to be read again', () =>
    withReader(
      async reader => {
        const { page, libraryFolder } = reader
        await seedsAreIn(page)
        const large = join(libraryFolder, 'large.txt')
        await writeFile(large, largeDump())
        await bringIn(page, [large])
        await page.getByRole('button', { name: 'Pause' }).click()
        await page.getByRole('button', { name: 'Go on' }).waitFor()
        expect(await objections(page)).toEqual([])
        await page.getByRole('button', { name: 'Stop' }).click()
        await page.getByRole('button', { name: 'Show report' }).waitFor()

        await reader.restart(() => asByOlderParser(libraryFolder))
        const again = reader.page
        const see = again.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'See what' })
        await see.waitFor()
        expect(await objections(again)).toEqual([])
        await see.click()
        await dialogOf(again)
          .getByRole('button', { name: /^See what would change/ })
          .first()
          .waitFor()
        expect(await objections(again)).toEqual([])
      },
      { browser },
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
