import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectText, parts, seedsAreIn } from './parts'
import { type Reader, withReader } from './reader'

const CENSUS = 'Wildlife census'
// Ten thousand Cyrillic letters are 20 KB on their way.
const LONG = 'Уточнить в акимате, сколько сайгаков насчитали в этом году. '.repeat(170).trim()

/** What a person did last: they type a note, scroll, and leave in the same moment. */
async function beBusy(page: Page, note: string) {
  const { article, rows } = parts(page)
  await rows.filter({ hasText: CENSUS }).click()
  await expectText(parts(page).headline, CENSUS)
  await page.locator('#article-list').focus()
  await page.keyboard.press('n')
  await article.getByRole('textbox', { name: 'Note' }).fill(note)
}

async function isThere({ page }: Reader, note: string) {
  await expectText(parts(page).headline, CENSUS)
  await expectText(parts(page).article.getByRole('region', { name: 'Note' }), note)
}

test('what was typed last is there, however the page is left in that moment', () =>
  withReader(async reader => {
    await seedsAreIn(reader.page)

    await beBusy(reader.page, 'Left by closing the tab')
    const closed = reader.page.waitForEvent('close')
    await reader.page.close({ runBeforeUnload: true })
    await closed
    await reader.restart()
    await isThere(reader, 'Left by closing the tab')

    await beBusy(reader.page, LONG)
    await reader.page.reload()
    await isThere(reader, LONG)

    await beBusy(reader.page, 'Left for another page')
    await parts(reader.page).search.fill('census')
    await reader.page.goto('about:blank')
    await reader.restart()
    await isThere(reader, 'Left for another page')
    expect(await parts(reader.page).search.inputValue()).toBe('census')
  }))
