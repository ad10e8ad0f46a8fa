import { describe, expect, test } from 'vitest'
import { EVERYTHING, type Filter, NO_FILTER } from '../../shared/find'
import { answer } from '../../shared/pipe'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()

const DUMP =
  'Bridge over the Irtysh opened 14.02.2025\n' +
  'The bridge carries <b>four</b> lanes and a path for cyclists.\n' +
  'Source : https://www.gov.kz/memleket/entities/abay/press/news/details/1\n' +
  'Library in Oskemen opened 15.02.2025\n' +
  'The library has a hall for two hundred readers.\n' +
  'Source : https://www.gov.kz/memleket/entities/vko/press/news/details/2\n'

async function listed(include: Filter['doubts']['include']) {
  const filter = { ...NO_FILTER, doubts: { include, exclude: [] } }
  const { articles } = await own.library.findArticles({ ...everything, filter })
  return articles.map(({ title, doubtCount }) => [title.text, doubtCount])
}

const bridge = ['Bridge over the Irtysh opened', 1]
const library = ['Library in Oskemen opened', 0]

describe('a doubt', () => {
  test('narrows the list, is counted, and is shown where its words stand', async () => {
    await own.bringIn(own.write('news.txt', DUMP))
    expect(await listed(['markup'])).toEqual([bridge])
    expect(await listed([null])).toEqual([library])
    expect(await listed(['markup', null])).toEqual([library, bridge])
    const { doubts } = await own.library.countFacets(EVERYTHING)
    expect(doubts).toEqual([
      { value: null, count: 1 },
      { value: 'markup', count: 1 },
    ])
    const { article, doubtPlaces } = await own.articleOf('bridge')
    expect(article.doubts).toEqual([{ kind: 'markup', line: 2, evidence: '<b>', isDismissed: false }])
    const place = doubtPlaces[0]
    expect(article.paragraphs[0]?.slice(place?.range.start, place?.range.end)).toBe('<b>')
    expect(place?.part).toBe(0)
  })

  test('that is dismissed narrows nothing, stays known, and comes back when it is taken up again', async () => {
    await own.bringIn(own.write('news.txt', DUMP))
    const { article } = await own.articleOf('bridge')
    const markup = { id: article.id, kind: 'markup', evidence: '<b>' } as const
    await own.library.setDoubtDismissed({ ...markup, on: true })
    expect(await listed(['markup'])).toEqual([])
    expect(await listed([null])).toEqual([library, [bridge[0], 0]])
    expect((await own.articleOf('bridge')).article.doubts).toMatchObject([
      { kind: 'markup', isDismissed: true },
    ])
    await own.reopen()
    expect(await listed(['markup'])).toEqual([])
    await own.library.setDoubtDismissed({ ...markup, on: false })
    expect(await listed(['markup'])).toEqual([bridge])
  })

  test('that rests on an endless address can be dismissed too', async () => {
    const address = `javascript:${'a'.repeat(30_000)}`
    await own.bringIn(own.write('news.txt', `Bridge opened 14.02.2025\nIt is open.\nSource :\n${address}\n`))
    const { article } = await own.articleOf('bridge')
    expect(article.doubts).toContainEqual(expect.objectContaining({ kind: 'bad-address', evidence: address }))
    const request = { id: article.id, kind: 'bad-address', evidence: address, on: true }
    expect(await answer(own.library, 'setDoubtDismissed', request)).toEqual({ ok: true, value: null })
    expect(await listed(['bad-address'])).toEqual([])
  })

  test('that was dismissed is dismissed in another file with the same article, at whatever line', async () => {
    await own.bringIn(own.write('news.txt', DUMP))
    const { article } = await own.articleOf('bridge')
    await own.library.setDoubtDismissed({ id: article.id, kind: 'markup', evidence: '<b>', on: true })
    await own.bringIn(own.write('again.txt', `News of the month\n\n${DUMP}`))
    const { copies } = await own.articleOf('bridge')
    expect(copies).toMatchObject([{ fileName: 'again.txt', similarity: 1 }])
    const copy = await own.library.openArticle({ id: copies[0]?.id ?? article.id, text: '', asTyped: [] })
    expect(copy.article.id).not.toBe(article.id)
    expect(copy.article.doubts.find(({ kind }) => kind === 'markup')).toMatchObject({
      line: 4,
      isDismissed: true,
    })
  })
})
