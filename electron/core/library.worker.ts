import { parentPort, workerData } from 'node:worker_threads'
import { failureOf } from '../../shared/failure'
import { LibraryHolder } from './library-holder'
import type { FromLibrary, LibraryOptions, ToLibrary } from './library-messages'

const port = parentPort
if (port === null) throw new Error('library.worker runs as a worker thread only')

const send = (message: FromLibrary) => port.postMessage(message)

function open(): LibraryHolder | null {
  try {
    const library = new LibraryHolder(workerData as LibraryOptions, event => send({ kind: 'event', event }))
    send({ kind: 'opened' })
    return library
  } catch (thrown) {
    send({ kind: 'not-opened', failure: failureOf(thrown) })
    return null
  }
}

const library = open()
if (library === null) port.close()
else {
  const underWay = new Map<number, AbortController>()
  port.on('message', async (message: ToLibrary) => {
    switch (message.kind) {
      case 'call': {
        const { call, method, request } = message
        const controller = new AbortController()
        underWay.set(call, controller)
        const reply = await library.answer(method, request, controller.signal)
        underWay.delete(call)
        return send({ kind: 'reply', call, reply })
      }
      case 'cancel':
        return underWay.get(message.call)?.abort()
      case 'close':
        await library.close()
        port.close()
    }
  })
}
