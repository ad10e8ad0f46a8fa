import { parentPort } from 'node:worker_threads'
import { failureOf } from '../../shared/failure'
import type { Batch, FromImporter, ToImporter } from './import-messages'
import { type DumpFile, lookAt, readDump } from './read-dump'
import { readPreview } from './read-preview'
import { hashFile } from './source-file'

// Reading and parsing in a thread of their own: the library's thread stays free to answer the reader meanwhile.
const port = parentPort
if (port === null) throw new Error('import.worker runs as a worker thread only')

let batches: Generator<Batch> | null = null

function answer(message: ToImporter): FromImporter {
  switch (message.kind) {
    case 'look': {
      const file: DumpFile = lookAt(message.path, message.encoding)
      batches = readDump(file)
      return { kind: 'looked', facts: file.facts }
    }
    case 'next': {
      // One that took the place of a thread that fell: saying "end" would pass for the end of the file.
      if (batches === null) throw new Error('The import thread has looked at no file')
      const next = batches.next()
      return next.done ? { kind: 'end' } : { kind: 'batch', batch: next.value }
    }
    case 'preview':
      return { kind: 'previewed', preview: readPreview(message.path, message.encoding) }
    case 'hash':
      return { kind: 'hashed', hash: hashFile(message.path).hash }
  }
}

/** What is given away rather than copied. */
const handedOver = ({ pieces, rows }: Batch): ArrayBuffer[] => [
  ...pieces.map(({ bytes }) => bytes.buffer),
  rows.text.buffer,
  rows.columnEnds.buffer,
  rows.words.buffer,
  rows.wordEnds.buffer,
]

port.on('message', (message: ToImporter) => {
  try {
    const answered = answer(message)
    port.postMessage(answered, answered.kind === 'batch' ? handedOver(answered.batch) : [])
  } catch (thrown) {
    port.postMessage({ kind: 'failed', failure: failureOf(thrown) } satisfies FromImporter)
  }
})
