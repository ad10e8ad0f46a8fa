import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Library, openLibrary } from '../../electron/core/library'
import { LANGUAGES } from '../../shared/article'
import { EVERYTHING } from '../../shared/find'

// What the pages on the query language say of the library of a first start is true of it.

interface Example {
  readonly query: string
  /** What the page says of it. */
  readonly says: string
  /** Articles it finds, where the page says how many. */
  readonly count: number | null
  /** The headline of one of them, where the page names one. */
  readonly headline: string | null
}

/** Rows of a page's tables: `query` | what it finds | count, *headline*, or both. */
function examplesOf(page: string): Example[] {
  return page.split('\n').flatMap(line => {
    const row =
      /^\| `(?<query>[^`]+)` \| (?<says>[^|]+) \| (?:(?<count>\d+)[^*]*)?(?:\*(?<headline>[^*]+)\*)? \|$/u.exec(
        line,
      )
    if (row?.groups?.query === undefined) return []
    const { query, says = '', count, headline } = row.groups
    return [{ query, says, count: count === undefined ? null : Number(count), headline: headline ?? null }]
  })
}

const pages = LANGUAGES.map(language => {
  const name = language === 'en' ? 'search.md' : `search.${language}.md`
  const page = readFileSync(resolve('docs', name), 'utf8')
  return { name, page, examples: examplesOf(page) }
})

let folder: string
let library: Library
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  await new Promise<void>(done => {
    library = openLibrary(
      { folder, seedFolder: resolve('seeds'), appVersion: '0', threadFolder: resolve('out/main') },
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

describe.each(pages)('$name', ({ page, examples }) => {
  test('every row of its tables is an example that can be tried', () => {
    const rows = page.split('\n').filter(line => line.startsWith('| `'))
    expect(rows.length).toBeGreaterThan(20)
    expect(examples).toHaveLength(rows.length)
    expect(examples.filter(({ count, headline }) => count === null && headline === null)).toEqual([])
  })

  test.each(examples)('$query finds what it says', async ({ query, says, count, headline }) => {
    const found = await library.findArticles({
      ...EVERYTHING,
      text: query,
      sort: 'relevance',
      alphabet: 'en',
      from: 0,
      limit: 500,
    })
    if (count !== null) expect(found.total).toBe(count)
    if (headline !== null) expect(found.articles.map(({ title }) => title.text)).toContain(headline)
    if (count === 0) for (const { similar } of found.reading.unknown) expect(says).toContain(similar[0])
    expect(found.reading.isPlain).toBe(false)
  })
})

test('the pages show the same things in each language', () => {
  const headings = pages.map(({ page }) => page.split('\n').filter(line => /^#+ /u.test(line)).length)
  expect(new Set(headings).size).toBe(1)
})
