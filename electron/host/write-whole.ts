import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file whole or not at all: what was there before stays where it cannot be written.
 *  @throws the system's error */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.part`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw cause
  }
}
