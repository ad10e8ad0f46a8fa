import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { LibraryApi, LibraryEvent } from '../../shared/api'
import { OqyrmanError } from '../../shared/failure'
import { createClient, type Reply } from '../../shared/pipe'
import type { FromLibrary, LibraryOptions, ToLibrary } from '../core/library-messages'

// What comes from the import thread is let go of as soon as it is stored: it needs no more room.
const YOUNG_MB = 8

/** A library in a thread of its own, so that no question to it ever holds up a window. */
export interface LibraryThread {
  readonly api: LibraryApi
  onEvent(listener: (event: LibraryEvent) => void): () => void
  /** Ends an import after the batch under way, closes both databases and ends the thread. May be called twice. */
  close(): Promise<void>
}

/** Starts the library's thread and opens the library in it; a first start imports the seeds in the background.
 *  @throws OqyrmanError with a library failure (in use, newer, corrupt …) */
export async function startLibraryThread(options: LibraryOptions): Promise<LibraryThread> {
  const worker = new Worker(join(options.threadFolder, 'library.worker.js'), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  const listeners = new Set<(event: LibraryEvent) => void>()
  const waiting = new Map<number, (reply: Reply) => void>()
  let lastCall = 0
  let gone: string | null = null
  const exited = new Promise<void>(resolve => worker.once('exit', () => resolve()))

  const opened = new Promise<void>((resolve, reject) => {
    const end = (detail: string) => {
      gone ??= detail
      for (const reply of waiting.values()) reply({ ok: false, failure: { kind: 'host-gone', detail } })
      waiting.clear()
      reject(new OqyrmanError({ kind: 'host-gone', detail }))
    }
    worker.on('message', (message: FromLibrary) => {
      switch (message.kind) {
        case 'opened':
          return resolve()
        case 'not-opened':
          return reject(new OqyrmanError(message.failure))
        case 'event':
          for (const listener of listeners) listener(message.event)
          return
        case 'reply':
          waiting.get(message.call)?.(message.reply)
          waiting.delete(message.call)
      }
    })
    worker.on('error', error => end(error.stack ?? error.message))
    worker.on('exit', code => end(`exit code ${code}`))
  })

  const send = (message: ToLibrary) => worker.postMessage(message)
  const api = createClient({
    call: (method, request, signal) =>
      new Promise<Reply>(reply => {
        if (gone !== null) return reply({ ok: false, failure: { kind: 'host-gone', detail: gone } })
        const call = ++lastCall
        waiting.set(call, reply)
        send({ kind: 'call', call, method, request })
        signal?.addEventListener('abort', () => waiting.has(call) && send({ kind: 'cancel', call }), {
          once: true,
        })
      }),
  })
  let closing: Promise<void> | null = null

  await opened
  return {
    api,
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      closing ??= (async () => {
        if (gone === null) send({ kind: 'close' })
        await exited
      })()
      return closing
    },
  }
}
