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

  test.each(['Press service of the akimat', 'Пресс-служба МВД', 'ҚазАқпарат', 'inform.kz'])(
    '%j is a name',
    value => {
      const { source, doubts } = readSource(value, 3)
      expect(source).toEqual({ url: null, publisher: value, releaseId: null, language: null })
      expect(doubts).toEqual([])
    },
  )

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
  ])('%j imitates gov.kz', value => {
    const { source, doubts } = readSource(value, 3)
    expect(source).toEqual({ url: value, publisher: null, releaseId: null, language: null })
    expect(doubts).toEqual([{ kind: 'imitated-host', line: 3, evidence: value }])
  })

  test('egov.kz is a site of its own', () => {
    expect(readSource('https://egov.kz/cms/kk', 1).doubts).toEqual([])
  })
})
