import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const DUMP = `Culture
A bridge over the river was opened in Semey 03.03.2025
The bridge is 1,086 metres long.
Source : https://www.gov.kz/memleket/entities/abay/press/news/details/950001
Ақтөбеде жаңа кітапхана ашылды 04.03.2025
Кітапхана қорында жүз мыңнан астам кітап бар.
Дереккөз : https://www.gov.kz/memleket/entities/aktobe/press/news/details/950002?lang=kk
`

async function chooseFiles(page: Page, paths: readonly string[]) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Files…' }).click()
  await (await chooser).setFiles([...paths])
}

/** Lets the browser believe that files were dragged in from the desktop. */
async function dropFiles(page: Page, paths: readonly string[]) {
  const cdp = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
}

test('files come in by the file dialog, are found at once, and leave nothing waiting', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const file = join(libraryFolder, '..', `Жаңалықтар ${process.pid}.txt`)
    await writeFile(file, DUMP)
    await chooseFiles(page, [file])
    await page.getByText('2 articles from 1 file').first().waitFor()
    await expectListed(page, 24)
    await parts(page).search.fill('кітапхана')
    await expectText(parts(page).rows.first(), 'Ақтөбеде жаңа кітапхана ашылды')
    await parts(page).rows.first().click()
    await expectText(parts(page).article, `Жаңалықтар ${process.pid}.txt`)
    await expect.poll(() => readdir(join(libraryFolder, 'inbox')).catch(() => [])).toEqual([])
  }))

test('files and folders are dropped in', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const folder = join(libraryFolder, 'brought', 'deeper')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'inner.txt'), DUMP)
    await dropFiles(page, [join(libraryFolder, 'brought')])
    await page.getByText('2 articles from 1 file').first().waitFor()
    await expectListed(page, 24)
  }))

test('a file that cannot come in is named with the reason, and the others come in', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const good = join(libraryFolder, 'good.txt')
    const empty = join(libraryFolder, 'empty.txt')
    const picture = join(libraryFolder, 'picture.txt')
    await writeFile(good, DUMP)
    await writeFile(empty, '')
    await writeFile(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    await chooseFiles(page, [empty, picture, good])
    await page
      .getByText(/2 files failed/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Show report' }).click()
    const report = page.getByRole('dialog')
    await expectText(report.getByRole('listitem').filter({ hasText: 'empty.txt' }).first(), 'holds no text')
    await expectText(
      report.getByRole('listitem').filter({ hasText: 'picture.txt' }).first(),
      'is not a text file',
    )
    await expectText(report.getByRole('listitem').filter({ hasText: 'good.txt' }).first(), 'Brought in')
    await page.keyboard.press('Escape')
    await expectListed(page, 24)
  }))

test('the same file twice changes nothing and says so', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const file = join(libraryFolder, 'dump.txt')
    await writeFile(file, DUMP)
    await chooseFiles(page, [file])
    await expectListed(page, 24)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await chooseFiles(page, [file])
    await page.getByRole('button', { name: 'Show report' }).click()
    await expectText(page.getByRole('dialog'), 'Already here, unchanged')
    await page.keyboard.press('Escape')
    await expectListed(page, 24)
  }))
