import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addSketch, COPIES_SCHEMA, nearCopyPairs, removeSketch } from './tables'
import { BRIDGE, sketchOf } from './texts-for-tests'

const WORDS = BRIDGE.ru.paragraphs.join(' ').split(' ')

/** Texts that are more or less alike: each leaves out a part of the same words and puts others in. */
const texts = fc.array(
  fc.record({
    from: fc.nat({ max: WORDS.length }),
    without: fc.nat({ max: WORDS.length }),
    instead: fc.array(fc.constantFrom('слово', 'другое', 'Тараз', '77', '5 000'), { maxLength: 12 }),
  }),
  { minLength: 2, maxLength: 5 },
)

const withTables = <T>(work: (db: Database.Database) => T): T => {
  const db = new Database(':memory:')
  try {
    db.exec(COPIES_SCHEMA)
    return work(db)
  } finally {
    db.close()
  }
}
const rowsOf = (db: Database.Database) =>
  ['sketches', 'bands', 'near_copies'].map(table => db.prepare(`SELECT * FROM ${table}`).all())

test('whatever the texts, their order and who leaves in between, the same copies are found', () => {
  let found = 0
  fc.assert(
    fc.property(
      texts.chain(all =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...all.keys()], { minLength: all.length }),
          fc.subarray([...all.keys()]),
        ),
      ),
      ([all, order, leaving]) => {
        const sketches = all.map(({ from, without, instead }) =>
          sketchOf({ paragraphs: [WORDS.toSpliced(from, without, ...instead).join(' ')] }),
        )
        const add = (db: Database.Database, ids: readonly number[]) => {
          for (const id of ids) {
            const sketch = sketches[id]
            if (sketch !== undefined) addSketch(db, id, sketch)
          }
        }
        const straight = withTables(db => {
          add(db, [...sketches.keys()])
          found += nearCopyPairs(db, 0, 99).length
          return rowsOf(db)
        })
        const devious = withTables(db => {
          add(db, order)
          for (const id of leaving) removeSketch(db, id)
          add(db, leaving)
          return rowsOf(db)
        })
        expect(devious).toEqual(straight)
      },
    ),
  )
  expect(found).toBeGreaterThan(10)
})
