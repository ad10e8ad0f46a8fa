import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { OqyrmanError } from '../../shared/failure'
import type { Batch, FileFacts, FromImporter, ToImporter } from './import-messages'

/** The import thread, seen from the library: one question at a time. */
export class Importer {
  readonly #worker: Worker
  #settle: { resolve(message: FromImporter): void; reject(error: Error): void } | null = null

  /** @param threadFolder where import.worker.js lies */
  constructor(threadFolder: string) {
    this.#worker = new Worker(join(threadFolder, 'import.worker.js'))
    this.#worker.on('message', (message: FromImporter) => this.#settle?.resolve(message))
    this.#worker.on('error', error => this.#settle?.reject(error))
    this.#worker.on('exit', code =>
      this.#settle?.reject(new Error(`The import thread ended with code ${code}`)),
    )
  }

  /** @throws OqyrmanError with a file failure */
  async look(path: string): Promise<FileFacts> {
    const message = await this.#ask({ kind: 'look', path })
    if (message.kind === 'looked') return message.facts
    throw unexpected(message)
  }

  /** The batches of the file that was looked at last. One is read ahead while the one before is stored.
   *  @throws OqyrmanError with a file failure */
  async *batches(): AsyncGenerator<Batch> {
    let next = this.#ask({ kind: 'next' })
    try {
      for (;;) {
        const message = await next
        if (message.kind === 'end') return
        if (message.kind !== 'batch') throw unexpected(message)
        next = this.#ask({ kind: 'next' })
        yield message.batch
      }
    } finally {
      // Whoever stops early does not want what was read ahead, nor to hear that it failed; but the thread answers one
      // question at a time, so its answer is waited for.
      await next.catch(() => null)
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #ask(message: ToImporter): Promise<FromImporter> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
      this.#worker.postMessage(message)
    })
  }
}

function unexpected(message: FromImporter): Error {
  return message.kind === 'failed'
    ? new OqyrmanError(message.failure)
    : new Error(`The import thread answered "${message.kind}" out of turn`)
}
