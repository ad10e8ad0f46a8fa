import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { outcomeOf, root } from '../commands'

const MEGABYTES_OF_DUMP = 40
const MEGABYTES_OF_HEAP = 32

test(`a dump of ${MEGABYTES_OF_DUMP} MB is read in ${MEGABYTES_OF_HEAP} MB of heap`, async () => {
  const proofs = join(root, 'tests', 'proofs')
  const args = [
    `--max-old-space-size=${MEGABYTES_OF_HEAP}`,
    '--import',
    pathToFileURL(join(proofs, 'typescript.mjs')).href,
    join(proofs, 'read-endlessly.ts'),
    String(MEGABYTES_OF_DUMP),
  ]
  const { code, stdout } = await outcomeOf(
    spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] }),
  )
  expect(code).toBe(0)
  const { read, written } = JSON.parse(stdout)
  expect(written).toBeGreaterThan(10_000)
  expect(read).toBe(written)
})
