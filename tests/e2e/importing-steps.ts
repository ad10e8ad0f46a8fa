import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Locator, Page } from 'playwright-core'

export const DUMP = `Culture
A bridge over the river was opened in Semey 03.03.2025
The bridge is 1,086 metres long.
Source : https://www.gov.kz/memleket/entities/abay/press/news/details/950001
Ақтөбеде жаңа кітапхана ашылды 04.03.2025
Кітапхана қорында жүз мыңнан астам кітап бар.
Дереккөз : https://www.gov.kz/memleket/entities/aktobe/press/news/details/950002?lang=kk
`

/** More than comes in before a hand has moved. */
export const largeDump = (): string => Array.from({ length: 40_000 }, (_, i) => articleText(i)).join('')

const articleText = (number: number) => `Release ${number} of the press service 04.03.2025
${'The bridge over the river was opened today. '.repeat(12)}${number}
Source : https://www.gov.kz/memleket/entities/abay/press/news/details/${number}
`

/** Makes a closed library look as if an older parser had read its files.
 *  @param change what that parser read otherwise, in SQL */
export function asByOlderParser(libraryFolder: string, change = ''): void {
  const db = new Database(join(libraryFolder, 'library.db'))
  db.exec(`UPDATE files SET parser_version = 1; ${change}`)
  db.close()
}

export const dialogOf = (page: Page): Locator => page.getByRole('dialog')

/** Chooses files by the menu. What is in them is then shown, and has not come in yet. */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Files…' }).click()
  await (await chooser).setFiles([...paths])
  await dialogOf(page).waitFor()
}

/** Chooses files and brings them in as somebody does who knows them. */
export async function bringIn(page: Page, paths: readonly string[]): Promise<void> {
  await chooseFiles(page, paths)
  await page.keyboard.press('Enter')
}

/** Lets the browser believe that files were dragged in from the desktop. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
}

/** Opens the list of all imports. */
export async function openImports(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Imports and watched folders…' }).click()
  await dialogOf(page).getByRole('list', { name: 'All imports' }).waitFor()
}
