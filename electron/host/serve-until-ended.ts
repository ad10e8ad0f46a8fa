import { failureOf } from '../../shared/failure'
import type { Words } from '../../shared/words/words'
import { type BrowserHostOptions, openBrowserHost } from './browser-host'
import { toldToEnd } from './told-to-end'

/** Serves a library until this process is told to end, then closes it.
 *  @param files files and folders to bring in at once
 *  @param onReady gets the address once it answers
 *  @throws as openBrowserHost does */
export async function serveUntilEnded(
  options: BrowserHostOptions & { readonly files: readonly string[] },
  words: Words,
  onReady: (address: string) => void,
): Promise<void> {
  const ended = toldToEnd()
  const host = await openBrowserHost(options)
  onReady(host.address)
  if (options.files.length > 0)
    host.importPaths(options.files).catch(thrown => {
      process.stderr.write(`${words.failure(failureOf(thrown))}\n`)
    })
  await ended
  await host.close()
}
