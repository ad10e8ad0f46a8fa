import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  asByOlderParser,
  bringIn,
  chooseFiles,
  DUMP,
  dialogOf,
  largeDump,
  openImports,
} from './importing-steps'
import { looksAt } from './looks'
import { expectListed, expectText, parts, seedsAreIn } from './parts'
import { type Reader, withReader } from './reader'

// Each test goes through screens of one kind and looks at each of them in every theme and language.

const calm = { browser: { reducedMotion: 'reduce' } } as const
const look = (name: string, use: (reader: Reader) => Promise<void>, isEmpty = false) =>
  test(`axe finds nothing ${name}`, () => withReader(use, { ...calm, seeds: !isEmpty }))

look('in the library, in lists and in what is found', async ({ page }) => {
  await seedsAreIn(page)
  const { rows, search, headline, button } = parts(page)
  const looks = await looksAt(page)
  await looks.look('the library')
  await button(/^Order/).click()
  await page.getByRole('menu').waitFor()
  await looks.look('a menu', 'wide')
  await page.keyboard.press('Escape')

  await search.fill('almaty')
  await rows.first().click()
  await headline.waitFor()
  await button(/^English/).click()
  await button('Clear all').waitFor()
  await looks.look('an article that was found')
  await button('Show in the file').click()
  await page.getByRole('dialog').waitFor()
  await looks.look('an article in its file')
  await page.keyboard.press('Escape')
  await button('Clear all').click()
  await search.fill('zzzzzz')
  await page.getByText('Nothing found').first().waitFor()
  await looks.look('nothing found')

  await search.fill('Досаев ')
  await search.press('Enter')
  await expectListed(page, 3)
  await button(/^also: /).click()
  await page.getByText('is in no article').first().waitFor()
  await looks.look('what a name stands for besides, taken off')
  await search.fill('puppet theater census ')
  await page.getByText('No article has all').first().waitFor()
  await looks.look('most of the words')
  await button('Why these?').click()
  await page.getByRole('dialog').getByText('puppet').first().waitFor()
  await looks.look('why these')
  await page.keyboard.press('Escape')
  await search.fill('')
  await search.press('ArrowDown')
  await page.getByRole('listbox', { name: 'Past searches' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await looks.look('past searches', 'wide')
  await page.keyboard.press('Escape')
  looks.expectNothing()
})

look('in the forms of searching and in the sidebar', async ({ page }) => {
  await seedsAreIn(page)
  const { button, search } = parts(page)
  const looks = await looksAt(page)
  await button('Put a search together by hand').click()
  // A dialog that opens from a text field holds back while an on-screen keyboard may come.
  await expect.poll(() => page.locator('.modal').evaluate(modal => getComputedStyle(modal).opacity)).toBe('1')
  await looks.look('a search that is put together')
  await page.keyboard.press('Escape')
  await button('How to search').click()
  await page.getByRole('dialog').getByRole('heading', { name: 'Words', exact: true }).waitFor()
  await looks.look('the guide to searching')
  await page.keyboard.press('Escape')

  await search.fill('-language:en almaty')
  await page.getByRole('listbox', { name: 'Articles by day' }).press('Shift+Home')
  await button('Save this search').click()
  await page.getByLabel('Name of the smart list').waitFor()
  await looks.look('a name for a smart list')
  await page.keyboard.press('Enter')
  await button(/^What to do with/)
    .first()
    .click()
  await page.getByRole('menu').waitFor()
  await looks.look('the menu of a smart list', 'wide')
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByLabel('Name of the smart list').and(page.locator(':focus')).waitFor()
  await looks.look('another name for a smart list')
  looks.expectNothing()
})

look('at a match, in tags, in a note and in a selection', async ({ page }) => {
  await seedsAreIn(page)
  const { search, rows, article, list } = parts(page)
  const looks = await looksAt(page)
  await search.fill('theater')
  await expectText(rows.first(), /theater/i)
  await rows.first().click()
  await page.keyboard.press('F3')
  await article.getByText(/^Match 1 of/).waitFor()
  await page.keyboard.press('t')
  for (const tag of [
    'theater',
    'Театр',
    'a tag that is much longer than any tag should ever be, with many words',
  ]) {
    await page.keyboard.type(tag)
    await page.keyboard.press('Enter')
  }
  await article.getByRole('button', { name: /^Remove the tag “a tag/ }).waitFor()
  await looks.look('a match and tags')
  await page.keyboard.type('th')
  await looks.look('a tag that is typed', 'wide')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.keyboard.type('A note')
  await looks.look('a note that is written')
  await page.keyboard.press('Control+Enter')
  await article.getByRole('region', { name: 'Note' }).waitFor()
  await article.getByRole('region', { name: 'Related articles' }).waitFor()
  await looks.look('a note and related articles')

  await search.fill('')
  await list.focus()
  await page.keyboard.press('Control+a')
  await looks.look('selected articles')
  looks.expectNothing()
})

look('in what lies over the page, and in the text alone', async ({ page }) => {
  await seedsAreIn(page)
  const { rows, headline } = parts(page)
  const looks = await looksAt(page)
  await rows.first().click()
  await headline.waitFor()
  for (const [keys, state] of [
    ['Control+k', 'all commands'],
    ['F1', 'the keyboard shortcuts'],
    ['Control+Comma', 'the settings'],
  ] as const) {
    await page.keyboard.press(keys)
    await page.getByRole('dialog').waitFor()
    await looks.look(state)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Control+f')
  await page.keyboard.type('almaty')
  await looks.look('finding in an article')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+F')
  await looks.look('the text alone')
  looks.expectNothing()
})

look(
  'in an empty library, nor where a file could not come in',
  async ({ page, libraryFolder }) => {
    await page.getByText('The library is empty').waitFor()
    const looks = await looksAt(page)
    await looks.look('an empty library')
    const empty = join(libraryFolder, 'empty.txt')
    await writeFile(empty, '')
    await chooseFiles(page, [empty])
    await dialogOf(page).getByText('holds no text').waitFor()
    await looks.look('a file without text')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Show report' }).click()
    await expectText(dialogOf(page), 'holds no text')
    await looks.look('the report of a file that could not come in')
    looks.expectNothing()
  },
  true,
)

look('in the dialogs of importing', async ({ page, libraryFolder }) => {
  await seedsAreIn(page)
  const looks = await looksAt(page)
  const [first, second] = [join(libraryFolder, 'first.txt'), join(libraryFolder, 'second.txt')]
  await writeFile(first, `${DUMP}Source : nowhere\n`)
  await writeFile(second, 'Text of an article that has nothing but its text.\n')
  await chooseFiles(page, [first, second])
  const dialog = dialogOf(page)
  await dialog.getByText('2 articles', { exact: true }).waitFor()
  await looks.look('files before they come in')
  await dialog.getByRole('button', { name: /^Read as/ }).click()
  await page.getByRole('menu').waitFor()
  await looks.look('the encodings', 'wide')
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Bring in', exact: true }).click()
  await page.getByRole('button', { name: 'Show report' }).click()
  await dialog.getByText('What became of each file').waitFor()
  await looks.look('a report')

  await dialog
    .getByRole('button', { name: /^Read again/ })
    .first()
    .click()
  await page.getByText('Nothing would change').first().waitFor()
  await looks.look('reading again what would not change')
  await dialog.getByRole('button', { name: /^Read as/ }).click()
  await page.getByRole('menuitemradio', { name: 'CP866 (DOS)' }).click()
  await page.getByText('As it would be').first().waitFor()
  await looks.look('reading again what would change')
  await page.keyboard.press('Escape')
  await page.getByText('As it would be').waitFor({ state: 'detached' })
  await page.locator('[role="dialog"] :focus').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  await openImports(page)
  await dialog
    .getByRole('button', { name: /^Take out/ })
    .first()
    .click()
  await dialog.getByText('Taken out; can be brought back').waitFor()
  await looks.look('all imports')
  looks.expectNothing()
})

look('where an import is paused, nor where files are to be read again', async reader => {
  const { page, libraryFolder } = reader
  await seedsAreIn(page)
  const large = join(libraryFolder, 'large.txt')
  await writeFile(large, largeDump())
  await bringIn(page, [large])
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Go on' }).waitFor()
  const looks = await looksAt(page)
  await looks.look('a paused import')
  looks.expectNothing()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('button', { name: 'Show report' }).waitFor()

  await reader.restart(() => asByOlderParser(libraryFolder))
  const again = await looksAt(reader.page)
  const messages = reader.page.getByRole('region', { name: 'Messages' })
  const see = messages.getByRole('button', { name: 'See what' })
  await see.waitFor()
  await again.look('a message')
  await see.click()
  await dialogOf(reader.page)
    .getByRole('button', { name: /^See what would change/ })
    .first()
    .waitFor()
  await again.look('files that an older parser read')
  again.expectNothing()
})
