import { fileURLToPath } from 'node:url'
import { version } from '../package.json'
import { failureOf } from '../shared/failure'
import { createWords } from '../shared/words/words'
import { readArguments } from './cli/arguments'
import { CommandError, UsageError } from './cli/command'
import { harmless, Printer } from './cli/printer'
import { defaultLibraryFolder } from './host/library-folder'
import { terminalLanguage } from './host/locale'

// The command line: 0 done, 1 failed with one line on the error stream, 2 called wrongly.
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const words = createWords(terminalLanguage())
const out = new Printer(process.stdout)

async function run(args: readonly string[]): Promise<void> {
  const request = readArguments(args, words)
  if (request.kind === 'help') return out.line(words.t('command-line.usage'))
  if (request.kind === 'version') return out.line(version)
  const { kind: _, command, folder, ...call } = request
  await command.run({
    ...call,
    folder: folder ?? defaultLibraryFolder(),
    words,
    out,
    place: {
      appVersion: version,
      threadFolder: import.meta.dirname,
      pageFolder: beside('../renderer'),
      seedFolder: beside('../../seeds'),
    },
  })
}

process.stdout.on('error', error => {
  const code = 'code' in error ? String(error.code) : error.message
  // Whoever read this has enough, such as `head`: there is nobody left to write to, and nothing wrong.
  if (code === 'EPIPE') process.exit(0)
  // A full disk, say, behind `> file`.
  process.stderr.write(`${words.t('command-line.output-failed', { code })}\n`)
  process.exit(1)
})

try {
  await run(process.argv.slice(2))
} catch (thrown) {
  const isUsage = thrown instanceof UsageError
  const detail =
    isUsage || thrown instanceof CommandError ? thrown.message : harmless(words.failure(failureOf(thrown)))
  const line = isUsage ? words.t('command-line.called-wrongly', { detail }) : detail
  process.stderr.write(`${line}\n`)
  process.exitCode = isUsage ? 2 : 1
}
