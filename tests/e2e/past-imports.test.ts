import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { test } from 'vitest'
import {
  asByOlderParser,
  bringIn,
  chooseFiles,
  DUMP,
  dialogOf,
  largeDump,
  openImports,
} from './importing-steps'
import { expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const RUSSIAN = `Каток открыт в Костанае 05.03.2025
Вход свободный, коньки можно взять на месте.
Источник: https://www.gov.kz/memleket/entities/kostanay/press/news/details/1?lang=ru
`

test('an import is taken out where it ended, and brought back by Ctrl+Z', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const file = join(libraryFolder, 'dump.txt')
    await writeFile(file, DUMP)
    await bringIn(page, [file])
    await expectListed(page, 24)
    await page.getByRole('button', { name: 'Take out' }).press('Enter')
    await seedsAreIn(page)
    await page.getByText('Import taken out').first().waitFor()
    await page.keyboard.press('Control+z')
    await expectListed(page, 24)
  }))

test('every import is listed, its report opens again, and it is taken out and brought back, over a restart too', () =>
  withReader(async reader => {
    const { page, libraryFolder } = reader
    await seedsAreIn(page)
    const file = join(libraryFolder, 'dump.txt')
    await writeFile(file, DUMP)
    await bringIn(page, [file])
    await expectListed(page, 24)
    await parts(page).rows.filter({ hasText: 'A bridge over the river' }).click()
    await parts(page).headline.waitFor()
    await page.keyboard.press('s')
    await parts(page)
      .button(/^Bookmarks,? 1 article/)
      .waitFor()

    await openImports(page)
    const rows = dialogOf(page).getByRole('list', { name: 'All imports' }).getByRole('listitem')
    await expectCount(rows, 2)
    await expectText(rows.first(), 'dump.txt')
    await rows.first().getByRole('button', { name: 'Report' }).press('Enter')
    await expectText(dialogOf(page), 'What became of each file')
    await page.keyboard.press('Escape')
    // The list is there again, and the keyboard where it was.
    await expectText(page.locator(':focus'), 'Report')
    await rows.first().getByRole('button', { name: 'Take out 2 articles from dump.txt' }).press('Enter')
    await expectText(rows.first(), 'Taken out; can be brought back until')
    await page.keyboard.press('Escape')
    await seedsAreIn(page)

    await reader.restart()
    const again = reader.page
    await seedsAreIn(again)
    await openImports(again)
    await again.getByRole('button', { name: 'Bring back 2 articles from dump.txt' }).press('Enter')
    await again.getByRole('button', { name: 'Take out 2 articles from dump.txt' }).waitFor()
    await again.keyboard.press('Escape')
    await expectListed(again, 24)
    await parts(again)
      .button(/^Bookmarks,? 1 article/)
      .waitFor()
  }))

test('a file comes in by the encoding that was chosen, and is read again by another; the bookmark stays', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const file = join(libraryFolder, 'каток.txt')
    await writeFile(file, iconv.encode(RUSSIAN, 'windows-1251'))
    await chooseFiles(page, [file])
    const dialog = dialogOf(page)
    const choose = async (encoding: string) => {
      await dialog.getByRole('button', { name: /^Read as/ }).press('Enter')
      await page.getByRole('menuitemradio', { name: encoding }).press('Enter')
    }
    await dialog.getByRole('heading', { name: 'Каток открыт в Костанае' }).waitFor()
    await dialog.getByRole('button', { name: 'Read as: Windows-1251 (guessed)' }).waitFor()
    await choose('Windows-1252 (Western)')
    await dialog.getByRole('heading', { name: /^Êàòîê/ }).waitFor()
    await dialog.getByRole('button', { name: 'Bring in', exact: true }).press('Enter')
    await expectListed(page, 23)
    await parts(page).rows.filter({ hasText: 'Êàòîê' }).click()
    await parts(page).headline.waitFor()
    await page.keyboard.press('s')
    await parts(page)
      .button(/^Bookmarks,? 1 article/)
      .waitFor()

    await page.getByRole('button', { name: 'Show report' }).click()
    await dialog.getByRole('button', { name: 'Read again… каток.txt' }).press('Enter')
    await dialog.getByRole('heading', { name: 'Read каток.txt again' }).waitFor()
    await choose('Windows-1251')
    await dialog.getByRole('heading', { name: 'Каток открыт в Костанае' }).waitFor()
    await dialog.getByRole('heading', { name: /^Êàòîê/ }).waitFor()
    await dialog.getByRole('button', { name: 'Read again', exact: true }).press('Enter')
    await page
      .getByText(/^каток\.txt was read again/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await expectListed(page, 23)
    await parts(page).rows.filter({ hasText: 'Каток открыт в Костанае' }).waitFor()
    await parts(page)
      .button(/^Bookmarks,? 1 article/)
      .waitFor()
  }))

