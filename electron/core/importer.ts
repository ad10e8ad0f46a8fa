import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { EncodingName } from '../../shared/encodings'
import { OqyrmanError } from '../../shared/failure'
import type { Batch, FileFacts, FromImporter, ReadPreview, ToImporter } from './import-messages'

// Of what an import makes nearly everything is let go of at once: with little room for the young it is seen sooner.
// A sixth more work, and half of the memory.
const YOUNG_MB = 6

/** The import thread, seen from the library: one question at a time. */
export class Importer {
  readonly #threadFolder: string
  #worker: Worker | null = null
  #isClosed = false
  #settle: { resolve(message: FromImporter): void; reject(error: Error): void } | null = null

  /** @param threadFolder where import.worker.js lies */
  constructor(threadFolder: string) {
    this.#threadFolder = threadFolder
  }

  /** @throws OqyrmanError with a file failure */
  async look(path: string, encoding: EncodingName | null = null): Promise<FileFacts> {
    const message = await this.#ask({ kind: 'look', path, encoding })
    if (message.kind === 'looked') return message.facts
    throw unexpected(message)
  }

  /** The beginning of a file as it would come in.
   *  @throws OqyrmanError with a file failure */
  async preview(path: string, encoding: EncodingName | null): Promise<ReadPreview> {
    const message = await this.#ask({ kind: 'preview', path, encoding })
    if (message.kind === 'previewed') return message.preview
    throw unexpected(message)
  }

  /** SHA-256 of a file's bytes, hexadecimal.
   *  @throws OqyrmanError with a file failure */
  async hash(path: string): Promise<string> {
    const message = await this.#ask({ kind: 'hash', path })
    if (message.kind === 'hashed') return message.hash
    throw unexpected(message)
  }

  /** The batches of the file that was looked at last. One is read ahead while the one before is stored.
   *  @throws OqyrmanError with a file failure */
  async *batches(): AsyncGenerator<Batch> {
    let next = this.#readAhead()
    try {
      for (;;) {
        const message = await next
        if (message.kind === 'end') return
        if (message.kind !== 'batch') throw unexpected(message)
        next = this.#readAhead()
        yield message.batch
      }
    } finally {
      // Whoever stops early does not want what was read ahead, nor to hear that it failed; but the thread answers one
      // question at a time, so its answer is waited for.
      await next.catch(() => null)
    }
  }

  /** Asks for a batch that nobody waits for yet. Should the thread end meanwhile, whoever comes for the batch hears of
   *  it; until then nobody does, and that is no accident to bring the program down. */
  #readAhead(): Promise<FromImporter> {
    const batch = this.#ask({ kind: 'next' })
    batch.catch(() => null)
    return batch
  }

  /** Ends the thread at once: whatever is asked of it, now or later, fails. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#worker?.terminate()
  }

  // A thread that a file brought down (memory, say) fails that file alone: the next question starts another.
  #start(): Worker {
    const worker = new Worker(join(this.#threadFolder, 'import.worker.js'), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    const end = (error: Error) => {
      if (this.#worker !== worker) return
      this.#worker = null
      this.#settle?.reject(error)
    }
    worker.on('message', (message: FromImporter) => this.#settle?.resolve(message))
    worker.on('error', end)
    worker.on('exit', code => end(new Error(`The import thread ended with code ${code}`)))
    return worker
  }

  #ask(message: ToImporter): Promise<FromImporter> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) throw new Error('The import thread is closed')
      this.#settle = { resolve, reject }
      this.#worker ??= this.#start()
      this.#worker.postMessage(message)
    })
  }
}

function unexpected(message: FromImporter): Error {
  return message.kind === 'failed'
    ? new OqyrmanError(message.failure)
    : new Error(`The import thread answered "${message.kind}" out of turn`)
}
