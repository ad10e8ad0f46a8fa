import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FileReport } from '../../shared/importing'
import { command, json } from '../commands'
import { expectSameLibrary } from '../killing'
import { knownDumps } from '../proofs/known-dumps'
import { mutatedDump } from '../proofs/mutated-dumps'
import { writtenDump } from '../proofs/written-dumps'

const SEED = 20250214
const FILES_OF_A_KIND = 40

let folder: string
let files: string
let library: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-twice-'))
  files = join(folder, 'files')
  library = join(folder, 'library')
  mkdirSync(files)
  const kinds = [writtenDump, mutatedDump(knownDumps(), { dump: 2_000, repeat: 2_000 })]
  const dumps = kinds.flatMap(kind => fc.sample(kind, { seed: SEED, numRuns: FILES_OF_A_KIND }))
  for (const [number, dump] of dumps.entries()) writeFileSync(join(files, `${number}.txt`), dump)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Some of the files hold nothing to show, so the command fails at its end; what it did is told all the same.
async function bringIn(path: string): Promise<readonly FileReport[]> {
  const { stdout } = await command('import', path, '--library', library, '--json')
  return JSON.parse(stdout).files
}

test(`files of any kind change nothing when they come again, under any name (seed ${SEED})`, async () => {
  const first = await bringIn(files)
  expect(first.filter(({ status }) => status === 'imported').length).toBeGreaterThan(FILES_OF_A_KIND)
  const asItWas = join(folder, 'as-it-was')
  cpSync(library, asItWas, { recursive: true })

  const again = await bringIn(files)
  const renamed = join(folder, 'renamed')
  cpSync(files, renamed, { recursive: true })
  for (const name of readdirSync(renamed)) renameSync(join(renamed, name), join(renamed, `again-${name}`))
  const underOtherNames = await bringIn(renamed)

  for (const reports of [again, underOtherNames]) {
    expect(reports).toHaveLength(first.length)
    for (const [place, { status, failure }] of reports.entries()) {
      const before = first[place]
      expect(status).toBe(before?.status === 'failed' ? 'failed' : 'unchanged')
      expect(failure?.kind).toBe(before?.failure?.kind)
    }
  }
  await expectSameLibrary(library, asItWas, '')
  const { articles } = await json('stats', '--library', asItWas)
  expect(await json('stats', '--library', library)).toMatchObject({ articles })
})
