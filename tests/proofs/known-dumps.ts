import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The sample dump and every fixture, always in the same order. */
export function knownDumps(): readonly Uint8Array[] {
  const paths = ['seeds', 'tests/dumps'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.txt'))
      .map(path => join(ROOT, folder, path)),
  )
  return paths.toSorted().map(path => readFileSync(path))
}
