import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { json, startCommand, startProgram } from '../commands'
import { expectSameLibrary, firstWrite, kill, shares } from '../killing'
import { everything, withLibraryOf } from '../opened-library'
import { addressIn } from '../serving'

// Ten batches: each is a transaction of its own.
const ARTICLES = 1_000
const QUEUED = 12

/** A dump in which a few articles come twice and some lines belong to none. */
function dump(articles: number, name: string): string {
  const bridges = Array.from({ length: articles }, (_, place) => {
    const number = place % 97 === 5 ? place - 1 : place
    return (
      `${name} bridge number ${number} was opened in Semey 03.03.2025\n` +
      `It is ${number} metres long and cost ${number * 7} tenge.The akim crossed it first.\n` +
      `Source : https://www.gov.kz/memleket/entities/abay/press/news/details/${900_000 + number}\n` +
      (place % 50 === 0 ? '* * *\n' : '')
    )
  })
  return bridges.join('')
}

let folder: string
let file: string
let queue: string
/** A library with one small file and two bookmarks, from which each test begins. */
let begun: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-killed-'))
  begun = join(folder, 'begun')
  file = join(folder, 'large.txt')
  writeFileSync(file, dump(ARTICLES, 'Large'))
  queue = join(folder, 'queue')
  mkdirSync(queue)
  for (let number = 1; number <= QUEUED; number++)
    writeFileSync(join(queue, `${number}.txt`), dump(60, `Small ${number}`))
  const small = join(folder, 'small.txt')
  writeFileSync(small, dump(50, 'Old'))
  await json('import', small, '--library', begun)
  for (const id of ['3', '7']) await json('bookmark', id, 'on', '--library', begun)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function begin(name: string): string {
  const library = join(folder, name)
  cpSync(begun, library, { recursive: true })
  return library
}

const startImport = (library: string, path: string) => startCommand(['import', path, '--library', library])
const logOf = (library: string) => join(library, 'library.db-wal')

/** @returns a library that was left in peace, and the time an import takes from its first write to its end, ms */
async function importUndisturbed(path: string): Promise<{ library: string; ms: number }> {
  const library = begin(`undisturbed-${basename(path)}`)
  const program = startImport(library, path)
  const ended = once(program, 'exit')
  await firstWrite(program, logOf(library))
  const started = performance.now()
  await ended
  return { library, ms: performance.now() - started }
}

/** Lets the killed import go on to its end, and holds the library against one that was left in peace. */
async function expectUnharmed(library: string, path: string, undisturbed: string): Promise<void> {
  // The next program that opens the library lets the import go on; one more import waits for that.
  await json('import', path, '--library', library)
  await expectSameLibrary(library, undisturbed, 'bridge')
  expect(await withLibraryOf(library, each => each.libraryInfo({}))).toMatchObject({ bookmarks: 2 })
  rmSync(library, { recursive: true })
}

/** Starts an import, and kills it at a random moment of the time it takes; so on until it ends by itself.
 *  @returns how often it was killed */
async function killRepeatedly(
  library: string,
  path: string,
  moments: Generator<number, never>,
  span: number,
  most: number,
) {
  for (let kills = 0; kills < most; kills++) {
    const program = startImport(library, path)
    await firstWrite(program, logOf(library))
    // Squared: most kills come early, so that few imports reach their end.
    await sleep(moments.next().value ** 2 * span)
    if (!(await kill(program))) return kills
  }
  return most
}

// The moments are the same at every run; what the program does at them is as the machine has it.
const SEED = 'bridges'
const KILLS = 50
const KILLS_OF_ONE = 17

test(`an import killed at ${KILLS} random moments is neither lost nor doubled (seed "${SEED}")`, async () => {
  const { library: undisturbed, ms } = await importUndisturbed(file)
  const moments = shares(SEED)
  for (let kills = 0, round = 0; kills < KILLS; round++) {
    const library = begin(`killed-${round}`)
    kills += await killRepeatedly(library, file, moments, ms, Math.min(KILLS_OF_ONE, KILLS - kills))
    await expectUnharmed(library, file, undisturbed)
  }
})

test(`a queue of ${QUEUED} files that is killed again and again comes in whole (seed "${SEED}")`, async () => {
  const { library: undisturbed, ms } = await importUndisturbed(queue)
  const library = begin('killed-queue')
  expect(await killRepeatedly(library, queue, shares(SEED), ms / 3, 6)).toBeGreaterThan(0)
  await expectUnharmed(library, queue, undisturbed)
})

test('an import that is killed while it is indexed is found whole', async () => {
  const { library: undisturbed } = await importUndisturbed(file)
  const library = begin('killed-indexing')
  const program = startImport(library, file)
  await firstWrite(program, join(library, 'index.db-wal'))
  expect(await kill(program)).toBe(true)
  await expectUnharmed(library, file, undisturbed)
})

test(`an import that is killed while it stops is in wholly or not at all (seed "${SEED}")`, async () => {
  const { library: undisturbed, ms } = await importUndisturbed(file)
  const moments = shares(SEED)
  for (let round = 0; round < 4; round++) {
    const library = begin(`killed-stop-${round}`)
    const program = startImport(library, file)
    await firstWrite(program, logOf(library))
    await sleep((moments.next().value * ms) / 2)
    program.kill('SIGINT')
    await sleep(moments.next().value * 50)
    await kill(program)
    await expectUnharmed(library, file, undisturbed)
  }
})

test(`a first start that is killed brings in its sample at the next one (seed "${SEED}")`, async () => {
  const moments = shares(SEED)
  const library = join(folder, 'killed-seeds')
  const start = () => startProgram('serve', ['--library', library, '--seeds'])
  for (let kills = 0; kills < 5; kills++) {
    const program = start()
    await firstWrite(program, logOf(library))
    await sleep(moments.next().value * 200)
    await kill(program)
  }
  const program = start()
  await addressIn(program)
  program.kill('SIGINT')
  await once(program, 'exit')
  // An import that had no time to end goes on here.
  const sample = resolve('seeds')
  await json('import', sample, '--library', library)
  await withLibraryOf(library, async each => {
    expect((await each.findArticles(everything)).total).toBe(22)
    expect(await each.libraryInfo({})).toMatchObject({ articles: 22, files: 1 })
    expect(await each.checkLibrary({})).toMatchObject({ isSound: true })
  })
})
