import { describe, expect, test } from 'vitest'
import type { ArticleContent } from '../../../shared/article'
import { nearCopySimilarity } from './likeness'
import { BRIDGE, bulletin, known } from './texts-for-tests'

type Written = Partial<ArticleContent>

const isCopy = (a: Written, b: Written) => {
  const there = nearCopySimilarity(known(1, a), known(2, b))
  expect(nearCopySimilarity(known(2, b), known(1, a))).toBe(there)
  return there !== null
}
const edited = (article: Written, edit: (text: string) => string): Written => ({
  ...article,
  paragraphs: article.paragraphs?.map(edit) ?? [],
})

const LONG = (article: Written): Written => ({
  ...article,
  paragraphs: [...(article.paragraphs ?? []), ...(OTHER[article.language ?? 'en'].paragraphs ?? [])],
})
const OTHER = {
  ru: {
    paragraphs: ['Ранее сообщалось, что мост закрыли на ремонт из-за трещин в опорах, которые нашли весной.'],
  },
  kk: {
    paragraphs: [
      'Бұған дейін көпірдің тіректерінен көктемде жарықтар табылып, ол жөндеуге жабылғаны айтылған.',
    ],
  },
  en: {
    paragraphs: [
      'It was said before that the bridge had been closed in spring, when cracks were found in its piers.',
    ],
  },
}

describe.each([BRIDGE.ru, BRIDGE.kk, BRIDGE.en])('of a release in $language', release => {
  const { paragraphs } = release
  test.each<[string, Written]>([
    ['under another headline', { ...release, headline: 'Ok' }],
    ['on a later day', { ...release, publishedOn: '2025-02-16' }],
    ['without date and headline', { paragraphs, language: release.language }],
    ['in one paragraph', { ...release, paragraphs: [paragraphs.join(' ')] }],
    ['with a paragraph added', LONG(release)],
    ['without its end', { ...release, paragraphs: [...paragraphs.slice(0, 2), paragraphs[2].slice(0, 90)] }],
    ['with its paragraphs in another order', { ...release, paragraphs: paragraphs.toReversed() }],
    ['with a number corrected on the same day', edited(release, text => text.replace('312', '321'))],
    ['with a word changed', edited(release, text => text.replace(/новый |жаңа |new /u, ''))],
  ])('a copy is found %s', (_, copy) => {
    expect(isCopy(release, copy)).toBe(true)
  })

  test('other releases are no copies, even with its headline and address', () => {
    for (const other of [BRIDGE.ru, BRIDGE.kk, BRIDGE.en]) {
      const { headline, source, publishedOn } = release
      if (other !== release) expect(isCopy(release, { ...other, headline, source, publishedOn })).toBe(false)
    }
  })

  test('a release of the same words with other numbers is another one', () => {
    const other = edited(release, text => text.replaceAll(/\d+/gu, number => String(Number(number) + 13)))
    expect(isCopy(release, other)).toBe(false)
    expect(isCopy(release, { ...other, publishedOn: '2025-03-02' })).toBe(false)
  })
})

test('the bulletins of two days are two, and each may have copies', () => {
  const [monday, tuesday] = [bulletin(10, [31, 58, 12]), bulletin(11, [27, 44, 15])]
  expect(isCopy(monday, tuesday)).toBe(false)
  expect(isCopy(monday, { ...monday, headline: 'Воздух в понедельник' })).toBe(true)
})

test('a number that changed from one day to another makes another release of it', () => {
  const release = edited(BRIDGE.en, text => text.replace('312', '321'))
  expect(isCopy(BRIDGE.en, { ...release, publishedOn: '2025-02-20' })).toBe(false)
})

test('the same news of another district with other people is another release', () => {
  const names: Readonly<Record<string, string>> = {
    Ауэзовском: 'Наурызбайском',
    'Ербол Досаев': 'Марат Омаров',
    'Каната Бекетаева': 'Сергея Лихачёва',
    Саина: 'Толе би',
    Жандосова: 'Рыскулова',
    Райымбека: 'Аль-Фараби',
  }
  const other = edited(BRIDGE.ru, text =>
    Object.entries(names).reduce((changed, [name, to]) => changed.replace(name, to), text),
  )
  expect(isCopy(BRIDGE.ru, other)).toBe(false)
})

test('a short text is no near copy: one word of it says too much', () => {
  const short = {
    paragraphs: ['The reception of citizens takes place on Monday at the office of the district.'],
  }
  expect(isCopy(short, { ...short, headline: 'Reception' })).toBe(false)
})
