import { defineConfig } from 'vitest/config'

const SECOND = 1_000

// One project after the other: browsers and packaging need a machine's cores for themselves.
const project = (
  name: string,
  include: readonly string[],
  testTimeout: number,
  groupOrder: number,
  more: { readonly globalSetup?: string[]; readonly maxWorkers?: number } = {},
) => ({
  extends: true as const,
  test: {
    name,
    include: [...include],
    testTimeout,
    hookTimeout: testTimeout,
    sequence: { groupOrder },
    ...more,
  },
})

// A test waits for its page as often as the page works: two at a time leave no core idle, on two cores too.
const IN_BROWSERS = { globalSetup: ['tests/e2e/seeded-library.ts'], maxWorkers: 2 }

export default defineConfig({
  test: {
    // What is waited for comes when it comes: a machine may have other things to do.
    expect: { poll: { timeout: 30 * SECOND } },
    projects: [
      project(
        'unit',
        ['{shared,electron,renderer}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
        20 * SECOND,
        0,
      ),
      project('dumps', ['tests/dumps/**/*.test.ts'], 60 * SECOND, 1),
      project('integration', ['tests/integration/**/*.test.ts'], 120 * SECOND, 2),
      project('e2e', ['tests/e2e/**/*.test.ts'], 120 * SECOND, 3, IN_BROWSERS),
      project('electron', ['tests/electron/**/*.test.ts'], 120 * SECOND, 4),
      project('packaging', ['tests/packaging/**/*.test.ts'], 600 * SECOND, 5),
    ],
  },
})
