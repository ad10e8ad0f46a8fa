import { expect, test } from 'vitest'
import { articleId } from '../../shared/ids'
import type { ReadingPlace } from '../../shared/marking'
import { libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()

const DUMP =
  'Bridge over the Irtysh opened 14.02.2025\nThe bridge carries four lanes and a path for cyclists.\n' +
  'Library in Oskemen opened 15.02.2025\nThe library has a hall for two hundred readers.\n'
const idOf = async (text: string) => (await own.articleOf(text)).article.id
const placeOf = async (text: string) => (await own.articleOf(text)).readingPlace
const at = (paragraph: number, share: number): ReadingPlace => ({ paragraph, share })

test('how far an article was read is kept until it is forgotten, over a restart too', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const bridge = await idOf('bridge')
  expect(await placeOf('bridge')).toBeNull()
  await own.library.setReadingPlace({ id: bridge, place: at(3, 0.25) })
  await own.library.setReadingPlace({ id: bridge, place: at(12, 0.875) })
  expect(await placeOf('bridge')).toEqual(at(12, 0.875))
  expect(await placeOf('library')).toBeNull()
  await own.reopen()
  expect(await placeOf('bridge')).toEqual(at(12, 0.875))
  await own.library.setReadingPlace({ id: bridge, place: null })
  expect(await placeOf('bridge')).toBeNull()
})

test('the same article in another file is read on where it was left', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  await own.library.setReadingPlace({ id: await idOf('bridge'), place: at(1, 0.5) })
  await own.bringIn(own.write('again.txt', `Society\n${DUMP}`))
  expect(await placeOf('bridge')).toEqual(at(1, 0.5))
})

test('reading on tells nobody: nothing is asked for anew while a person scrolls', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const bridge = await idOf('bridge')
  const told = own.events.length
  await own.library.setReadingPlace({ id: bridge, place: at(2, 0.5) })
  expect(own.events).toHaveLength(told)
})

test('an article that is not there has no place, and forgetting one is no fault', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const nowhere = articleId(999_999)
  await own.library.setReadingPlace({ id: nowhere, place: at(1, 1) })
  await own.library.setReadingPlace({ id: nowhere, place: null })
  expect(await placeOf('bridge')).toBeNull()
})