test('files that an older parser read are told at the start, compared and read again one by one', () =>
  withReader(async reader => {
    await seedsAreIn(reader.page)
    await reader.restart(() =>
      asByOlderParser(
        reader.libraryFolder,
        "UPDATE articles SET headline = 'Census' WHERE headline LIKE 'Wildlife census%'",
      ),
    )
    const { page } = reader
    const message = page.getByRole('region', { name: 'Messages' })
    await expectText(message, '1 file was read by an older Oqyrman.')
    await message.getByRole('button', { name: 'See what would change' }).press('Enter')
    const dialog = dialogOf(page)
    await dialog.getByRole('button', { name: /^See what would change: / }).press('Enter')
    await expectText(dialog, '1 article would change, 21 would stay as it is')
    await dialog.getByText('Changed: headline').waitFor()
    await dialog.getByRole('heading', { name: 'Census', exact: true }).waitFor()
    await dialog.getByRole('heading', { name: /^Wildlife census held/ }).waitFor()
    await dialog.getByRole('button', { name: 'Read again', exact: true }).press('Enter')
    await expectText(dialog, 'Every file was read by this Oqyrman.')
    await page.keyboard.press('Escape')
    await parts(page).search.fill('census')
    await expectText(parts(page).rows.first(), 'Wildlife census held')
  }))

test('an import is paused, lets another pass, goes on and is stopped', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const [large, small] = [join(libraryFolder, 'large.txt'), join(libraryFolder, 'small.txt')]
    await writeFile(large, largeDump())
    await writeFile(small, DUMP)
    await bringIn(page, [large])
    const strip = page.getByRole('region', { name: 'Import' })
    await strip.getByRole('button', { name: 'Pause' }).press('Enter')
    await strip.getByRole('button', { name: 'Go on' }).waitFor()
    await expectText(strip, 'Paused')
    await bringIn(page, [small])
    await strip.getByText('2 articles from 1 file').waitFor()
    await strip.getByRole('button', { name: 'Close', exact: true }).click()
    await strip.getByRole('button', { name: 'Go on' }).press('Enter')
    await strip.getByRole('button', { name: 'Pause' }).waitFor()
    await expectText(strip, /articles a second/)
    await expectText(strip, /left/)
    await strip.getByRole('button', { name: 'Stop' }).press('Enter')
    await strip.getByText(/^Stopped\./).waitFor()
    await expectListed(page, 24)
  }))

test('imports that are asked for while another runs wait; one is given up, the other comes in after it', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const [large, small] = [join(libraryFolder, 'large.txt'), join(libraryFolder, 'small.txt')]
    await writeFile(large, largeDump())
    await writeFile(small, DUMP)
    await bringIn(page, [large])
    const strip = page.getByRole('region', { name: 'Import' })
    await expectText(strip, 'Bringing in large.txt')
    await bringIn(page, [small])
    await expectText(strip, '1 more import waits')
    const unwanted = join(libraryFolder, 'unwanted.txt')
    await writeFile(unwanted, RUSSIAN)
    await bringIn(page, [unwanted])
    await expectText(strip, '2 more imports wait')
    await openImports(page)
    await dialogOf(page).getByRole('button', { name: 'Stop bringing in unwanted.txt' }).press('Enter')
    await expectCount(dialogOf(page).getByRole('button', { name: 'Stop bringing in unwanted.txt' }), 0)
    await page.keyboard.press('Escape')
    await strip.getByRole('button', { name: 'Stop' }).press('Enter')
    await strip.getByText('2 articles from 1 file').waitFor()
    await expectListed(page, 24)
  }))

test('a browser, which learns no paths, says how a folder is watched', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    await openImports(page)
    const watched = dialogOf(page).getByRole('region', { name: 'Watched folders' })
    await expectText(watched, 'No folder is watched.')
    await expectText(watched, 'oqyrman watch add FOLDER')
    await expectCount(watched.getByRole('button'), 0)
  }))
