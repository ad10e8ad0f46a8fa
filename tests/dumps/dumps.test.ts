import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Doubt } from '../../shared/doubt'
import { parseDump } from '../../electron/core/dump/parse-dump'
import type { ParsedArticle } from '../../electron/core/dump/parsed-article'
import type { Leftover } from '../../shared/importing'

interface Expected {
  readonly encoding: string
  readonly articles: readonly (Omit<ParsedArticle, 'doubts'> & { readonly doubts: readonly string[] })[]
  readonly leftovers: readonly Leftover[]
}

const SEEDS = join(import.meta.dirname, '../../seeds')
const CASES = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'seed')
  .map(entry => entry.name)

describe('a dump is read as a person reads it', () => {
  test.each(CASES)('%s', name => {
    const folder = join(import.meta.dirname, name)
    const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    const bytes = readFileSync(join(folder, 'source.txt'))
    expect(read([bytes])).toEqual(expected)
    expect(read(inChunks(bytes, 7))).toEqual(expected)
  })
})

function read(chunks: Iterable<Uint8Array>): Expected {
  const { encoding, items } = parseDump(chunks)
  const parsed = [...items]
  return {
    encoding,
    articles: parsed.flatMap(item => (item.kind === 'article' ? [withDoubtsInWords(item.article)] : [])),
    leftovers: parsed.flatMap(item => (item.kind === 'leftover' ? [item.leftover] : [])),
  }
}

const withDoubtsInWords = (article: ParsedArticle) => ({ ...article, doubts: article.doubts.map(inWords) })

const inWords = ({ kind, line }: Doubt): string => `${kind}, line ${line}`

function* inChunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('the sample dump holds 22 articles, each whole', () => {
  const [name = ''] = readdirSync(SEEDS)
  const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'seed/expected.json'), 'utf8'))
  const items = [...parseDump([readFileSync(join(SEEDS, name))]).items]
  const articles = items.flatMap(item => (item.kind === 'article' ? [item.article] : []))
  expect(items).toHaveLength(22)
  expect(articles.map(article => article.section)).toEqual(articles.map(() => 'Technology'))
  expect(articles.map(inShort)).toEqual(expected)
})

/** Enough of an article to see in a diff that it is whole: each paragraph by its two ends. */
const inShort = ({ headline, publishedOn, lines, source, language, doubts, paragraphs }: ParsedArticle) => ({
  headline,
  publishedOn,
  lines,
  url: source.url,
  language,
  doubts: doubts.map(({ kind }) => kind),
  paragraphs: paragraphs.map(text => `${text.slice(0, 40).trim()} … ${text.slice(-25).trim()}`),
})
