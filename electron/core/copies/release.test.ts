import { expect, test } from 'vitest'
import { releaseOf } from './release'

const NONE = { url: null, publisher: null, releaseId: null, language: null }
const at = (url: string) => releaseOf({ ...NONE, url })
const govKz = (number: string, language: string | null) =>
  releaseOf({ url: 'https://www.gov.kz/', publisher: 'almaty', releaseId: number, language })

test('publisher and number name a release, whatever language the address claims', () => {
  expect(govKz('932423', 'kk')?.release).toBe(govKz('932423', 'ru')?.release)
  expect(govKz('932423', 'kk')?.language).toBe('kk')
  expect(govKz('932424', 'kk')?.release).not.toBe(govKz('932423', 'kk')?.release)
})

test.each([
  ['https://www.akorda.kz/ru/sostoyalas-vstrecha-1123', 'https://akorda.kz/kz/sostoyalas-vstrecha-1123'],
  ['https://example.kz/news/450?lang=ru', 'https://example.kz/news/450?lang=en'],
  ['https://example.kz/view?id=4501&lang=kk', 'https://example.kz/view?lang=en&id=4501'],
])('%s and %s are one release', (url, other) => {
  expect(at(url)?.release).toBe(at(other)?.release)
  expect(at(url)?.language).not.toBe(at(other)?.language)
})

test.each([
  'https://example.kz/news/450',
  'https://example.kz/ru',
  'https://example.kz/ru/news',
  'https://example.kz/?lang=kk',
  'not an address',
])('%s names no release', url => {
  expect(at(url)).toBeNull()
})
