import * as v from 'valibot'
import { type Host, unwrapped } from './browser-pipe'

const STAGED = v.object({ path: v.string() })

/** Hands files over to the host, one after the other. Where that fails, those that are there already are removed.
 *  @param signal ends it before the next file
 *  @returns their paths there, in their order */
export async function stageFiles(
  host: Pick<Host, 'post' | 'discard'>,
  files: readonly File[],
  onStaged: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const paths: string[] = []
  try {
    for (const file of files) {
      if (signal.aborted) break
      const address = `/files?name=${encodeURIComponent(file.name)}`
      const reply = await host.post(address, file, 'application/octet-stream')
      paths.push(v.parse(STAGED, unwrapped(reply)).path)
      onStaged(paths.length)
    }
    return paths
  } catch (thrown) {
    // A full disk would stay full of them. What fails here too is removed at the host's next start.
    await Promise.all(paths.map(path => host.discard(path)))
    throw thrown
  }
}
