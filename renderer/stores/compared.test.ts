import { expect, test, vi } from 'vitest'
import { articleId } from '../../shared/ids'
import { createComparedStore } from './compared'
import { createFakeLibrary } from './fake-library'

async function prepared() {
  const { api, failing } = createFakeLibrary(3)
  const failed = vi.fn()
  const compared = createComparedStore(api, failed)
  const one = await api.openArticle({ id: articleId(1), text: '', asTyped: [] })
  const shown = () => {
    const state = compared.getState()
    return state.kind === 'open' ? [state.one.article.id, state.other.article.id] : null
  }
  return { compared, one, failing, failed, shown }
}

test('a version is shown beside the article, then another, until they are closed', async () => {
  const { compared, one, shown } = await prepared()
  await compared.compare(one, articleId(2))
  expect(shown()).toEqual([1, 2])
  await compared.compare(one, articleId(3))
  expect(shown()).toEqual([1, 3])
  compared.close()
  expect(shown()).toBeNull()
})

test('of two that are asked for at once the later is shown', async () => {
  const { compared, one, shown } = await prepared()
  await Promise.all([compared.compare(one, articleId(2)), compared.compare(one, articleId(3))])
  expect(shown()).toEqual([1, 3])
})

test('a version that comes when the person has gone on to another article is not shown', async () => {
  const { compared, one, shown } = await prepared()
  const asked = compared.compare(one, articleId(2))
  compared.close()
  await asked
  expect(shown()).toBeNull()
})

test('a version that cannot be had is told, and what is shown stays', async () => {
  const { compared, one, failing, failed, shown } = await prepared()
  await compared.compare(one, articleId(2))
  failing.add('openArticle')
  await compared.compare(one, articleId(3))
  expect(failed).toHaveBeenCalledOnce()
  expect(shown()).toEqual([1, 2])
})
