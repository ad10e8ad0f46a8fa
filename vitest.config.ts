import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const SECOND = 1_000

const project = (
  name: string,
  include: readonly string[],
  testTimeout: number,
  more: { readonly globalSetup?: string[]; readonly setupFiles?: string[] } = {},
) => ({
  extends: true as const,
  test: { name, include: [...include], testTimeout, hookTimeout: testTimeout, ...more },
})

const SAME_SAMPLES = { setupFiles: ['tests/same-samples.ts'] }

// Each may have a browser of its own: more of them than this need much memory.
const MOST_AT_ONCE = 4

export default defineConfig({
  test: {
    // What is waited for comes when it comes, and a test ends when it ends: a machine may have other things to do.
    expect: { poll: { timeout: 60 * SECOND } },
    teardownTimeout: 60 * SECOND,
    // Tests wait for disks, programs and pages as often as they work: two at a time leave no core idle. All projects
    // are one queue, in the order of their names, so that the many small units come last and no core ends alone.
    maxWorkers: Math.min(MOST_AT_ONCE, Math.max(2, availableParallelism())),
    projects: [
      project(
        'unit',
        ['{shared,electron,renderer}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
        120 * SECOND,
        SAME_SAMPLES,
      ),
      project('dumps', ['tests/dumps/**/*.test.ts'], 120 * SECOND),
      project('integration', ['tests/integration/**/*.test.ts'], 600 * SECOND, SAME_SAMPLES),
      project('e2e', ['tests/e2e/**/*.test.ts'], 600 * SECOND, {
        globalSetup: ['tests/e2e/seeded-library.ts'],
      }),
      project('electron', ['tests/electron/**/*.test.ts'], 600 * SECOND),
      project('packaging', ['tests/packaging/**/*.test.ts'], 600 * SECOND),
    ],
  },
})
