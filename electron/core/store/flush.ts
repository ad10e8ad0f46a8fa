import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until the disk has a file: what is done next relies on it. */
export function flush(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
