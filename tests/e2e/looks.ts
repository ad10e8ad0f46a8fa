import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { shownTheme } from '../../renderer/ui/shown-theme'
import { type LibraryApi, NOTHING } from '../../shared/api'
import { LANGUAGES } from '../../shared/article'
import type { Settings } from '../../shared/settings'
import { apiAt } from '../serving'
import { ALL_BUT_COLOURS, COLOURS, objections, WORDS } from './axe'
import { addressWithSecret } from './parts'
import { atRest } from './unhurried'

const WIDE = { width: 1280, height: 800 }
/** A phone held upright, or a window of 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 }
/** A window of 1280 pixels at 200 %. */
const ENLARGED = { width: 640, height: 400 }

const PLAIN = { theme: 'light', language: 'en' } as const
const OTHER_LANGUAGES = LANGUAGES.filter(language => language !== PLAIN.language)
/** The other themes; high contrast is light or dark as the system is. */
const OTHER_COLOURINGS = [
  { theme: 'dark', colorScheme: 'light' },
  { theme: 'sepia', colorScheme: 'light' },
  { theme: 'contrast', colorScheme: 'light' },
  { theme: 'contrast', colorScheme: 'dark' },
] as const

/** Looks at one screen after the other as everybody does: in each theme, each language, and where there is little room.
 *  Settings are changed under the open page, so each state has to be brought about once only. */
export interface Looks {
  /** Notes what axe objects to in the state of the page, and what is cut off at its side. The whole page is looked at
   *  once; in other languages and themes what is open over it, if anything: nothing behind that has changed.
   *  @param room whether the state outlives another size of the window: a menu does not */
  look(state: string, room?: 'any' | 'wide'): Promise<void>
  /** Fails with all that was noted. */
  expectNothing(): void
}

export async function looksAt(page: Page): Promise<Looks> {
  const api = apiAt(await addressWithSecret(page))
  const noted: string[] = []
  const note = async (state: string, found: Promise<readonly string[]>) => {
    for (const objection of await found) noted.push(`${state}: ${objection}`)
  }
  const noteCutOff = async (state: string) => {
    for (const size of [NARROW, ENLARGED]) {
      await resize(page, size)
      await note(`${state}, ${size.width} pixels`, cutOff(page))
    }
    await resize(page, WIDE)
  }
  await choose(page, api, PLAIN)

  return {
    async look(state, room = 'any') {
      await atRest(page)
      await note(state, objections(page))
      if (room === 'any') await noteCutOff(state)
      const part = await openOver(page)
      for (const language of OTHER_LANGUAGES) {
        await choose(page, api, { ...PLAIN, language })
        await note(`${state}, ${language}`, objections(page, WORDS, part))
        if (room === 'any') await noteCutOff(`${state}, ${language}`)
      }
      for (const { theme, colorScheme } of OTHER_COLOURINGS) {
        await page.emulateMedia({ colorScheme })
        await choose(page, api, { ...PLAIN, theme })
        await note(`${state}, ${theme} ${colorScheme}`, objections(page, COLOURS, part))
      }
      await page.emulateMedia({ colorScheme: 'light' })
      await choose(page, api, PLAIN)
      if (room === 'wide') return
      await resize(page, NARROW)
      await note(`${state}, narrow`, objections(page, ALL_BUT_COLOURS))
      await resize(page, WIDE)
    },
    expectNothing: () => expect(noted).toEqual([]),
  }
}

const OPEN_OVER = '.overlay, .menu-popover'

/** A selector of what lies open over the page, or null where nothing does. */
const openOver = async (page: Page): Promise<string | null> =>
  (await page.locator(OPEN_OVER).count()) > 0 ? OPEN_OVER : null

/** Has settings in effect on the page. */
async function choose(
  page: Page,
  api: LibraryApi,
  { theme, language }: Pick<Settings, 'theme' | 'language'>,
): Promise<void> {
  await api.saveSettings({ ...(await api.settings(NOTHING)), theme, language })
  const shown = shownTheme(theme, false)
  await page.waitForFunction(
    ([theme, contrast, language]) => {
      const { dataset, lang } = document.documentElement
      return dataset.theme === theme && dataset.contrast === contrast && lang === language
    },
    [shown.theme, shown.contrast, language],
  )
}

async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

/** What does not fit the width of the page, or of a dialog, and cannot be scrolled to. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hangsOver = (element: Element) => element.scrollWidth - element.clientWidth > 1
    const wholes = [document.documentElement, ...document.querySelectorAll('[role="dialog"], .modal')]
    return wholes.filter(hangsOver).map(each => `${each.className || each.tagName} is cut off at its side`)
  })
