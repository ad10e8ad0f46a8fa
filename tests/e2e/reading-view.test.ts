import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { objections } from './axe'
import { bringIn } from './importing-steps'
import { expectCount, expectListed, expectText, parts } from './parts'
import { withReader } from './reader'

const PARAGRAPH =
  'The council of the city spoke of the bridges that are to be repaired before the winter, and of what it will cost. ' +
  'The work begins with the bridge in the centre, as most of the traffic goes over it, and ends with the one by the port.'
const address = (number: number, language: string) =>
  `https://www.gov.kz/memleket/entities/abay/press/news/details/${number}?lang=${language}`
const DUMP = `Society
A long report on the bridges of the city 16.03.2025
${Array.from({ length: 40 }, (_, at) => `Item ${at + 1} of the report. ${PARAGRAPH}`).join('\n')}
Source : ${address(950001, 'en')}
Council approves the repair of four bridges 15.03.2025
The council of the city has approved the repair of 4 bridges for the years 2025–2027, the press service said.
The cost is 12 400 million tenge, or 3.5 % of the budget. Work begins on 1 April 2025 and ends in 2027.
Questions are answered by telephone, 8 (7172) 74-22-11, from Monday to Friday.
Source : ${address(950002, 'en')}
Маслихат утвердил ремонт четырёх мостов 15.03.2025
Маслихат города утвердил ремонт 4 мостов на 2025–2027 годы, сообщила пресс-служба.
Стоимость составит 12 400 млн тенге, или 3,5 % бюджета.
Работы начнутся 1 апреля 2025 года и закончатся в 2027 году.
На вопросы отвечают по телефону 8 (7172) 74-22-11 с понедельника по пятницу.
Источник : ${address(950002, 'ru')}
Мәслихат төрт көпірді жөндеуді бекітті 15.03.2025
Қала мәслихаты 2025–2027 жылдарға 4 көпірді жөндеуді бекітті, деп хабарлады баспасөз қызметі.
Құны — 12 400 млн теңге немесе бюджеттің 3,5 %-ы. Жұмыс 2025 жылғы 1 сәуірде басталып, 2027 жылы аяқталады.
Сұрақтарға 8 (7172) 74-22-11 телефоны арқылы дүйсенбіден жұмаға дейін жауап беріледі.
Дереккөз : ${address(950002, 'kk')}
`

let folder: string
let dump: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oqyrman-dump-'))
  dump = join(folder, 'releases.txt')
  await writeFile(dump, DUMP)
})
afterAll(() => rm(folder, { recursive: true }))

const NO_SEEDS = { seeds: false }

async function openArticle(page: Page, headline: string): Promise<void> {
  await parts(page).rows.filter({ hasText: headline }).click()
  await expectText(parts(page).headline, headline)
}

/** The number of the paragraph at the top of the pane, from 1. */
const atTop = (page: Page) =>
  page.evaluate(() => {
    const pane = document.querySelector('#article-text')?.getBoundingClientRect().top ?? 0
    const paragraphs = [...document.querySelectorAll('#article-body > p')]
    return 1 + paragraphs.findIndex(paragraph => paragraph.getBoundingClientRect().bottom > pane + 1)
  })

/** Gives the text less room before each frame, and then all of it again, as a window does whose edge is dragged. */
const narrowBitByBit = (page: Page) =>
  page.evaluate(async () => {
    const body = document.querySelector<HTMLElement>('#article-body')
    if (body === null) return
    for (let percent = 98; percent >= 30; percent -= 2) {
      await new Promise(requestAnimationFrame)
      // Behind the frame: what is scrolled in it is told when lines have changed once more.
      await new Promise(later => setTimeout(later))
      body.style.width = `${percent}%`
    }
    body.style.width = ''
  })

const styleOfText = (page: Page) =>
  page
    .locator('#article-body > p')
    .first()
    .evaluate(paragraph => {
      const { fontSize, fontFamily, lineHeight } = getComputedStyle(paragraph)
      return { fontSize, fontFamily, lineHeight }
    })

