import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './project.mjs'
import { countsIn } from './vitest.mjs'

const file = (name, statuses, message = '') => ({
  name: join(root, name),
  status: statuses.includes('failed') || statuses.length === 0 ? 'failed' : 'passed',
  message,
  assertionResults: statuses.map((status, index) => ({ status, fullName: `does ${index}` })),
})

test('tests are counted by what became of them, and those that did not pass are named', () => {
  const results = { testResults: [file('a.test.ts', ['passed', 'failed', 'skipped', 'todo', 'passed'])] }
  expect(countsIn(results, 1)).toEqual({
    passed: 2,
    failed: ['a.test.ts: does 1'],
    skipped: ['a.test.ts: does 2', 'a.test.ts: does 3'],
  })
})

test('a file that cannot be loaded is a failure, though it has no tests to fail', () => {
  const results = { testResults: [file('b.test.ts', [], 'Cannot find module\n  at …')] }
  expect(countsIn(results, 1)).toEqual({
    passed: 0,
    failed: ['b.test.ts: Cannot find module'],
    skipped: [],
  })
})

test('a run that ends badly is a failure, though every test passed or none was told of', () => {
  expect(countsIn({ testResults: [file('c.test.ts', ['passed'])] }, 1).failed).toHaveLength(1)
  expect(countsIn(null, 137).failed).toHaveLength(1)
})
