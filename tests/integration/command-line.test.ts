import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { at, KK, RENAMED, RU } from '../bridge-releases'
import { commandedLibraryForEachTest, filledOnce } from '../commanded-library'
import { command, json, outcomeOf, root, startCommand } from '../commands'

const SEEDS = join(root, 'seeds')
const own = commandedLibraryForEachTest()
const { command: inLibrary, json: jsonOf } = own
const dump = (number: number) =>
  `A bridge number ${number} was opened in Semey 03.03.2025\nIt is ${number} metres long.\n`

describe('parse', () => {
  test('gives the articles of the sample, whole, and touches no library', async () => {
    const [name = ''] = await readdir(SEEDS)
    const parsed = await json('parse', join(SEEDS, name), '--library', own.library)
    expect(Object.keys(parsed)).toEqual(['file', 'encoding', 'articles', 'leftovers'])
    expect(parsed.articles).toHaveLength(22)
    expect(parsed.articles[0]).toMatchObject({
      headline: 'Almaty akim instructed to clear pedestrian zones of illegal constructions',
      publishedOn: '2025-02-14',
      language: 'en',
      source: { publisher: 'almaty', releaseId: '932423' },
      lines: { first: 2 },
    })
    expect(await readdir(own.folder)).toEqual([])
  })

  test('shows a file to people too', async () => {
    const { code, stdout } = await command('parse', own.write('a.txt', dump(1)))
    expect(code).toBe(0)
    expect(stdout).toContain('A bridge number 1 was opened in Semey\n2025-03-03')
  })

  test.each([
    ['missing.txt', null, 'is not there'],
    ['empty.txt', '', 'holds no text'],
    ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'is not a text file'],
  ])('says in one line what is wrong with %s', async (name, content, words) => {
    const path = content === null ? join(own.folder, name) : own.write(name, content)
    for (const options of [[], ['--json']]) {
      const { code, stdout, stderr } = await command('parse', path, ...options)
      expect(code).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toContain(words)
      expect(stderr).toContain(path)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    }
  })

  test('says that a folder is no file', async () => {
    expect((await command('parse', own.folder)).stderr).toContain('is a folder')
  })
})

describe('import', () => {
  test('brings in files and folders, names what failed, and brings in the rest', async () => {
    const good = own.write('good.txt', dump(1))
    const empty = own.write('empty.txt', '')
    await mkdir(join(own.folder, 'more', 'inner'), { recursive: true })
    own.write('more/inner/b.txt', dump(2))
    const paths = [good, empty, join(own.folder, 'more')]
    const { code, stdout, stderr } = await inLibrary('import', ...paths, '--json')
    expect(code).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    const { files, totals } = JSON.parse(stdout)
    expect(files).toMatchObject([
      { path: good, status: 'imported', articles: 1, duplicates: 0, failure: null },
      { path: empty, status: 'failed', failure: { kind: 'file-empty' } },
      { path: join(own.folder, 'more', 'inner', 'b.txt'), status: 'imported', articles: 1 },
    ])
    expect(totals).toMatchObject({ files: 3, imported: 2, failed: 1, articles: 2 })
  })

  test('changes nothing the second time', async () => {
    const path = own.write('a.txt', dump(1))
    await jsonOf('import', path)
    expect((await jsonOf('import', path)).files).toMatchObject([{ status: 'unchanged' }])
    expect((await jsonOf('stats')).articles).toBe(1)
  })

  test('says that a folder holds no text files', async () => {
    await mkdir(join(own.folder, 'void'))
    const { code, stderr } = await inLibrary('import', join(own.folder, 'void'))
    expect(code).toBe(1)
    expect(stderr).toContain('no text files')
  })

  test('that is told to end stops, keeps what was in, and says so', async () => {
    const names = Array.from({ length: 400 }, (_, index) => index)
    await mkdir(join(own.folder, 'many'))
    for (const index of names) own.write(`many/${index}.txt`, dump(index).repeat(40))
    const child = startCommand(['import', join(own.folder, 'many'), '--library', own.library, '--json'])
    await expect.poll(() => readdir(own.library).catch(() => []), { timeout: 60_000 }).toContain('library.db')
    child.kill('SIGINT')
    const { code, stdout, stderr } = await outcomeOf(child)
    expect([code, stderr.trim()]).toEqual([1, 'Stopped. What came in before stays in the library.'])
    const { totals, stopped } = JSON.parse(stdout)
    expect(stopped).toBe(true)
    expect(totals.files).toBe(400)
    expect(totals.imported + totals.stopped).toBe(400)
    expect((await jsonOf('stats')).files).toBe(totals.imported)
    expect((await inLibrary('check')).code).toBe(0)
  })
})

