import { expect, test } from 'vitest'
import { LANGUAGES } from '../../shared/article'
import type { GuideBlock } from '../search-help/guide'
import { loadGuide } from '../search-help/load-guide'
import { createSearchHelpStore } from './search-help'

const rethrow = (thrown: unknown) => {
  throw thrown
}
const guide = [{ kind: 'paragraph', text: [] }] as const

test('the guide opens once it is there, and closes', async () => {
  const help = createSearchHelpStore(async () => guide, rethrow)
  const opening = help.open('en')
  expect(help.getState()).toEqual({ kind: 'opening' })
  await opening
  expect(help.getState()).toEqual({ kind: 'open', guide })
  help.close()
  expect(help.getState()).toEqual({ kind: 'closed' })
})

test('a guide that is closed before it is there stays closed', async () => {
  const help = createSearchHelpStore(async () => guide, rethrow)
  const opening = help.open('en')
  help.close()
  await opening
  expect(help.getState()).toEqual({ kind: 'closed' })
})

test('a guide that cannot be had is told', async () => {
  const failures: unknown[] = []
  const help = createSearchHelpStore(
    () => Promise.reject(new Error('gone')),
    thrown => failures.push(thrown),
  )
  await help.open('en')
  expect(help.getState()).toEqual({ kind: 'closed' })
  expect(failures).toEqual([new Error('gone')])
})

const queriesOf = (block: GuideBlock): readonly string[] =>
  block.kind === 'table'
    ? block.rows.flatMap(([first = []]) =>
        first.flatMap(piece => (piece.kind === 'code' ? [piece.text] : [])),
      )
    : []

test.each(LANGUAGES)('the guide in %s has a query to try in each row of its tables', async language => {
  const blocks = await loadGuide(language)
  const rows = blocks.flatMap(block => (block.kind === 'table' ? block.rows : []))
  expect(rows.length).toBeGreaterThan(10)
  expect(blocks.flatMap(queriesOf)).toHaveLength(rows.length)
})

test('each language has a guide of its own', async () => {
  const guides = await Promise.all(LANGUAGES.map(loadGuide))
  expect(new Set(guides.map(blocks => JSON.stringify(blocks))).size).toBe(LANGUAGES.length)
})
