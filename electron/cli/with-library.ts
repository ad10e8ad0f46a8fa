import type { LibraryEvent } from '../../shared/api'
import { type Library, openLibrary } from '../core/library'
import type { LibraryThread } from '../host/library-thread'
import type { Call } from './command'

/** Opens the library for one command and closes it after, in this very thread: nobody else waits for it. */
export async function withLibrary<T>(
  { folder, place, asJson, words }: Call,
  use: (library: Library, onEvent: LibraryThread['onEvent']) => Promise<T>,
): Promise<T> {
  const listeners = new Set<(event: LibraryEvent) => void>()
  const { appVersion, threadFolder } = place
  const options = { folder, seedFolder: null, appVersion, threadFolder }
  const library = openLibrary(options, event => {
    // The error stream is a person's here; a program finds the same in the answers of stats and check.
    if (event.kind === 'notice' && !asJson) process.stderr.write(`${words.notice(event.notice)}\n`)
    for (const listener of listeners) listener(event)
  })
  try {
    return await use(library, listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    })
  } finally {
    await library.close()
  }
}
