import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type Library, openLibrary } from '../electron/core/library'
import type { LibraryEvent } from '../shared/api'
import { EVERYTHING, type FindRequest } from '../shared/find'
import type { ImportReport } from '../shared/importing'

export const everything: FindRequest = {
  ...EVERYTHING,
  sort: 'newest',
  alphabet: 'en',
  from: 0,
  limit: 500,
}

/** Opens a library for one look into it, in this process, and closes it after. */
export async function withLibraryOf<T>(folder: string, look: (library: Library) => Promise<T>): Promise<T> {
  const library = openLibrary(optionsOf(folder), () => undefined)
  try {
    return await look(library)
  } finally {
    await library.close()
  }
}

/** Makes a library with some files in it, closed. */
export async function fillLibrary(folder: string, paths: readonly string[]): Promise<void> {
  const { promise: isIn, resolve: onIn } = Promise.withResolvers<void>()
  const library = openLibrary(optionsOf(folder), event => {
    if (event.kind === 'import-finished') onIn()
  })
  try {
    await library.startImport({ paths, encodings: [] })
    await isIn
  } finally {
    await library.close()
  }
}

const optionsOf = (folder: string) => ({
  folder,
  seedFolder: null,
  appVersion: '0.0.0',
  threadFolder: resolve('out/main'),
})

/** For a test file whose tests each need a folder with a real library in it: opened before each, gone after. */
export function libraryForEachTest() {
  let folder = ''
  let library: Library
  const events: LibraryEvent[] = []
  const open = () => openLibrary(optionsOf(join(folder, 'library')), event => events.push(event))
  const ended = () => events.find(event => event.kind === 'import-finished')
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
    library = open()
  })
  afterEach(async () => {
    await library.close().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    get folder() {
      return folder
    },
    get library() {
      return library
    },
    /** What the library has told since the last import began. */
    events,
    async reopen() {
      await library.close()
      library = open()
    },
    /** Writes a file into the folder. @returns its path */
    write(name: string, text: string | Uint8Array): string {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    },
    async bringIn(...paths: readonly string[]): Promise<ImportReport> {
      events.length = 0
      await library.startImport({ paths, encodings: [] })
      while (ended() === undefined) await new Promise(later => setTimeout(later, 5))
      const event = ended()
      if (event?.kind !== 'import-finished') throw new Error('The import did not end')
      return event.report
    },
    /** The first article that the text finds. */
    async articleOf(text = '') {
      const { articles } = await library.findArticles({ ...everything, text })
      const id = articles[0]?.id
      if (id === undefined) throw new Error(`Nothing was found for “${text}”`)
      return library.openArticle({ id, text, asTyped: [] })
    },
  }
}
