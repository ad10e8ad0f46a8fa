import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { fileId } from '../../../shared/ids'
import { hideFiles, showFiles } from './listing'
import { readShelf } from './read-shelf'
import { MIGRATIONS } from './schema'

let asked: string[]
let db: Database.Database

beforeEach(() => {
  asked = []
  db = new Database(':memory:', { verbose: sql => asked.push(String(sql)) })
  for (const step of MIGRATIONS) db.exec(step)
})

/** How SQLite goes about what is asked of it while work is done, step by step. */
function stepsOf(work: () => void): string[] {
  asked = []
  work()
  return asked
    .filter(sql => /^\s*(?:SELECT|INSERT|UPDATE|DELETE)/u.test(sql))
    .flatMap(sql => db.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all())
    .map(({ detail }) => detail)
}

test('showing and hiding a file goes through its own articles, not through those of the whole library', () => {
  const steps = stepsOf(() => {
    hideFiles(db, [fileId(1)], 1)
    showFiles(db, [fileId(1)])
  })
  expect(steps).toContainEqual(expect.stringMatching(/^SEARCH a USING INDEX articles_by_key/u))
  expect(steps).not.toContainEqual(expect.stringMatching(/^SCAN (?:a|articles)(?: |$)/u))
})

test('reading the shelf looks up the bodies of those articles alone that have a dismissed doubt', () => {
  const steps = stepsOf(() => readShelf(db))
  const body = steps.findIndex(step => step.startsWith('SEARCH b '))
  expect(steps.slice(0, body)).toContainEqual(expect.stringMatching(/^SCAN d(?: |$)/u))
})

test('reading the shelf looks up those articles alone that have a tag, a note or a highlight', () => {
  const steps = stepsOf(() => readShelf(db))
  for (const table of ['t', 'n', 'h']) {
    const own = steps.findIndex(step => `${step} `.startsWith(`SCAN ${table} `))
    expect(own).toBeGreaterThanOrEqual(0)
    expect(steps[own + 1]).toMatch(/^SEARCH a USING INDEX articles_by_key/u)
  }
})
