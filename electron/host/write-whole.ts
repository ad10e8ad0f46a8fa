import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file whole or not at all: what was there before stays where it cannot be written.
 *  @throws the system's error */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // A name of its own: the file's may be as long as a disk allows, and a longer one may be another file of the person's.
  const unfinished = join(dirname(path), `${randomUUID()}.part`)
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw cause
  }
}
