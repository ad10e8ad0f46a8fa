import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EVERYTHING, NO_FILTER } from '../../shared/find'
import type { ImportReport } from '../../shared/importing'
import { at, EN, KK, PARK, PLACEHOLDER, RENAMED, RU } from '../bridge-releases'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()

const open = async (text: string) => {
  const { articles } = await own.library.findArticles({ ...everything, text })
  const [first] = articles
  if (first === undefined) throw new Error(`Nothing is found for ${text}`)
  return own.library.openArticle({ id: first.id, text: '', asTyped: [] })
}
const doubted = async () => {
  const filter = { ...NO_FILTER, doubts: { include: ['duplicate'] as const, exclude: [] } }
  const { articles } = await own.library.findArticles({ ...everything, filter })
  return articles.map(({ title, doubtCount }) => [title.text, doubtCount])
}
const doubtedInFacets = async () =>
  (await own.library.countFacets(EVERYTHING)).doubts.find(({ value }) => value === 'duplicate')?.count ?? 0
const nearCopies = ({ files }: ImportReport) => files.map(file => file.nearCopies)

const BRIDGE = 'В Алматы открыт мост через Большую Алматинку'
const LATER = 'Мост открыли раньше срока'

describe('near copies', () => {
  test('are shown with each other, and the later one is doubted', async () => {
    const report = await own.bringIn(own.write('a.txt', RU + at(1, 'ru') + PARK + at(2, 'ru')))
    expect(nearCopies(report)).toEqual([0])
    expect(await doubted()).toEqual([])
    expect(nearCopies(await own.bringIn(own.write('b.txt', RENAMED + at(3, 'ru'))))).toEqual([1])

    const later = await open('раньше')
    expect(later.copies).toMatchObject([{ title: BRIDGE, fileName: 'a.txt', lines: { first: 1, last: 3 } }])
    const [copy] = later.copies
    expect(copy?.similarity).toBeGreaterThan(0.7)
    expect(copy?.similarity).toBeLessThan(1)
    expect(later.article.doubts).toEqual([
      { kind: 'duplicate', line: null, evidence: BRIDGE, isDismissed: false },
    ])
    const earlier = await open('Большую Алматинку -раньше')
    expect(earlier.copies).toMatchObject([{ title: LATER, similarity: copy?.similarity }])
    expect(earlier.article.doubts).toEqual([])
    expect(await doubted()).toEqual([[LATER, 1]])
    expect(await doubtedInFacets()).toBe(1)
  })

  test('within one file are counted too, and exact copies are not among them', async () => {
    const report = await own.bringIn(
      own.write('a.txt', RU + at(1, 'ru') + RENAMED + at(2, 'ru') + RU + at(3, 'ru')),
    )
    expect(report.files).toMatchObject([{ articles: 3, duplicates: 1, nearCopies: 1 }])
    expect((await open('раньше')).copies).toHaveLength(1)
  })

  test('that a person tells apart stay apart, through a restart, a new index and another import', async () => {
    await own.bringIn(own.write('a.txt', RU + at(1, 'ru')))
    await own.bringIn(own.write('b.txt', RENAMED + at(3, 'ru')))
    const { article, copies } = await open('раньше')
    const pair = { id: article.id, otherId: copies[0]?.id ?? article.id }
    await own.library.setSame({ ...pair, isSame: false })
    const apart = async () => {
      expect(await doubted()).toEqual([])
      expect(await doubtedInFacets()).toBe(0)
      expect((await open('раньше')).copies).toEqual([])
      expect((await open('раньше')).article.doubts).toEqual([])
    }
    await apart()
    await own.reopen()
    await apart()
    await own.library.close()
    rmSync(join(own.folder, 'library', 'index.db'))
    await own.reopen()
    await apart()
    expect(nearCopies(await own.bringIn(own.write('c.txt', `\n${RENAMED}${at(4, 'ru')}`)))).toEqual([0])
    expect(await doubted()).toEqual([])

    await own.library.setSame({ ...pair, isSame: true })
    expect(await doubted()).toEqual([[LATER, 1]])
  })

  test('whose doubt is dismissed are no longer in that list, and still shown with each other', async () => {
    await own.bringIn(own.write('a.txt', RU + at(1, 'ru') + RENAMED + at(3, 'ru')))
    const { article } = await open('раньше')
    await own.library.setDoubtDismissed({ id: article.id, kind: 'duplicate', evidence: BRIDGE, on: true })
    expect(await doubted()).toEqual([])
    await own.reopen()
    expect(await doubted()).toEqual([])
    const opened = await open('раньше')
    expect(opened.article.doubts).toMatchObject([{ kind: 'duplicate', isDismissed: true }])
    expect(opened.copies).toHaveLength(1)
  })

  test('are the same after the index was thrown away', async () => {
    await own.bringIn(own.write('a.txt', RU + at(1, 'ru') + PARK + at(2, 'ru') + KK + at(1, 'kk')))
    await own.bringIn(own.write('b.txt', RENAMED + at(3, 'ru')))
    const before = [await open('раньше'), await open('Алматинку -раньше'), await open('көпірді')]
    await own.library.close()
    rmSync(join(own.folder, 'library', 'index.db'))
    await own.reopen()
    expect([await open('раньше'), await open('Алматинку -раньше'), await open('көпірді')]).toEqual(before)
    expect(await doubted()).toEqual([[LATER, 1]])
  })

  test('are no longer told of once the import of the other is undone', async () => {
    const { importId } = await own.bringIn(own.write('a.txt', RU + at(1, 'ru')))
    await own.bringIn(own.write('b.txt', RENAMED + at(3, 'ru')))
    await own.library.setImportUndone({ importId, on: true })
    expect((await open('раньше')).copies).toEqual([])
    expect(await doubted()).toEqual([])
    await own.library.setImportUndone({ importId, on: false })
    expect((await open('раньше')).copies).toMatchObject([{ title: BRIDGE }])
    expect(await doubted()).toEqual([[LATER, 1]])
  })
})

