import { expect, test } from 'vitest'
import { newestOnly } from './newest-only'

test('of the questions asked while one is under way, only the newest is run', async () => {
  const ran: string[] = []
  const gate = Promise.withResolvers<void>()
  const ask = newestOnly<string>(async question => {
    ran.push(question)
    await gate.promise
  })
  const all = ['a', 'al', 'alm', 'alma'].map(ask)
  gate.resolve()
  await Promise.all(all)
  expect(ran).toEqual(['a', 'alma'])
})

test('a question learns that a newer one waits', async () => {
  const seen: [string, boolean][] = []
  const gate = Promise.withResolvers<void>()
  const ask = newestOnly<string>(async (question, isNewest) => {
    await gate.promise
    seen.push([question, isNewest()])
  })
  void ask('old')
  const done = ask('new')
  gate.resolve()
  await done
  expect(seen).toEqual([
    ['old', false],
    ['new', true],
  ])
})

test('after a failure the next question is run', async () => {
  const ask = newestOnly<string>(async question => {
    if (question === 'bad') throw new Error('no')
  })
  await expect(ask('bad')).rejects.toThrow('no')
  await expect(ask('good')).resolves.toBeUndefined()
})

test.each([0, 1, 2, 3, 4, 5, 6])(
  'a question %d microtasks after the end of the last one is run',
  async turns => {
    const ran: string[] = []
    const gate = Promise.withResolvers<void>()
    const ask = newestOnly<string>(async question => {
      ran.push(question)
      await gate.promise
    })
    void ask('first')
    gate.resolve()
    for (let turn = 0; turn < turns; turn++) await null
    await ask('last')
    expect(ran).toEqual(['first', 'last'])
  },
)
