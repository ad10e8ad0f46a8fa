import { expect, test } from 'vitest'
import { EVERYTHING } from '../../shared/find'
import { createFacetsStore } from './facets'
import { createFakeLibrary } from './fake-library'

const wholeAsked = ({ calls }: ReturnType<typeof createFakeLibrary>) =>
  calls.flatMap(([method, request]) => (method === 'countFacets' ? [request] : []))

test('rare values are asked for from when they are wanted until they are not, with every question', async () => {
  const library = createFakeLibrary(3)
  const facets = createFacetsStore(library.api, () => undefined)
  await facets.ask(EVERYTHING)
  await facets.setWhole('publishers', true)
  await facets.ask({ ...EVERYTHING, text: '1' })
  await facets.setWhole('publishers', false)
  await facets.ask(EVERYTHING)
  expect(wholeAsked(library)).toEqual([
    { ...EVERYTHING, whole: [] },
    { ...EVERYTHING, whole: ['publishers'] },
    { ...EVERYTHING, text: '1', whole: ['publishers'] },
    { ...EVERYTHING, whole: [] },
  ])
})

test('what is wanted before anything was asked waits for the first question', async () => {
  const library = createFakeLibrary(3)
  const facets = createFacetsStore(library.api, () => undefined)
  await facets.setWhole('files', true)
  expect(wholeAsked(library)).toEqual([])
  await facets.ask(EVERYTHING)
  expect(wholeAsked(library)).toEqual([{ ...EVERYTHING, whole: ['files'] }])
})
