import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { objections } from './axe'
import { expectCount, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

const HEADLINE = 'Digital Almaty forum'

/** Opens the article by keyboard; the keyboard is then in its text. */
async function openForum(page: Page) {
  await seedsAreIn(page)
  await page.keyboard.press('/')
  await page.keyboard.type(HEADLINE)
  await page.keyboard.press('F3')
  await expectText(parts(page).headline, HEADLINE)
  await parts(page).search.fill('')
  await page.locator('#article-text').focus()
}

const marks = (page: Page) => parts(page).article.locator('mark.highlight')
/** The highlighted words, those of each part of the article together. */
const highlighted = (page: Page) =>
  page.evaluate(() => {
    const quotes = new Map<string, string>()
    for (const mark of document.querySelectorAll('mark.highlight')) {
      const name = mark.getAttribute('data-highlight') ?? ''
      quotes.set(name, (quotes.get(name) ?? '') + mark.textContent.replaceAll('\u00A0', ' '))
    }
    return [...quotes.values()]
  })
const expectHighlighted = (page: Page, quotes: readonly (string | RegExp)[]) =>
  expect
    .poll(() => highlighted(page))
    .toEqual(quotes.map(quote => (typeof quote === 'string' ? quote : expect.stringMatching(quote))))

/** Selects by mouse from one word of the text to another. */
async function drag(page: Page, from: string, to: string) {
  const points = await page.evaluate(
    ([from, to]) => {
      const body = document.getElementById('article-body')
      const texts = document.createTreeWalker(body ?? document, NodeFilter.SHOW_TEXT)
      const boxOf = (word: string) => {
        for (let node = texts.currentNode; ; node = texts.nextNode() ?? document) {
          if (node === document) return null
          const at = node instanceof Text ? node.data.replaceAll('\u00A0', ' ').indexOf(word) : -1
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + word.length)
          return range.getBoundingClientRect()
        }
      }
      const [first, last] = [boxOf(from), boxOf(to)]
      return first === null || last === null
        ? []
        : [
            { x: first.left + 1, y: (first.top + first.bottom) / 2 },
            { x: last.right - 1, y: (last.top + last.bottom) / 2 },
          ]
    },
    [from, to] as const,
  )
  const [start, end] = points
  if (start === undefined || end === undefined) throw new Error(`“${from}” or “${to}” is not in the text`)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
}

test('words are highlighted by mouse and by keyboard, undone, cited, and there after a restart', () =>
  withReader(async reader => {
    await openForum(reader.page)
    const { page } = reader
    await drag(page, 'were presented', 'The head of the')
    await page.keyboard.press('h')
    await expectHighlighted(page, ['were presented.', 'The head of the'])
    await expectText(page.locator('[data-live-announcer]'), 'Highlighted')
    await page.keyboard.press('Control+z')
    await expectHighlighted(page, [])
    await expectText(page.locator('[data-live-announcer]'), 'Undone: Highlighted')
    await page.keyboard.press('Control+Shift+z')
    await expectHighlighted(page, ['were presented.', 'The head of the'])

    // By keyboard alone: find the words, make the selection longer, highlight; joined with what it reaches.
    await page.keyboard.press('Control+f')
    await page.keyboard.type('of the megalopolis')
    await page.keyboard.press('Escape')
    await page.keyboard.press('h')
    await expectHighlighted(page, ['were presented.', 'The head of the megalopolis'])
    await page.keyboard.press('Control+f')
    await page.keyboard.type('during which')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('h')
    await expectHighlighted(page, ['during which the city', 'were presented.', 'The head of the megalopolis'])
    await page.keyboard.press('h')
    await expectHighlighted(page, ['were presented.', 'The head of the megalopolis'])

    const { article } = parts(page)
    await article.getByRole('button', { name: '2 highlights' }).click()
    const list = article.getByRole('region', { name: 'Highlights' })
    await expectCount(list.getByRole('listitem'), 2)
    await list.getByRole('button', { name: 'were presented.', exact: true }).press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('were presented.')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: /Copy as quotation/ }).press('Enter')
    await expectText(page.locator('[data-live-announcer]'), 'Quotation copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“were presented\.”\n\n.*Digital Almaty forum\n.*2025\nhttps:/,
    )
    await list.getByRole('button', { name: /^Remove the highlight “were/ }).click()
    await expectHighlighted(page, ['The head of the megalopolis'])
    await expectText(page.locator('[data-live-announcer]'), 'Highlight removed')

    await reader.restart()
    await openForum(reader.page)
    await expectHighlighted(reader.page, ['The head of the megalopolis'])
    await marks(reader.page).click()
    await reader.page.getByRole('menuitem', { name: /Remove the highlight/ }).click()
    await expectHighlighted(reader.page, [])
    await expectText(reader.page.locator('[data-live-announcer]'), 'Highlight removed')
    await reader.page.keyboard.press('Control+z')
    await expectHighlighted(reader.page, ['The head of the megalopolis'])
  }))

test('what is highlighted goes through matches and evidence; nothing selected, it is the match, or the sentence in sight', () =>
  withReader(async ({ page }) => {
    await openForum(page)
    await page.keyboard.press('h')
    await expectHighlighted(page, [/^Almaty Mayor Yerbolat Dossayev .*were presented\.$/])
    await page.keyboard.press('h')
    await expectHighlighted(page, [])

    await parts(page).search.fill('megalopolis')
    await page.keyboard.press('F3')
    await expectText(parts(page).article, 'Match 1 of')
    await page.locator('#article-text').focus()
    await page.keyboard.press('h')
    await expectHighlighted(page, ['megalopolis'])
    await drag(page, 'head of', 'got acquainted')
    await page.locator('#article-text').focus()
    await page.keyboard.press('h')
    await expectHighlighted(page, ['head of the megalopolis got acquainted'])

    const { article } = parts(page)
    await drag(page, 'In the', 'zone')
    const line = await page.evaluate(() => getSelection()?.getRangeAt(0).getClientRects()[0]?.toJSON())
    await page.mouse.click(line.left + 4, line.top + 8, { button: 'right' })
    await page.getByRole('menuitem', { name: /^Highlight/ }).waitFor()
    expect(await objections(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expectCount(article.getByRole('button', { name: '2 highlights' }), 1)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect(await objections(page)).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    }
  }))