describe('versions', () => {
  test('of a release in three languages are shown with each other, and are no copies', async () => {
    await own.bringIn(
      own.write('a.txt', RU + at(1, 'ru') + PARK + at(2, 'ru') + KK + at(1, 'kk') + EN + at(1, 'en')),
    )
    const { versions, copies } = await open('көпірді')
    expect(copies).toEqual([])
    expect(versions).toMatchObject([
      { title: BRIDGE, language: 'ru', similarity: null },
      { title: 'A bridge over the Bolshaya Almatinka opens in Almaty', language: 'en', similarity: null },
    ])
    expect((await open('саженцев')).versions).toEqual([])
    expect(await doubted()).toEqual([])
  })

  test('are known by numbers and names where the addresses say nothing', async () => {
    await own.bringIn(own.write('kk.txt', KK + PLACEHOLDER))
    await own.bringIn(own.write('ru.txt', PARK + PLACEHOLDER + RU + PLACEHOLDER))
    expect((await open('көпірді')).versions.map(({ title }) => title)).toEqual([BRIDGE])
    expect((await open('саженцев')).versions).toEqual([])
  })

  test('of a copy are versions of the text too, on whatever day it came out', async () => {
    await own.bringIn(own.write('a.txt', RU + at(1, 'ru') + KK + at(2, 'kk')))
    await own.bringIn(own.write('b.txt', RENAMED + at(3, 'ru')))
    const { article, versions, copies } = await open('раньше')
    expect(versions).toMatchObject([{ language: 'kk' }])
    const inRussian = async () => (await open('көпірді')).versions.map(({ title }) => title).toSorted()
    expect(await inRussian()).toEqual([BRIDGE, LATER])
    await own.library.setSame({ id: article.id, otherId: copies[0]?.id ?? article.id, isSame: false })
    expect((await open('раньше')).versions).toEqual([])
    expect(await inRussian()).toEqual([BRIDGE])
  })

  test('that a person tells apart are no longer shown', async () => {
    await own.bringIn(own.write('a.txt', RU + at(1, 'ru') + KK + at(1, 'kk')))
    const { article, versions } = await open('көпірді')
    await own.library.setSame({ id: article.id, otherId: versions[0]?.id ?? article.id, isSame: false })
    expect((await open('көпірді')).versions).toEqual([])
    expect((await open('Большую')).versions).toEqual([])
  })
})
