import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bringIn, chooseFiles, DUMP, dialogOf, dropFiles, largeDump } from './importing-steps'
import { expectCount, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const inboxOf = (libraryFolder: string) => readdir(join(libraryFolder, 'inbox')).catch(() => [])

test('files are shown before they come in, are found at once, and leave nothing waiting', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const file = join(libraryFolder, '..', `Жаңалықтар ${process.pid}.txt`)
    await writeFile(file, DUMP)
    await chooseFiles(page, [file])
    const preview = dialogOf(page)
    await preview.getByText('2 articles', { exact: true }).waitFor()
    await preview.getByRole('heading', { name: 'Ақтөбеде жаңа кітапхана ашылды' }).waitFor()
    await preview.getByRole('button', { name: 'Read as: UTF-8' }).waitFor()
    await seedsAreIn(page)
    await preview.getByRole('button', { name: 'Bring in', exact: true }).click()
    await expectCount(preview, 0)
    await page.getByText('2 articles from 1 file').first().waitFor()
    await expectListed(page, 24)
    await parts(page).search.fill('кітапхана')
    await expectText(parts(page).rows.first(), 'Ақтөбеде жаңа кітапхана ашылды')
    await parts(page).rows.first().click()
    await expectText(parts(page).article, `Жаңалықтар ${process.pid}.txt`)
    await expect.poll(() => inboxOf(libraryFolder)).toEqual([])
  }))

test('what is dropped comes in by one more key, folders too', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const folder = join(libraryFolder, 'brought', 'deeper')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, '10.txt'), 'Skating rink opened 05.03.2025\nThe rink has free entry.\n')
    await writeFile(join(folder, '2.txt'), DUMP)
    await dropFiles(page, [join(libraryFolder, 'brought')])
    const names = dialogOf(page).getByRole('option')
    await expectCount(names, 2)
    expect((await names.allInnerTexts()).map(text => text.split('\n')[0])).toEqual(['2.txt', '10.txt'])
    await page.keyboard.press('Enter')
    await page.getByText('3 articles from 2 files').first().waitFor()
    await expectListed(page, 25)
  }))

test.each(['Escape', 'Cancel'])('%s brings nothing in and leaves nothing behind', way =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const file = join(libraryFolder, 'dump.txt')
    await writeFile(file, DUMP)
    await chooseFiles(page, [file])
    await dialogOf(page).getByText('2 articles', { exact: true }).waitFor()
    await expect.poll(() => inboxOf(libraryFolder)).toHaveLength(1)
    if (way === 'Escape') await page.keyboard.press('Escape')
    else await page.getByRole('button', { name: 'Cancel' }).click()
    await expectCount(dialogOf(page), 0)
    await expect.poll(() => inboxOf(libraryFolder)).toEqual([])
    await seedsAreIn(page)
  }),
)

test('a file that cannot come in is named with the reason, before and after, and the others come in', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const good = join(libraryFolder, 'good.txt')
    const empty = join(libraryFolder, 'empty.txt')
    const picture = join(libraryFolder, 'picture.txt')
    await writeFile(good, DUMP)
    await writeFile(empty, '')
    await writeFile(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    await chooseFiles(page, [empty, picture, good])
    const preview = dialogOf(page)
    await preview.getByText('“empty.txt” holds no text').waitFor()
    await preview.getByRole('option', { name: 'picture.txt' }).click()
    await preview.getByText('“picture.txt” is not a text file').waitFor()
    await preview.getByRole('button', { name: 'Read as: Tell by the text' }).press('Enter')
    await page.getByRole('menuitemradio', { name: 'UTF-16 LE' }).press('Enter')
    await preview.getByRole('button', { name: 'Read as: UTF-16 LE' }).waitFor()
    await preview.getByRole('option', { name: 'good.txt' }).click()
    await preview.getByText('2 articles', { exact: true }).waitFor()
    await preview.getByRole('button', { name: 'Bring in', exact: true }).click()
    await page
      .getByText(/2 files failed/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Show report' }).click()
    const report = dialogOf(page)
    await expectText(report.getByRole('listitem').filter({ hasText: 'empty.txt' }).first(), 'holds no text')
    await expectText(
      report.getByRole('listitem').filter({ hasText: 'picture.txt' }).first(),
      'is not a text file',
    )
    await expectText(report.getByRole('listitem').filter({ hasText: 'good.txt' }).first(), 'Brought in')
    await page.keyboard.press('Escape')
    await expectListed(page, 24)
  }))

test('a library whose first file is on its way in says so instead of asking for files', () =>
  withReader(
    async ({ page, libraryFolder }) => {
      const large = join(libraryFolder, 'large.txt')
      await writeFile(large, largeDump())
      await bringIn(page, [large])
      await page.getByText('They show up here as soon as their file is in').waitFor()
      await expectCount(page.getByText('The library is empty'), 0)
      await page.getByRole('button', { name: 'Stop' }).click()
      await page.getByText('The library is empty').waitFor()
    },
    { seeds: false },
  ))

test('the same file twice changes nothing and says so, before and after', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const file = join(libraryFolder, 'dump.txt')
    await writeFile(file, DUMP)
    await bringIn(page, [file])
    await expectListed(page, 24)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await chooseFiles(page, [file])
    await dialogOf(page).getByText('The library has this file already').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Show report' }).click()
    await expectText(dialogOf(page), 'Already here, unchanged')
    await page.keyboard.press('Escape')
    await expectListed(page, 24)
  }))

test('a preview is gone through by keyboard: files, encodings, articles, and Enter on any of them brings all in', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const [first, second] = [join(libraryFolder, 'first.txt'), join(libraryFolder, 'second.txt')]
    await writeFile(first, DUMP)
    await writeFile(
      second,
      'Каток открыт в Костанае 05.03.2025\nВход свободный, коньки можно взять на месте.\n',
    )
    await chooseFiles(page, [first, second])
    const preview = dialogOf(page)
    await preview.getByText('2 articles', { exact: true }).waitFor()
    const { keyboard } = page
    // From “Bring in” round to the list of files.
    await keyboard.press('Tab')
    await keyboard.press('ArrowDown')
    await preview.getByRole('heading', { name: 'Каток открыт в Костанае' }).waitFor()
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await page.getByRole('menuitemradio', { name: 'KOI8-R' }).waitFor()
    await keyboard.press('Escape')
    await expectCount(page.getByRole('menu'), 0)
    // The menu gives the keyboard back once it is gone.
    await page.locator('[role="dialog"] [aria-haspopup]:focus').waitFor()
    await keyboard.press('Tab')
    await expectText(page.locator(':focus'), 'Вход свободный')
    await keyboard.press('Enter')
    await expectListed(page, 25)
  }))
