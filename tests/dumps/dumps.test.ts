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
