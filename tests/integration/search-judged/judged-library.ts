import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Library, openLibrary } from '../../../electron/core/library'
import type { ArticleSummary } from '../../../shared/article'
import { EVERYTHING, type FindRequest, type FoundArticles } from '../../../shared/find'
import { JUDGED } from './tables'

/** A name for an article: the end of its source address. */
export const nameOf = ({ sourceUrl }: ArticleSummary): string =>
  (sourceUrl ?? 'without-address').split('/').at(-1)?.split('?')[0] ?? ''

/** Opens a library with the files of a folder of `libraries/` before the tests of a file; gone after them. */
export function judgedLibrary(name: string) {
  let folder: string
  let library: Library
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
    await new Promise<void>((done, refuse) => {
      library = openLibrary(
        {
          folder: join(folder, 'library'),
          seedFolder: null,
          appVersion: '0.0.0',
          threadFolder: resolve('out/main'),
        },
        event => {
          if (event.kind !== 'import-finished') return
          if (event.report.files.every(({ status }) => status === 'imported')) done()
          else refuse(new Error(`The library ${name} did not come in whole`))
        },
      )
      const from = join(JUDGED, 'libraries', name)
      const paths = readdirSync(from).map(file => join(from, file))
      library.startImport({ paths, encodings: [] }).catch(refuse)
    })
  })
  afterAll(async () => {
    await library.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const find = (text: string, asked: Partial<FindRequest> = {}): Promise<FoundArticles> =>
    library.findArticles({
      ...EVERYTHING,
      text,
      sort: 'relevance',
      alphabet: 'en',
      from: 0,
      limit: 500,
      ...asked,
    })
  return {
    get library() {
      return library
    },
    find,
    async names(text: string, asked: Partial<FindRequest> = {}): Promise<string[]> {
      return (await find(text, asked)).articles.map(nameOf)
    },
    async article(articleName: string) {
      const { articles } = await find('')
      const summary = articles.find(each => nameOf(each) === articleName)
      if (summary === undefined) throw new Error(`The library has no ${articleName}`)
      return summary
    },
  }
}
