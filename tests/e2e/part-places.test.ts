import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWatchedBrowser, type WatchedBrowser } from './chromium'

type Places = typeof import('../../renderer/article/text/part-places')
declare global {
  var places: Places
}

let watched: WatchedBrowser
let page: Page
beforeAll(async () => {
  watched = await startWatchedBrowser()
  page = await watched.browser.newPage()
  const source = await readFile(
    new URL('../../renderer/article/text/part-places.ts', import.meta.url),
    'utf8',
  )
  const script = stripTypeScriptTypes(source).replaceAll(/^export /gm, '')
  await page.setContent(`
    <main>
      <h2 data-part="headline">Мост <mark>открыт</mark></h2>
      <p>Between</p>
      <p data-part="0">В <span><mark>Алматы <mark>открыли</mark></mark> мост</span>. Конец.</p>
      <p data-part="1">Второй <mark>абзац</mark></p>
      <p data-part="0">A version beside it</p>
    </main>`)
  await page.addScriptTag({
    content: `${script}\nglobalThis.places = { partName, rangeFinder, placesIn, offsetAt }`,
  })
})
afterAll(() => watched.close())

/** The places that are told of a selection, which runs from one text to another.
 *  @param from text and offset within the whole of the page's texts that begin so */
const selected = (from: readonly [string, number], to: readonly [string, number]) =>
  page.evaluate(
    ([[startText, startOffset], [endText, endOffset]]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node)
      const textOf = (begin: string) => texts.find(node => node.textContent?.startsWith(begin))
      const range = document.createRange()
      range.setStart(textOf(startText) ?? document, startOffset)
      range.setEnd(textOf(endText) ?? document, endOffset)
      return places.placesIn(document.body, range)
    },
    [from, to] as const,
  )

test('a selection over nested marks is told by its place in the text', async () => {
  // «В Алматы открыли мост. Конец.»
  expect(await selected(['Алматы', 2], ['открыли', 4])).toEqual([{ part: 0, start: 4, end: 13 }])
  expect(await selected([' мост', 1], ['. Конец', 1])).toEqual([{ part: 0, start: 17, end: 22 }])
})

test('space around what is selected is left out, and space alone is nothing', async () => {
  expect(await selected(['В ', 1], ['Алматы ', 7])).toEqual([{ part: 0, start: 2, end: 8 }])
  expect(await selected(['В ', 1], ['В ', 2])).toEqual([])
})

test('a selection over several parts has a place in each, and passes over what lies between', async () => {
  expect(await selected(['открыт', 2], ['Второй ', 6])).toEqual([
    { part: 'headline', start: 7, end: 11 },
    { part: 0, start: 0, end: 29 },
    { part: 1, start: 0, end: 6 },
  ])
})

test('a selection of elements, as a triple click makes it, is told by their text', async () => {
  const places = await page.evaluate(() => {
    const range = document.createRange()
    range.setStart(document.querySelector('[data-part="0"]') ?? document, 0)
    range.setEnd(document.querySelector('[data-part="1"]') ?? document, 0)
    return globalThis.places.placesIn(document.body, range)
  })
  expect(places).toEqual([{ part: 0, start: 0, end: 29 }])
})

test('a caret is told by its offset, and lies in no part between them', async () => {
  const carets = await page.evaluate(() =>
    ['mark mark', 'main > p:not([data-part])', '[data-part="1"]'].map(selector => {
      const element = document.querySelector(selector) ?? document
      return places.offsetAt(document.body, element, 1)
    }),
  )
  expect(carets).toEqual([{ part: 0, at: 16 }, null, { part: 1, at: 7 }])
})

test('whatever place is asked for, its range on the page holds these words and leads back to it', async () => {
  const wrong = await page.evaluate(() => {
    const parts = ['headline', 0, 1] as const
    const textOf = (part: (typeof parts)[number]) =>
      document.querySelector(`[data-part="${part}"]`)?.textContent ?? ''
    const all = parts.flatMap(part =>
      Array.from({ length: textOf(part).length }, (_, start) =>
        Array.from({ length: textOf(part).length - start }, (_, i) => ({ part, start, end: start + i + 1 })),
      ).flat(),
    )
    return all.filter(place => {
      const words = textOf(place.part).slice(place.start, place.end)
      const range = places.rangeFinder(document.body)(place)
      if (range?.toString() !== words) return true
      const [back] = places.placesIn(document.body, range)
      return words.trim() === words && (back?.start !== place.start || back.end !== place.end)
    })
  })
  expect(wrong).toEqual([])
})

test('very many places are found in one go', async () => {
  const texts = await page.evaluate(() => {
    const units = Array.from({ length: 29 }, (_, start) => ({ part: 0, start, end: start + 1 }))
    const all = [{ part: 'headline' as const, start: 0, end: 4 }, ...units, { part: 5, start: 0, end: 1 }]
    return all.map(places.rangeFinder(document.body)).map(range => range?.toString() ?? null)
  })
  expect(texts).toEqual(['Мост', ...'В Алматы открыли мост. Конец.', null])
})
