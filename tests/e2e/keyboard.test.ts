import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

test('everything is done by keyboard: go, bookmark, mark, search, leave', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { headline, search, button } = parts(page)
    const { keyboard } = page
    await keyboard.press('j')
    await expectText(headline, 'Almaty akim instructed')
    await keyboard.press('j')
    await expectText(headline, 'inclusive clubs')
    await keyboard.press('k')
    await expectText(headline, 'Almaty akim instructed')
    await keyboard.press('Shift+ArrowDown')
    await page.locator('.list-count', { hasText: '2 selected' }).waitFor()
    await keyboard.press('Escape')
    await keyboard.press('s')
    await button(/^Bookmarks,? 1 article/).waitFor()
    await keyboard.press('s')
    await button(/^Bookmarks,? 0 articles/).waitFor()
    await button(/^Unread,? 20 articles/).waitFor()
    await keyboard.press('m')
    await button(/^Unread,? 21 articles/).waitFor()
    await keyboard.press('/')
    await keyboard.type('puppet theater')
    await expect.poll(() => search.inputValue()).toBe('puppet theater')
    await expectText(parts(page).rows.first(), 'puppet theater')
    await keyboard.press('Escape')
    await expect.poll(() => search.inputValue()).toBe('')
    await seedsAreIn(page)
  }))

test('letters are keys of the keyboard, not of an alphabet: they work on a Russian layout', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { headline, button } = parts(page)
    const cdp = await page.context().newCDPSession(page)
    const press = async (code: string, key: string, windowsVirtualKeyCode: number) => {
      const event = { code, key, windowsVirtualKeyCode }
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    }
    await press('KeyJ', 'о', 74)
    await expectText(headline, 'Almaty akim instructed')
    await press('KeyS', 'ы', 83)
    await button(/^Bookmarks,? 1 article/).waitFor()
  }))

/** The colour right inside the upper edge of a part, where its first row or heading is too. */
async function colourAtEdge(page: Page, part: Locator): Promise<string> {
  const box = await part.boundingBox()
  if (box === null) throw new Error('the part is not in sight')
  const clip = { x: Math.ceil(box.x) + 40, y: Math.ceil(box.y), width: 1, height: 1 }
  const png = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(1, 1).getContext('2d')
    context?.drawImage(picture, 0, 0)
    return String(context?.getImageData(0, 0, 1, 1).data)
  }, png)
}

test('the list goes by arrows, and Tab reaches every pane', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { list, headline, button, search } = parts(page)
    await list.focus()
    // No row is current yet: the frame is around the list, and no row or heading hides it.
    const edge = () => colourAtEdge(page, list)
    const framed = await edge()
    await search.focus()
    expect(framed).not.toBe(await edge())
    await list.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await headline.waitFor()
    const panes = ['Library', 'Search', 'Articles', 'Article']
    const reached = new Set<string>()
    for (let step = 0; step < 40 && !panes.every(name => reached.has(name)); step++) {
      await page.keyboard.press('Tab')
      for (const name of await page.evaluate(namesAroundFocus)) reached.add(name)
    }
    expect([...reached]).toEqual(expect.arrayContaining(panes))
    await button(/^Russian,? 2/).focus()
    await page.keyboard.press('Enter')
    await expectListed(page, 2)
  }))

/** The names of everything that the focused element is in, itself first. */
function namesAroundFocus(): string[] {
  const names: string[] = []
  for (let element = document.activeElement; element !== null; element = element.parentElement) {
    const labelled = element.getAttribute('aria-labelledby')
    const name =
      element.getAttribute('aria-label') ?? (labelled && document.getElementById(labelled)?.textContent)
    if (name) names.push(name)
  }
  return names
}

test('the keyboard is not lost where all filters of an empty list are cleared', () =>
  withReader(async ({ page }) => {
    await seedsAreIn(page)
    const { list, button } = parts(page)
    await button(/^Bookmarks/).press('Enter')
    await expectListed(page, 0)
    await button('Clear all').press('Enter')
    await seedsAreIn(page)
    await expect.poll(() => list.evaluate(element => element === document.activeElement)).toBe(true)
  }))
