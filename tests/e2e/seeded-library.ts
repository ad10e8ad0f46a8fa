import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { NOTHING } from '../../shared/api'
import { apiAt, startServing } from '../serving'

declare module 'vitest' {
  interface ProvidedContext {
    /** A library that the seeds are in, made once for a run of the tests: to be copied, never opened. */
    readonly seededLibrary: string
  }
}

export default async function makeSeededLibrary(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'oqyrman-seeded-'))
  const serving = await startServing(folder, ['--seeds'])
  try {
    const api = apiAt(serving.address)
    while ((await api.importProgress(NOTHING)) !== null) await sleep(20)
  } finally {
    await serving.end()
  }
  project.provide('seededLibrary', folder)
  return () => rm(folder, { recursive: true })
}
