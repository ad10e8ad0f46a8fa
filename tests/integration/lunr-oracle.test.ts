import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import lunr from 'lunr'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDump } from '../../electron/core/dump/parse-dump'
import type { ParsedArticle } from '../../electron/core/dump/parsed-article'
import { type Library, openLibrary } from '../../electron/core/library'
import { analyse, analyseTyped } from '../../electron/core/text/analyse'
import { EVERYTHING } from '../../shared/find'

// lunr.Index, given the same words, must find the same articles: it is the reference for what a query means.

const seeds = resolve('seeds')
const articles = readdirSync(seeds)
  .flatMap(name => [...parseDump([readFileSync(join(seeds, name))]).items])
  .flatMap(item => (item.kind === 'article' ? [item.article] : []))

const termsOf = (text: string, article: ParsedArticle) =>
  [...analyse(text, article.language)].map(({ term }) => term).join(' ')

const oracle = lunr(function () {
  this.pipeline.reset()
  this.searchPipeline.reset()
  this.ref('place')
  this.field('headline')
  this.field('body')
  for (const [place, article] of articles.entries()) {
    this.add({
      place,
      headline: termsOf(article.headline ?? '', article),
      body: termsOf(article.paragraphs.join('\n'), article),
    })
  }
})

/** Places of the articles in which a typed word is, in any language it could be in. */
function oracleFinds(word: string, fields: readonly string[]): Set<number> {
  const terms = analyseTyped(word).flatMap(typed => [...typed.terms])
  const found = terms.flatMap(term =>
    oracle.query(query => query.term(term, { fields: [...fields], usePipeline: false })),
  )
  return new Set(found.map(({ ref }) => Number(ref)))
}

let folder: string
let library: Library
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  await new Promise<void>(done => {
    library = openLibrary(
      { folder, seedFolder: seeds, appVersion: '0', threadFolder: resolve('out/main') },
      event => {
        if (event.kind === 'import-finished') done()
      },
    )
  })
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Places of the articles the library finds; ids count from 1 in the order of the file. */
async function libraryFinds(text: string): Promise<number[]> {
  const request = {
    ...EVERYTHING,
    text: `${text} `,
    sort: 'newest',
    alphabet: 'en',
    from: 0,
    limit: 500,
  } as const
  return (await library.findArticles(request)).articles.map(({ id }) => id - 1).sort((a, b) => a - b)
}

const sorted = (places: Iterable<number>) => [...places].sort((a, b) => a - b)

// Words as the articles have them, one of each form: some hundred, from the commonest to those that are there once.
const forms = [
  ...new Set(
    articles.flatMap(article =>
      [...analyse(`${article.headline ?? ''} ${article.paragraphs.join(' ')}`, article.language)].map(
        ({ form }) => form,
      ),
    ),
  ),
]
const words = forms.filter((_, place) => place % 17 === 0)
const pairs = words.flatMap((word, place) => {
  const other = words[(place * 7 + 3) % words.length]
  return other === undefined ? [] : [[word, other] as const]
})

test('a word is found in the articles in which lunr finds it', async () => {
  expect(words.length).toBeGreaterThan(50)
  for (const word of words)
    expect([word, await libraryFinds(`headline:${word} `)]).toEqual([
      word,
      sorted(oracleFinds(word, ['headline'])),
    ])
  for (const word of words)
    expect([word, await libraryFinds(`body:${word} `)]).toEqual([word, sorted(oracleFinds(word, ['body']))])
})

test('two words are found where lunr finds both, and one without the other where it finds that one alone', async () => {
  let found = 0
  for (const [word, other] of pairs) {
    const one = oracleFinds(word, ['body'])
    const two = oracleFinds(other, ['body'])
    const both = sorted([...one].filter(place => two.has(place)))
    const alone = sorted([...one].filter(place => !two.has(place)))
    expect([word, other, await libraryFinds(`body:${word} body:${other}`)]).toEqual([word, other, both])
    expect([word, other, await libraryFinds(`body:${word} -body:${other}`)]).toEqual([word, other, alone])
    found += both.length
  }
  expect(found).toBeGreaterThan(0)
})
