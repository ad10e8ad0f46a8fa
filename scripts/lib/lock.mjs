import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ASK_AGAIN_MS = 200
// Between making the lock and writing its owner into it lie microseconds.
const UNOWNED_MS = 10_000

/** Does something while no other process that asks for the same lock does. A lock whose owner has died is broken.
 *  @template T
 *  @param {string} lock path of a folder that stands for the lock
 *  @param {() => Promise<T>} work
 *  @returns {Promise<T>} */
export async function withLock(lock, work) {
  mkdirSync(dirname(lock), { recursive: true })
  while (!take(lock)) {
    if (isAbandoned(lock)) discard(lock)
    else await sleep(ASK_AGAIN_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function take(lock) {
  try {
    mkdirSync(lock)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(lock, 'owner'), String(process.pid))
  return true
}

function isAbandoned(lock) {
  try {
    const age = Date.now() - statSync(lock).mtimeMs
    const owner = ownerOf(lock)
    return owner === null ? age > UNOWNED_MS : !isAlive(owner)
  } catch (error) {
    // Given back this moment.
    if (error.code === 'ENOENT') return false
    throw error
  }
}

function ownerOf(lock) {
  try {
    return Number(readFileSync(join(lock, 'owner'), 'utf8')) || null
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

// Renamed first: of several that find the lock abandoned one alone succeeds.
function discard(lock) {
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    rmSync(aside, { recursive: true, force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}
