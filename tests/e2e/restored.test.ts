import { expect, test } from 'vitest'
import { NOTHING } from '../../shared/api'
import { apiAt } from '../serving'
import { addressWithSecret, expectListed, expectText, parts, seedsAreIn } from './parts'
import { withReader } from './reader'

test('after a restart and after a reload everything is where it was: search, filter, list, article, place', () =>
  withReader(async reader => {
    const { page } = reader
    await seedsAreIn(page)
    const { search, rows, headline, button, list } = parts(page)
    await button(/^Akimat of Almaty/).click()
    await expectListed(page, 8)
    await button(/^Order/).click()
    await page.getByRole('menuitemradio', { name: 'Oldest first' }).click()
    await list.evaluate(element => element.scrollTo(0, 150))
    await rows.nth(3).click()
    const name = await headline.innerText()
    const top = await list.evaluate(element => element.scrollTop)
    await search.fill('almaty')
    await rows.first().locator('mark').first().waitFor()
    const found = await rows.count()

    async function isAsItWas(again: typeof page) {
      const now = parts(again)
      await expectText(now.headline, name)
      expect(await now.search.inputValue()).toBe('almaty')
      await expect.poll(() => now.rows.count()).toBe(found)
      await again.getByRole('button', { name: /Remove the filter “Akimat of Almaty”/ }).waitFor()
    }
    const api = apiAt(await addressWithSecret(page))
    await expect.poll(() => api.pageState(NOTHING)).toMatchObject({ question: { text: 'almaty' } })
    await reader.restart()
    await isAsItWas(reader.page)
    await reader.page.reload()
    await isAsItWas(reader.page)

    await parts(reader.page).search.fill('')
    await expectListed(reader.page, 8)
    await reader.page.getByRole('button', { name: 'Order: Oldest first' }).waitFor()
    expect(top).toBeGreaterThan(0)
  }))
