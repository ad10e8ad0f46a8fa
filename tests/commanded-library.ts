import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { command, json, type Outcome } from './commands'

/** Has commands fill a library once, of which each test then gets a copy.
 *  @param fill runs them, on the library of the folder it is given
 *  @returns puts the copy where it is named */
export function filledOnce(
  fill: (library: string, folder: string) => Promise<unknown>,
): (library: string) => void {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oqyrman-filled-'))
    await fill(join(folder, 'library'), folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return library => cpSync(join(folder, 'library'), library, { recursive: true })
}

/** For a test file whose tests each need a folder with a library in it that the command line works on: there before
 *  each, gone after. */
export function commandedLibraryForEachTest() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'oqyrman-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const library = () => join(folder, 'library')
  return {
    get folder() {
      return folder
    },
    get library() {
      return library()
    },
    /** Writes a file into the folder. @returns its path */
    write(name: string, text: string | Uint8Array): string {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    },
    command: (...args: readonly string[]): Promise<Outcome> => command(...args, '--library', library()),
    json: (...args: readonly string[]) => json(...args, '--library', library()),
  }
}
