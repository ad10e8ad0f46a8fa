import { resolve } from 'node:path'
import { failureOf } from '../../shared/failure'
import type { ImportId } from '../../shared/ids'
import type { LibraryThread } from './library-thread'

/** Begins to bring files and folders in, after an import that is under way.
 *  @param paths as a person typed them, relative to the working folder where they are not absolute */
export async function importWhenIdle(
  library: Pick<LibraryThread, 'api' | 'onEvent'>,
  paths: readonly string[],
): Promise<ImportId> {
  const absolute = paths.map(path => resolve(path))
  const importEnded = listenForImportEnd(library)
  try {
    for (;;) {
      try {
        return (await library.api.startImport({ paths: absolute })).importId
      } catch (thrown) {
        if (failureOf(thrown).kind !== 'import-running') throw thrown
        await importEnded.next()
      }
    }
  } finally {
    importEnded.stop()
  }
}

// Listens from before the first try on, so that an end between try and waiting is not missed.
function listenForImportEnd(library: Pick<LibraryThread, 'onEvent'>) {
  let ends = 0
  let wake: () => void = () => undefined
  const stop = library.onEvent(event => {
    if (event.kind !== 'import-finished') return
    ends++
    wake()
  })
  const next = async () => {
    if (ends === 0) await new Promise<void>(woken => (wake = woken))
    ends = 0
  }
  return { next, stop }
}
