import { describe, expect, test } from 'vitest'
import { readSource, sourceAtEnd } from './source'

const ADDRESS = 'https://www.gov.kz/memleket/entities/almaty/press/news/details/932423'

test.each([
  [`terrace.Source : ${ADDRESS}`, 'terrace.'],
  [`terrace.Source:${ADDRESS}`, 'terrace.'],
  [`terrace. SOURCE  :${ADDRESS}`, 'terrace. '],
  [`район построенИсточник : ${ADDRESS}`, 'район построен'],
  [`салынды.Дереккөз : ${ADDRESS}`, 'салынды.'],
  [`салынды.Дерек көзі: ${ADDRESS}`, 'салынды.'],
  [`салынды.ДЕРЕККӨЗІ :${ADDRESS}`, 'салынды.'],
  [`салынды.Ақпарат көзі: ${ADDRESS}`, 'салынды.'],
  [`салынды.Ақпарат дереккөзі: ${ADDRESS}`, 'салынды.'],
  [`salyndy.Derek kózi: ${ADDRESS}`, 'salyndy.'],
  [`terrace.Source : ${ADDRESS} .`, 'terrace.'],
  [`terrace.(Source: ${ADDRESS})`, 'terrace.'],
  [`a (Source : https://stat.example/1) b.Source : ${ADDRESS}`, 'a (Source : https://stat.example/1) b.'],
  [`Source : ${ADDRESS}`, ''],
  [`салындыдереккөз: ${ADDRESS}`, 'салынды'],
  [`построенисточник : ${ADDRESS}`, 'построен'],
  [`Ссылка: ${ADDRESS}`, ''],
  [`салынды.Сілтеме: ${ADDRESS}`, 'салынды.'],
  [`салынды. Derekközi: ${ADDRESS}`, 'салынды. '],
  [`terrace.Source : ${ADDRESS} (accessed 14.02.2025)`, 'terrace.'],
  [`terrace.Source : ${ADDRESS}, https://a.example/2`, 'terrace.'],
  [`terrace.Source : Akimat of Almaty ${ADDRESS}`, 'terrace.'],
  [`terrace.Source : Akimat (${ADDRESS}).`, 'terrace.'],
  [`terrace.Source : <${ADDRESS}>`, 'terrace.'],
])('%j ends in a source', (line, own) => {
  const tail = sourceAtEnd(line.replace(/\s+/g, ' '))
  expect(tail).not.toBeNull()
  expect(line.replace(/\s+/g, ' ').slice(0, tail?.start)).toBe(own)
  expect(readSource(tail?.value ?? '', 1).source.url).toBe(ADDRESS)
})

test.each([
  'Источник финансирования : республиканский бюджет',
  'The programme is open source: https://code.example/oqu',
  'Source : https://a.example/1 and much more text',
  'Source: World Bank data show growth.The minister agreed.',
  'The river is the source of water: it feeds the city',
  'Су көзі: Балқаш көлі туралы айтылды',
  'The main resource: https://a.example/1',
  'Это первоисточник: https://a.example/1',
  'Источник – это место, где вода выходит на землю',
  'Регистрация по этой ссылке: https://a.example/1',
])('%j has no source', line => {
  expect(sourceAtEnd(line)).toBeNull()
})

describe('what stands after a label', () => {
  test.each([
    [`${ADDRESS}?lang=kk`, { publisher: 'almaty', releaseId: '932423', language: 'kk' }],
    [
      'HTTPS://WWW.GOV.KZ/memleket/entities/moa/press/news/details/7?lang=RU',
      { publisher: 'moa', releaseId: '7', language: 'ru' },
    ],
    [
      'https://www.gov.kz/kk/memleket/entities/moa/press/news/details/7',
      { publisher: 'moa', releaseId: '7', language: 'kk' },
    ],
    ['https://gov.kz/memleket/entities/moa', { publisher: 'moa', releaseId: null, language: null }],
    [
      'https://news.example/entities/moa/details/7?lang=kk',
      { publisher: null, releaseId: null, language: null },
    ],
  ])('%j is an address', (value, told) => {
    expect(readSource(value, 3)).toEqual({ source: { url: value, ...told }, doubts: [] })
  })

  test('an address ends before the full stop of its sentence', () => {
    expect(readSource(`${ADDRESS}.`, 1).source.url).toBe(ADDRESS)
    expect(readSource('https://a.example/x_(y)', 1).source.url).toBe('https://a.example/x_(y)')
  })

  test.each([
    'Press service of the akimat',
    'Пресс-служба МВД',
    'АО «Самрук»',
    '«Жетісу» газеті',
    '«Егемен Қазақстан»',
    'ҚазАқпарат',
    'inform.kz',
  ])('%j is a name', value => {
    const { source, doubts } = readSource(value, 3)
    expect(source).toEqual({ url: null, publisher: value, releaseId: null, language: null })
    expect(doubts).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.example/1',
    'mailto:a@a.example',
    'www.gov.kz/x',
    'https://',
    'http:gov.kz',
    'https ://www.gov.kz/x',
    'http:// www.gov.kz/x',
    "javascript:alert('a b')",
    'https://www.gov.kz/memleket/ entities/moa/press/news/details/1',
    'gov.kz/memleket/entities/moa',
    'http:///memleket/entities/moa',
    'https://www.g ov.kz/memleket/entities/moa',
  ])('%j is no address and is doubted', value => {
    const { source, doubts } = readSource(value, 3)
    expect(source.url).toBeNull()
    expect(doubts).toEqual([{ kind: 'bad-address', line: 3, evidence: value }])
  })

  test.each([
    'https://www.gov.kz.evil.example/memleket/entities/almaty/press/news/details/1?lang=kk',
    'https://www.gov.kz@evil.example/memleket/entities/almaty/press/news/details/1',
    'https://wwwgov.kz/memleket/entities/almaty/press/news/details/1',
    'https://gov-kz.example/memleket/entities/almaty/press/news/details/1',
    'https://www.gоv.kz/memleket/entities/almaty/press/news/details/1',
    'https://www.xn--gv-fmc.kz/memleket/entities/almaty/press/news/details/1',
    'https://gov.kz.evil.example:443/memleket/entities/almaty/press/news/details/1',
    'https://evil.example\\@gov.kz/memleket/entities/almaty/press/news/details/1',
  ])('%j imitates gov.kz', value => {
    const { source, doubts } = readSource(value, 3)
    expect(source).toEqual({ url: value, publisher: null, releaseId: null, language: null })
    expect(doubts).toEqual([{ kind: 'imitated-host', line: 3, evidence: value }])
  })

  test('of several addresses the first is the source, and the others are not lost', () => {
    const { source, doubts } = readSource(`${ADDRESS}, https://a.example/2`, 3)
    expect(source.url).toBe(ADDRESS)
    expect(doubts).toEqual([{ kind: 'bad-address', line: 3, evidence: 'https://a.example/2' }])
  })

  test('a name before an address is the publisher where the address tells none', () => {
    const { source } = readSource('Akimat of Almaty (https://a.example/1)', 3)
    expect(source).toMatchObject({ url: 'https://a.example/1', publisher: 'Akimat of Almaty' })
    expect(readSource(`Akimat (${ADDRESS})`, 3).source.publisher).toBe('almaty')
  })

  test('egov.kz is a site of its own', () => {
    expect(readSource('https://egov.kz/cms/kk', 1).doubts).toEqual([])
  })
})
