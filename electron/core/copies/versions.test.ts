import { describe, expect, test } from 'vitest'
import type { ArticleContent } from '../../../shared/article'
import { BRIDGE, bulletin, known, NO_SOURCE } from './texts-for-tests'
import { versionsByContent, versionsByRelease } from './versions'

type Written = Partial<ArticleContent>

const ids = (found: readonly { readonly id: number }[]) => found.map(({ id }) => id)
/** Versions of the first of these articles; they are numbered from 0. */
const byRelease = (...articles: readonly Written[]) => {
  const [own = known(0, {}), ...others] = articles.map((article, id) => known(id, article))
  return ids(versionsByRelease(own, [own, ...others]))
}
const byContent = (...articles: readonly Written[]) => {
  const [own = known(0, {}), ...others] = articles.map((article, id) => known(id, article))
  return ids(versionsByContent(own, [own, ...others]))
}

const SCHOOL: Written = {
  headline: 'Жаңа мектеп',
  language: 'kk',
  publishedOn: '2025-02-14',
  source: BRIDGE.kk.source,
  paragraphs: [
    'Түркісіб ауданында 1 500 орындық мектеп бой көтерді. Мектеп директоры Айгүл Смағұлованың айтуынша, сабақ 1 сыныптан 11 сыныпқа дейін жүреді, мұғалімдер саны 96 адамға жетеді.',
    'Ғимаратта 48 сынып бөлмесі, бассейн мен 320 орындық акт залы бар. Мердігер Қызылорда мен Таразда осындай нысандар салған.',
  ],
}

describe('by the release that an address names', () => {
  test('texts in three languages are versions of one another', () => {
    expect(byRelease(BRIDGE.ru, BRIDGE.kk, BRIDGE.en)).toEqual([1, 2])
    expect(byRelease(BRIDGE.kk, BRIDGE.ru)).toEqual([1])
  })

  test('a near copy in either language is no hindrance', () => {
    expect(byRelease(BRIDGE.ru, { ...BRIDGE.ru, headline: 'Мост открыт' }, BRIDGE.kk)).toEqual([2])
  })

  test('a placeholder that different texts of one language share stands for none of them', () => {
    expect(byRelease(BRIDGE.ru, BRIDGE.kk, SCHOOL)).toEqual([])
    expect(byRelease(SCHOOL, BRIDGE.kk, BRIDGE.ru)).toEqual([])
  })

  test('two texts that tell of different things are no versions', () => {
    expect(byRelease(BRIDGE.ru, SCHOOL)).toEqual([])
  })

  test('nor are texts that came out weeks apart', () => {
    expect(byRelease(BRIDGE.ru, { ...BRIDGE.kk, publishedOn: '2025-04-14' })).toEqual([])
  })

  test('one address for both is believed only if the texts agree', () => {
    const brief: Written = { language: 'kk', publishedOn: '2025-02-14', paragraphs: ['Жиын өтті.'] }
    expect(byRelease(BRIDGE.ru, { ...BRIDGE.kk, source: BRIDGE.ru.source })).toEqual([1])
    expect(byRelease(BRIDGE.ru, { ...brief, source: BRIDGE.ru.source })).toEqual([])
    expect(byRelease(BRIDGE.ru, { ...brief, source: BRIDGE.kk.source })).toEqual([1])
  })
})

describe('by numbers and names', () => {
  const bare = (article: Written): Written => ({ ...article, source: NO_SOURCE })

  test('the same release is known among others of its days', () => {
    const others = [bare(SCHOOL), bulletin(14, [31, 58, 12]), bulletin(13, [27, 44, 15])]
    expect(byContent(bare(BRIDGE.ru), ...others, bare(BRIDGE.kk), bare(BRIDGE.en)).toSorted()).toEqual([4, 5])
    expect(byContent(bare(BRIDGE.en), ...others, bare(BRIDGE.kk))).toEqual([4])
  })

  test('where it is missing, no other takes its place', () => {
    expect(byContent(bare(BRIDGE.ru), bare(SCHOOL), bulletin(14, [31, 58, 12]))).toEqual([])
    expect(byContent(bare(SCHOOL), bare(BRIDGE.ru), bare(BRIDGE.en))).toEqual([])
  })

  test('copies of a version are versions too', () => {
    const copy = { ...bare(BRIDGE.kk), headline: 'Көпір' }
    expect(byContent(bare(BRIDGE.ru), bare(BRIDGE.kk), copy)).toEqual([1, 2])
    expect(byContent(copy, bare(BRIDGE.kk), bare(BRIDGE.ru))).toEqual([2])
  })

  test('of two that could be meant, neither is', () => {
    const alike = (names: string): Written => ({
      ...bare(BRIDGE.kk),
      paragraphs: [
        `Құжатқа сәйкес ${names} қаласында 184 метр, 312 адам, 4,6 млрд, 27 500 көлік, Досаев пен Бекетаев.`,
      ],
    })
    expect(byContent(bare(BRIDGE.ru), alike('Тараз'), alike('Семей'))).toEqual([])
  })
})
