import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bringIn } from './importing-steps'
import { expectCount, expectListed, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const days = (page: Page) => page.getByRole('listbox', { name: 'Articles by day' })
const months = (page: Page) => page.getByRole('listbox', { name: 'Articles by month' })
const chip = (page: Page) => page.getByRole('button', { name: /^Remove the filter/ })
/** The name of the bar that the keyboard is at. */
const active = (chart: Locator) =>
  chart.evaluate(list => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.ariaLabel)

async function drag(page: Page, chart: Locator, from: number, to: number) {
  const centre = async (bar: number) => {
    const box = await chart.getByRole('option').nth(bar).boundingBox()
    if (box === null) throw new Error('the bar is not in sight')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const [start, end] = [await centre(from), await centre(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
}

test('days are brushed with the mouse; the same once more, or the chip, takes it off', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const chart = days(page)
    // From 1 to 14 February, and 2 articles without a date.
    await expectCount(chart.getByRole('option'), 14)
    await page.getByText('2 articles without a date').waitFor()
    await drag(page, chart, 8, 0)
    await expectListed(page, 8)
    expect(await chip(page).innerText()).toBe('Feb 1, 2025 – Feb 9, 2025')
    await chart.getByRole('option', { name: 'Feb 14, 2025: 10 of 10 articles' }).click()
    await expectListed(page, 10)
    await drag(page, chart, 13, 13)
    await seedsAreIn(page)
    await expectCount(chip(page), 0)
    await drag(page, chart, 12, 13)
    await expectListed(page, 12)
    await chip(page).click()
    await seedsAreIn(page)
  }))

test('days are chosen by keys, each with a name; days of which nothing came in are told from days without hits', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const chart = days(page)
    const { keyboard } = page
    await parts(page).search.fill('Dossayev ')
    await expectListed(page, 3)
    await chart.focus()
    await keyboard.press('Home')
    expect(await active(chart)).toBe('Feb 1, 2025: 1 of 4 articles')
    await expectListed(page, 1)
    await keyboard.press('ArrowRight')
    expect(await active(chart)).toBe('Feb 2, 2025: nothing was brought in')
    await expectListed(page, 0)
    await keyboard.press('End')
    await expectListed(page, 1)
    await keyboard.press('ArrowLeft')
    expect(await active(chart)).toBe('Feb 13, 2025: 0 of 2 articles')
    await keyboard.press('Shift+Home')
    await expectListed(page, 1)
    expect(await chip(page).innerText()).toBe('Feb 1, 2025 – Feb 13, 2025')
    await keyboard.press('Shift+End')
    await expectListed(page, 1)
    await keyboard.press('Shift+ArrowLeft')
    expect(await chip(page).innerText()).toBe('Feb 13, 2025')
    await keyboard.press('Escape')
    await expectListed(page, 3)
    await expectCount(chip(page), 0)
    expect(await chart.evaluate(list => list === document.activeElement)).toBe(true)
  }))

test('dates are typed as people of three languages write them, one of them alone too, and told back', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const [from, to] = [page.getByLabel('From', { exact: true }), page.getByLabel('To', { exact: true })]
    await from.fill('9 ақпан 2025')
    await page.getByText('= Feb 9, 2025').waitFor()
    await expectListed(page, 16)
    await to.fill('13.02.2025')
    await expectListed(page, 6)
    expect(await from.inputValue()).toBe('Feb 9, 2025')
    expect(await chip(page).innerText()).toBe('Feb 9, 2025 – Feb 13, 2025')
    // What is none is told, and what was asked for stays.
    await to.fill('31.02.2025')
    await to.press('Enter')
    await page.getByText('This is no date.').waitFor()
    await expectListed(page, 6)
    await from.fill('')
    await to.fill('')
    await seedsAreIn(page)
    await to.fill('2025-02')
    await to.press('Enter')
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['', 'Feb 28, 2025'])
  }))

test('a library of years is brushed by months, and a chosen month by days', () =>
  withReader(async ({ page, libraryFolder }) => {
    await seedsAreIn(page)
    const dump = join(libraryFolder, 'older.txt')
    await writeFile(
      dump,
      ['11.05.2023', '28.11.2024', '30.11.2024']
        .map(
          (date, at) =>
            `News\nRelease number ${at} ${date}\nThe text of a release that is long enough.\nSource : https://www.gov.kz/memleket/entities/almaty/press/news/details/${at + 1}\n`,
        )
        .join(''),
    )
    await bringIn(page, [dump])
    await expectListed(page, 25)
    // From May 2023 to February 2025.
    await expectCount(months(page).getByRole('option'), 22)
    await expectCount(days(page), 0)
    await months(page).getByRole('option', { name: 'November 2024: 2 of 2 articles' }).click()
    await expectListed(page, 2)
    expect(await chip(page).innerText()).toBe('November 2024')
    await expectCount(days(page).getByRole('option'), 30)
    await days(page).getByRole('option', { name: 'Nov 28, 2024: 1 of 1 article' }).click()
    await expectListed(page, 1)
    await days(page).press('Shift+End')
    await expectListed(page, 2)
    expect(await chip(page).innerText()).toBe('Nov 28, 2024 – Nov 30, 2024')
    // Without a month that is chosen the days go; the keyboard is not lost with them.
    await page.keyboard.press('Escape')
    await expectListed(page, 25)
    await expectCount(days(page), 0)
    expect(await months(page).evaluate(list => list === document.activeElement)).toBe(true)
  }))