describe('a library', () => {
  const copyTo = filledOnce(library => json('import', SEEDS, '--library', library))
  beforeEach(() => copyTo(own.library))

  test('is listed, newest first, in full or in part', async () => {
    const { total, articles } = await jsonOf('list')
    expect(total).toBe(22)
    expect(articles).toHaveLength(22)
    expect(Object.keys(articles[0])).toEqual([
      'id',
      'headline',
      'publishedOn',
      'language',
      'publisher',
      'sourceUrl',
      'snippet',
      'ranges',
    ])
    const dates = articles.map((article: { publishedOn: string | null }) => article.publishedOn ?? '')
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect((await jsonOf('list', '--limit', '3')).articles).toHaveLength(3)
    expect((await inLibrary('list')).stdout).toContain('22 articles')
  })

  test('says how a query was understood', async () => {
    const { reading } = await jsonOf('search', 'galciers program')
    expect(reading.unknown[0]).toMatchObject({ typed: 'galciers', corrected: 'glaciers program' })
    const { stdout } = await inLibrary('search', 'galciers program')
    expect(stdout).toContain('“galciers” is in no article. Did you mean: glaciers program')
    expect((await inLibrary('search', 'retirees theater glaciers')).stdout).toContain(
      'No article has all words. These have 2 of 3.',
    )
    expect((await inLibrary('search', 'туркестан')).stdout).toContain('Also looked for, for “туркестан”: ')
  })

  test('is searched, with snippets, ranges and facets', async () => {
    const found = await jsonOf('search', 'puppet theater')
    expect(Object.keys(found)).toEqual(['total', 'reading', 'rankedAmong', 'hits', 'facets', 'tookMs'])
    expect(found.hits[0].headline).toBe(
      'Almaty puppet theater wins Grand Prix at International Festival in Canada',
    )
    expect(found.hits).toHaveLength(found.total)
    expect(found.facets.all).toBe(found.total)
    const body = await jsonOf('search', 'dismantling')
    const [{ snippet, ranges }] = body.hits
    expect(
      ranges.map((range: { start: number; end: number }) => snippet.slice(range.start, range.end)),
    ).toContain('dismantling')
  })

  test.each(['-park +almaty', '"', '--', '', '<b>', "'; DROP TABLE articles; --", '+'])(
    'takes %j as a query',
    async query => {
      const { code, stderr } = await command('search', '--json', '--library', own.library, '--', query)
      expect([code, stderr]).toEqual([0, ''])
    },
  )

  test('takes a word that is to be missing without more ado', async () => {
    const { total } = await jsonOf('search', '+almaty', '-puppet')
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThan((await jsonOf('search', '+almaty')).total)
  })

  test('keeps tags and notes', async () => {
    const id = String((await jsonOf('list')).articles[0].id)
    expect(await jsonOf('tag', id, 'Roads', 'on')).toEqual({ id: Number(id), tags: ['Roads'] })
    expect(await jsonOf('tag', id, 'Мост', 'on')).toEqual({ id: Number(id), tags: ['Roads', 'Мост'] })
    expect(await jsonOf('tags')).toEqual([
      { tag: 'Roads', count: 1, colour: null },
      { tag: 'Мост', count: 1, colour: null },
    ])
    expect((await inLibrary('tag', id, 'roads', 'off')).stdout).toBe(`Article ${id} has the tag Мост.\n`)
    expect((await jsonOf('search', 'tag:мост')).total).toBe(1)
    expect((await inLibrary('note', id)).stdout).toBe(`There is no note on article ${id}.\n`)
    expect(await jsonOf('note', id, 'Ask', 'again')).toEqual({ id: Number(id), note: 'Ask again' })
    expect((await inLibrary('note', id)).stdout).toBe('Ask again\n')
    expect(await jsonOf('show', id)).toMatchObject({ tags: ['Мост'], note: 'Ask again', highlights: [] })
    expect(await jsonOf('note', id, '')).toEqual({ id: Number(id), note: null })
    await jsonOf('tag', id, 'Мост', 'off')
    expect((await inLibrary('tags')).stdout).toBe('There are no tags.\n')
  })

  test('shows an article and keeps a bookmark', async () => {
    const [{ id }] = (await jsonOf('search', 'wildlife census')).hits
    expect(await jsonOf('show', String(id))).toMatchObject({
      id,
      headline: 'Wildlife census held in Altyn-Emel National Park',
      isBookmarked: false,
      provenance: { encoding: 'UTF-8' },
    })
    expect(await jsonOf('bookmark', String(id), 'on')).toEqual({ id, isBookmarked: true })
    expect((await jsonOf('show', String(id))).isBookmarked).toBe(true)
    expect((await jsonOf('stats')).bookmarks).toBe(1)
    await jsonOf('bookmark', String(id), 'off')
    expect((await jsonOf('stats')).bookmarks).toBe(0)
  })

  test('shows an article with its copies and its versions', async () => {
    await jsonOf(
      'import',
      own.write('bridge.txt', RU + at(1, 'ru') + KK + at(2, 'kk') + RENAMED + at(3, 'ru')),
    )
    const [{ id }] = (await jsonOf('search', 'раньше срока')).hits
    const { copies, versions } = await jsonOf('show', String(id))
    expect(copies).toMatchObject([{ title: 'В Алматы открыт мост через Большую Алматинку' }])
    expect(versions).toMatchObject([{ language: 'kk' }])
    const { stdout } = await inLibrary('show', String(id))
    expect(stdout).toMatch(
      /^Copy, \d\d%: В Алматы открыт мост через Большую Алматинку \(article \d+; .*, line 1\)$/mu,
    )
    expect(stdout).toMatch(/^Version, kk: .*\(article \d+; .*, line 4\)$/mu)
  })

  test('says that a damaged index was built anew, to people and to programs', async () => {
    await jsonOf('import', SEEDS)
    await writeFile(join(own.library, 'index.db'), 'nonsense '.repeat(2_000))
    const { notices } = await jsonOf('check')
    expect(notices).toEqual([{ kind: 'index-rebuilt', why: 'corrupt' }])
    await writeFile(join(own.library, 'index.db'), 'nonsense '.repeat(2_000))
    const { code, stderr } = await inLibrary('list')
    expect(code).toBe(0)
    expect(stderr).toContain('built anew')
  })

  test('is sound', async () => {
    expect(await jsonOf('check')).toEqual({ isSound: true, library: [], index: [], notices: [] })
    expect((await inLibrary('check')).stdout).toBe('Both databases are sound.\n')
  })

  test.each([
    ['show', '999'],
    ['bookmark', '999', 'on'],
    ['tag', '999', 'Roads', 'on'],
    ['note', '999', 'Ask again'],
  ])('fails where %s %s is asked', async (...args) => {
    const { code, stdout, stderr } = await inLibrary(...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('no longer in the library')
  })

  test('ends quietly where nobody reads on', async () => {
    const child = startCommand(['list', '--json', '--library', own.library])
    child.stdout?.destroy()
    const closed = once(child, 'close')
    const { stderr } = await outcomeOf(child)
    await closed
    expect(stderr).toBe('')
  })
})

test('says in one line that its output could not be written', async () => {
  const full = await open('/dev/full', 'w')
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'cli.js'), '--help'], {
    stdio: ['ignore', full.fd, 'pipe'],
  })
  const { code, stderr } = await outcomeOf(child)
  await full.close()
  expect([code, stderr.trimEnd().split('\n').length]).toEqual([1, 1])
  expect(stderr).toContain('ENOSPC')
})

test('an empty library is listed as such', async () => {
  expect(await jsonOf('list')).toEqual({ total: 0, articles: [] })
  expect((await inLibrary('list')).stdout).toContain('is empty')
  expect((await inLibrary('search', 'anything')).stdout).toBe(
    '“anything” is in no article.\nNothing found.\n',
  )
})

// electron/cli/wrong-calls.test.ts has the others.
test.each([[[]], [['show', 'first']], [['list', '--unknown']]])(
  '%j is called wrongly, and nothing is made',
  async args => {
    const { code, stdout, stderr } = await command(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('oqyrman --help')
  },
)

test('help names every command, and the version is the package’s', async () => {
  const { code, stdout } = await command('--help')
  expect(code).toBe(0)
  for (const name of [
    'parse',
    'import',
    'list',
    'show',
    'search',
    'bookmark',
    'tag',
    'tags',
    'note',
    'stats',
    'check',
    'serve',
  ])
    expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  expect((await command('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})
