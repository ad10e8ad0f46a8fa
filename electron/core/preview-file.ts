import type { Database } from 'better-sqlite3'
import type { EncodingName } from '../../shared/encodings'
import type { FilePreview } from '../../shared/importing'
import { Importer } from './importer'
import { findFile, hasFileOfSize } from './store/files'

interface PreviewHost {
  readonly db: Database
  readonly threadFolder: string
  /** Ends the reading when the library is closed. */
  readonly closing: AbortSignal
}

/** A file as it would come in, read in a thread of its own: an import that runs goes on meanwhile.
 *  @param encoding the one a person chose; null to tell it from the bytes
 *  @throws OqyrmanError with a file failure */
export async function previewFile(
  { db, threadFolder, closing }: PreviewHost,
  path: string,
  encoding: EncodingName | null,
): Promise<FilePreview> {
  const importer = new Importer(threadFolder)
  const end = () => importer.close()
  closing.addEventListener('abort', end, { once: true })
  try {
    const preview = await importer.preview(path, encoding)
    // Its bytes are all read only where they may be known.
    const isKnown =
      hasFileOfSize(db, preview.byteCount) && findFile(db, await importer.hash(path))?.state === 'in'
    return { ...preview, isKnown }
  } finally {
    closing.removeEventListener('abort', end)
    await importer.close()
  }
}