test('the text is set as the person likes it, read on where it was left, and read alone', () =>
  withReader(async reader => {
    let { page } = reader
    await bringIn(page, [dump])
    await expectListed(page, 4)
    await openArticle(page, 'A long report')
    expect(await styleOfText(page)).toMatchObject({ fontSize: '18px' })
    const zoom = await page.evaluate(() => devicePixelRatio)
    await page.keyboard.press('Control+Equal')
    await page.keyboard.press('Control+NumpadAdd')
    await expect.poll(() => styleOfText(page)).toMatchObject({ fontSize: '20px' })
    expect(await page.evaluate(() => devicePixelRatio)).toBe(zoom)

    const menu = page.getByRole('button', { name: 'How the text is set' })
    await menu.press('Enter')
    await page.getByRole('radio', { name: 'Without serifs' }).check()
    const spacing = page.getByRole('slider', { name: 'Line spacing' })
    await spacing.press('ArrowRight')
    await spacing.press('ArrowRight')
    expect(await spacing.getAttribute('aria-valuetext')).toBe('1.8')
    await expect.poll(() => styleOfText(page)).toMatchObject({ lineHeight: '36px' })
    expect(await objections(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await menu.evaluate(button => button === document.activeElement)).toBe(true)
    const set = await styleOfText(page)

    await page
      .locator('#article-body > p')
      .nth(19)
      .evaluate(paragraph => paragraph.scrollIntoView())
    await expect.poll(() => atTop(page)).toBe(20)
    await page.setViewportSize({ width: 800, height: 600 })
    await expect.poll(() => atTop(page)).toBe(20)
    await narrowBitByBit(page)
    expect(await atTop(page)).toBe(20)
    await openArticle(page, 'Council approves')
    await expect.poll(() => page.locator('#article-text').evaluate(pane => pane.scrollTop)).toBe(0)
    await openArticle(page, 'A long report')
    await expect.poll(() => atTop(page)).toBe(20)

    await reader.restart()
    page = reader.page
    await openArticle(page, 'A long report')
    await expect.poll(() => atTop(page)).toBe(20)
    expect(await styleOfText(page)).toEqual(set)

    await page.locator('#article-text').press('End')
    await page.getByRole('button', { name: 'Show in the file' }).scrollIntoViewIfNeeded()
    await openArticle(page, 'Council approves')
    await openArticle(page, 'A long report')
    await expect.poll(() => page.locator('#article-text').evaluate(pane => pane.scrollTop)).toBe(0)

    await page.keyboard.press('Shift+KeyF')
    const { list, article } = parts(page)
    await expectCount(list, 0)
    await expectCount(article.getByRole('toolbar'), 0)
    await expectText(article, 'Item 1 of the report.')
    expect(await objections(page)).toEqual([])
    await page.keyboard.press('Escape')
    await list.waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('article-text')
  }, NO_SEEDS))

test('versions stand side by side, paragraph beside paragraph, and under each other where it is narrow', () =>
  withReader(async ({ page }) => {
    await bringIn(page, [dump])
    await expectListed(page, 4)
    await openArticle(page, 'Council approves')
    const { article, headline } = parts(page)
    const versions = article.getByRole('group', { name: 'In other languages' })
    await versions.getByRole('button', { name: 'Russian' }).click()
    await expectText(headline, 'Маслихат утвердил')
    expect(await headline.getAttribute('lang')).toBe('ru')
    await versions.getByRole('button', { name: 'English' }).click()
    await expectText(headline, 'Council approves')

    await page.keyboard.press('KeyC')
    const dialog = page.getByRole('dialog', { name: 'Side by side in two languages' })
    await dialog.waitFor()
    await dialog.getByRole('combobox').selectOption('Russian')
    await expectText(dialog.getByRole('heading'), 'Маслихат утвердил')
    const rows = dialog.locator('.compared-row')
    // The second paragraph is two in Russian.
    await expectText(rows.nth(2), /The cost is .*Стоимость составит .*Работы начнутся/u)
    await expectText(rows.nth(3), /Questions are answered .*На вопросы отвечают/u)
    const [left, right] = await rows.nth(3).locator('p').all()
    const tops = await Promise.all([left, right].map(async cell => (await cell?.boundingBox())?.y))
    expect(tops[0]).toBe(tops[1])
    expect(await objections(page)).toEqual([])

    await page.setViewportSize({ width: 320, height: 640 })
    const below = await rows.nth(3).locator('p').nth(1).boundingBox()
    const above = await rows.nth(3).locator('p').nth(0).boundingBox()
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await objections(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expectCount(dialog, 0)
    // What is done with the article stands in one line, however narrow the window.
    const heights = await page
      .locator('.article-tools button:visible')
      .evaluateAll(buttons => buttons.map(button => button.getBoundingClientRect().top))
    expect(heights.length).toBeGreaterThan(5)
    expect(new Set(heights).size).toBe(1)
  }, NO_SEEDS))

test('on paper stands the article alone, black on white, and as a PDF it has its name', () =>
  withReader(async ({ page }) => {
    await bringIn(page, [dump])
    await expectListed(page, 4)
    await page.getByRole('combobox', { name: 'Search' }).fill('bridges')
    await openArticle(page, 'A long report')
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark'
    })
    await page.locator('#article-text').focus()
    await page.keyboard.press('ArrowDown')
    await page.emulateMedia({ media: 'print' })
    const outline = () => page.locator('#article-text').evaluate(text => getComputedStyle(text).outlineStyle)
    expect(await outline()).toBe('none')
    const shown = (await page.locator('body').innerText()).replaceAll('\u00A0', ' ')
    expect(shown).toContain('A long report on the bridges of the city')
    expect(shown).toContain('March 16, 2025')
    expect(shown).toContain('Akimat of Abai Region')
    expect(shown).toContain('Item 40 of the report.')
    expect(shown).toContain(address(950001, 'en'))
    for (const other of ['All articles', 'Council approves', 'Where it comes from', 'Copy', 'minutes'])
      expect(shown).not.toContain(other)
    const colours = await page
      .locator('#article-body mark')
      .first()
      .evaluate(mark => {
        const { backgroundColor, color } = getComputedStyle(mark)
        return { backgroundColor, color, page: getComputedStyle(document.body).backgroundColor }
      })
    // 11.5 points
    expect(await styleOfText(page)).toMatchObject({ fontSize: '15.3333px' })
    const nothing = 'rgba(0, 0, 0, 0)'
    expect(colours).toEqual({ backgroundColor: nothing, color: 'rgb(0, 0, 0)', page: nothing })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const pages = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0
    expect(pages).toBeGreaterThan(3)
    expect(pages).toBeLessThan(12)

    await page.emulateMedia({ media: 'screen' })
    const called = page.evaluate(
      () =>
        new Promise<string>(resolve => {
          window.print = () => {
            resolve(document.title)
            window.dispatchEvent(new Event('afterprint'))
          }
        }),
    )
    const before = await page.title()
    await page.keyboard.press('Control+KeyP')
    expect(await called).toBe('A long report on the bridges of the city')
    expect(await page.title()).toBe(before)
  }, NO_SEEDS))
