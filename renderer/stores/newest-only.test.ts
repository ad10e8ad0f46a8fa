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
  const ask = newestOnly<string>(async (question, signal) => {
    await gate.promise
    seen.push([question, signal.aborted])
  })
  void ask('old')
  const done = ask('new')
  gate.resolve()
  await done
  expect(seen).toEqual([
    ['old', true],
    ['new', false],
  ])
})

test('a question that gives up when a newer one comes makes room for it at once', async () => {
  const ran: string[] = []
  const ask = newestOnly<string>((question, signal) => {
    ran.push(question)
    if (question === 'new') return Promise.resolve()
    // This one would go on for ever.
    return new Promise(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
  })
  void ask('old')
  await ask('new')
  expect(ran).toEqual(['old', 'new'])
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
