import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ArticleSummary } from '../../shared/article'
import type { FoundArticles } from '../../shared/find'
import { articleId } from '../../shared/ids'
import { parts } from './parts'
import { withReader } from './reader'

const TOTAL = 1_000_000
const IN_GROUP = 1_000
const ORDER = 1_000_000
const SHARE = 0.5004

const article = (position: number): ArticleSummary => ({
  id: articleId(position + 1),
  title: { text: `Article ${position}`, ranges: [] },
  hasHeadline: true,
  snippet: { text: '', ranges: [] },
  publishedOn: null,
  section: null,
  language: 'en',
  publisher: null,
  sourceUrl: null,
  isRead: true,
  isBookmarked: false,
  tags: [],
  hasNote: false,
  doubtCount: 0,
})
const rows = (from: number, limit: number) =>
  Array.from({ length: Math.min(limit, TOTAL - from) }, (_, place) => article(from + place))
const dateGroups = Array.from({ length: TOTAL / IN_GROUP }, (_, group) => ({
  first: group * IN_GROUP,
  start: String(3_000 - group),
}))

/** The page is given a list of a million articles, which no test could bring in. */
async function giveMillion(page: Page) {
  const answer = (route: Route, value: unknown) => route.fulfill({ json: { ok: true, value } })
  await page.route('**/api/findArticles', route => {
    const { from, limit } = route.request().postDataJSON()
    const found: FoundArticles = {
      total: TOTAL,
      from,
      articles: rows(from, limit),
      tookMs: 0,
      reading: { isPlain: false, most: null, also: [], unknown: [] },
      rankedAmong: null,
      order: ORDER,
      dateGroups,
    }
    return answer(route, found)
  })
  await page.route('**/api/readRows', route => {
    const { from, limit } = route.request().postDataJSON()
    return answer(route, rows(from, limit))
  })
  await page.reload()
}

/** The first row under the heading, how far it is above the heading's edge, and what the heading says. */
const sight = (page: Page) =>
  parts(page).list.evaluate(list => {
    const { top } = list.getBoundingClientRect()
    const [heading] = [...list.querySelectorAll('.list-heading')].filter(
      each => each.getBoundingClientRect().top <= top + 1 && each.getBoundingClientRect().bottom > top,
    )
    const edge = heading?.getBoundingClientRect().bottom ?? top
    const row = [...list.querySelectorAll<HTMLElement>('.article-row')].find(
      each => each.getBoundingClientRect().bottom > edge + 0.5,
    )
    const box = row?.getBoundingClientRect()
    return {
      position: Number(row?.dataset.position),
      title: row?.querySelector('.row-title')?.textContent ?? null,
      above: edge - (box?.top ?? 0),
      rowHeight: box?.height ?? 0,
      heading: heading?.textContent ?? null,
    }
  })

test('of a million rows the bar shows the share, wheel and keys go by pixels and rows, and both ends are reached', () =>
  withReader(
    async ({ page }) => {
      await giveMillion(page)
      const { list, rows } = parts(page)
      await rows.first().waitFor()
      const setBar = (share: number) =>
        list.evaluate((element, share) => {
          element.scrollTop = share * (element.scrollHeight - element.clientHeight)
        }, share)
      const titleIsThere = async () => {
        const { title, position } = await sight(page)
        return title === `Article ${position}`
      }
      await list.hover()

      // In the middle of a group: the wheel goes by rows alone.
      await setBar(SHARE)
      await expect.poll(titleIsThere).toBe(true)
      const middle = await sight(page)
      expect(Math.abs(middle.position - TOTAL * SHARE)).toBeLessThan(20)
      expect(middle.heading).toBe(String(3_000 - Math.floor(middle.position / IN_GROUP)))

      const { rowHeight } = middle
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 300)
      const place = async () => {
        const { position, above } = await sight(page)
        return Math.round((position - middle.position) * rowHeight + above - middle.above)
      }
      await expect.poll(place).toBe(6_000)
      expect(await titleIsThere()).toBe(true)

      await list.focus()
      await page.keyboard.press('Control+End')
      await list.getByText(`Article ${TOTAL - 1}`, { exact: true }).waitFor()
      for (let step = 0; step < 9; step++) await page.keyboard.press('Control+ArrowUp')
      await list
        .locator(`[data-at="true"]`)
        .getByText(`Article ${TOTAL - 10}`)
        .waitFor()
      await page.keyboard.press('Control+Home')
      await expect.poll(async () => (await sight(page)).position).toBe(0)
      expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
    },
    { browser: { reducedMotion: 'reduce' } },
  ))
