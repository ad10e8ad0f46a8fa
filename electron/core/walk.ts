import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isTextFile } from '../../shared/text-files'

/** The files to bring in: each file that was named, and the text files in each folder, in the order of their names.
 *  What cannot be looked at is kept in the list, so that it is reported as failed rather than passed over. Links to
 *  folders are not followed: they may lead in a circle. */
export function filesToImport(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap(path => [...filesUnder(path)]))]
}

function* filesUnder(path: string): Generator<string> {
  if (!isFolder(path)) return yield path
  let entries: { name: string; isFolder: boolean }[]
  try {
    entries = readdirSync(path, { withFileTypes: true }).map(entry => ({
      name: entry.name,
      isFolder: entry.isDirectory() && !entry.name.startsWith('.'),
    }))
  } catch {
    // Its failure comes with the attempt to read it as a file.
    return yield path
  }
  const { compare } = new Intl.Collator('en', { numeric: true })
  for (const { name, isFolder } of entries.sort((a, b) => compare(a.name, b.name))) {
    const inner = join(path, name)
    if (isFolder) yield* filesUnder(inner)
    else if (isTextFile(name)) yield inner
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Bytes of a file, for showing and for the progress; 0 where it cannot be looked at. */
export function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}
