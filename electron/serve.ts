import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { version } from '../package.json'
import { failureOf } from '../shared/failure'
import { createWords } from '../shared/words/words'
import { defaultLibraryFolder } from './host/library-folder'
import { terminalLanguage } from './host/locale'
import { optionFailure } from './host/option-failure'
import { portFailure } from './host/port-failure'
import { serveUntilEnded } from './host/serve-until-ended'

// The browser host as a program of its own: what `npm start` falls back on, and what end-to-end tests start.
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const words = createWords(terminalLanguage())

function readOptions() {
  return parseArgs({
    options: {
      library: { type: 'string', default: defaultLibraryFolder() },
      port: { type: 'string', default: '0' },
      seeds: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
}

async function serve(): Promise<void> {
  const { values, positionals } = readOptions()
  const port = Number(values.port)
  const options = {
    folder: resolve(values.library),
    port,
    seedFolder: values.seeds ? beside('../../seeds') : null,
    pageFolder: beside('../renderer'),
    threadFolder: import.meta.dirname,
    appVersion: version,
    files: positionals,
  }
  try {
    await serveUntilEnded(options, words, address => {
      process.stdout.write(`${words.t('command-line.serving', { address })}\n`)
      // Whoever started this program opens the browser.
      process.send?.(address)
    })
  } catch (thrown) {
    process.stderr.write(`${portFailure(thrown, port, words) ?? words.failure(failureOf(thrown))}\n`)
    process.exitCode = 1
  }
}

try {
  await serve()
} catch (thrown) {
  const wrongCall = optionFailure(thrown, words)
  if (wrongCall === null) throw thrown
  process.stderr.write(`${wrongCall}\n`)
  process.exitCode = 2
}
