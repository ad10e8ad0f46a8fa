import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The parts of the page, found as a screen reader finds them. */
export function parts(page: Page) {
  const article = page.getByRole('region', { name: 'Article', exact: true })
  const list = page.getByRole('listbox', { name: 'Articles', exact: true })
  return {
    search: page.getByRole('combobox', { name: 'Search' }),
    list,
    rows: list.getByRole('option'),
    article,
    headline: article.getByRole('heading').first(),
    button: (name: string | RegExp) => page.getByRole('button', { name }),
  }
}

/** Waits until the list says that it holds so many articles. */
export async function expectListed(page: Page, count: number): Promise<void> {
  const text = count === 0 ? /Nothing found|No articles/ : new RegExp(`^${count} articles?( found)?$`)
  await page.getByRole('region', { name: 'Articles' }).getByText(text).first().waitFor()
}

/** Waits until the seeds are in. */
export const seedsAreIn = (page: Page) => expectListed(page, 22)

/** Waits until a part holds a text. */
export async function expectText(part: Locator, text: string | RegExp): Promise<void> {
  await part.filter({ hasText: text }).waitFor()
}

export async function expectCount(found: Locator, count: number): Promise<void> {
  await expect.poll(() => found.count()).toBe(count)
}

/** The address of the run a tab belongs to, with the secret it keeps. */
export const addressWithSecret = (tab: Page) =>
  tab.evaluate(
    () => `${location.origin}/#secret=${Object.values(sessionStorage).find(value => value.length > 20)}`,
  )
