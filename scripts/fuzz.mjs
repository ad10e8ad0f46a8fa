import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot, pinnedNode } from './lib/project.mjs'

// `npm run fuzz`: reads dumps that were damaged at random and holds each reading against the laws of tests/proofs.
// `npm run fuzz -- 5000 2 77`: so many dumps, so many minutes at most, another seed. Dumps that break a law or take
// too long are written to fuzz-findings/, where they can become fixtures.

const BATCH_RUNS = 250
// Far more than a batch takes: what is silent for so long hangs in one dump.
const SILENCE_MS = 90_000
// Processor time for a dump with all its checks. The parser takes some 2 ms for 1,000 bytes; a pattern that goes
// astray takes hundreds.
const SLOW_MS_PER_KILOBYTE = 20
const FOLDER = inRoot('fuzz-findings')

const numberAt = (place, otherwise) => {
  const value = Number(process.argv[place] ?? otherwise)
  if (Number.isFinite(value) && value > 0) return value
  throw new Error('Usage: npm run fuzz -- [dumps] [minutes] [seed]')
}

class Fuzz {
  #nextSeed
  #left
  #deadline
  runs = 0
  bytes = 0
  findings = 0
  slowest = null

  constructor(count, minutes, seed) {
    this.#left = count
    this.#deadline = Date.now() + minutes * 60_000
    this.#nextSeed = seed
  }

  /** The next batch to do, or null where all is done or the time is up.
   *  @param underWay a file for the dump that is read just then */
  next(underWay) {
    if (this.#left <= 0 || Date.now() > this.#deadline) return null
    const runs = Math.min(this.#left, BATCH_RUNS)
    this.#left -= runs
    return { seed: this.#nextSeed++, runs, underWay }
  }

  take({ seed, runs, bytes, failure, slowest }) {
    this.runs += runs
    this.bytes += bytes
    if (failure !== null) this.#find(`seed ${seed}: ${failure.message}`, failure.dump)
    if (slowest === null) return
    const rate = slowest.ms / (slowest.length / 1000)
    if (rate > SLOW_MS_PER_KILOBYTE) {
      this.#find(`seed ${seed}: ${slowest.length} bytes took ${Math.round(slowest.ms)} ms`, slowest.dump)
    }
    if (rate > (this.slowest?.rate ?? 0)) this.slowest = { ...slowest, rate, seed }
  }

  lose({ seed, underWay }, why) {
    this.#find(`seed ${seed}: the batch ${why}`, readFileSync(underWay, 'base64'))
  }

  #find(what, dump) {
    this.findings++
    console.log(`✗ ${what}`)
    const bytes = Buffer.from(dump, 'base64')
    mkdirSync(FOLDER, { recursive: true })
    const path = join(FOLDER, `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.txt`)
    writeFileSync(path, bytes)
    console.log(`  written to ${path}`)
  }
}

/** Works on batches in a process of its own until there are none; starts another where one is lost. */
function work(fuzz) {
  return new Promise(resolve => {
    const hooks = pathToFileURL(inRoot('tests', 'proofs', 'typescript.mjs')).href
    const child = fork(inRoot('tests', 'proofs', 'fuzz.ts'), {
      execPath: pinnedNode(),
      execArgv: ['--import', hooks],
    })
    let batch = null
    let silence
    child.on('message', message => {
      clearTimeout(silence)
      if (batch !== null) fuzz.take(message)
      batch = fuzz.next(join(temporary, `${child.pid}`))
      if (batch === null) return child.disconnect()
      silence = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS)
      child.send(batch)
    })
    child.on('exit', code => {
      clearTimeout(silence)
      if (batch === null) return resolve(code)
      fuzz.lose(
        batch,
        code === null ? `was ended after ${SILENCE_MS / 1000} s of silence` : `ended with ${code}`,
      )
      resolve(work(fuzz))
    })
  })
}

const SHOW_EVERY_MS = 30_000

const count = numberAt(2, 100_000)
const minutes = numberAt(3, 20)
const seed = Math.floor(numberAt(4, 1))
const temporary = mkdtempSync(join(tmpdir(), 'oqyrman-fuzz-'))
const fuzz = new Fuzz(count, minutes, seed)
const started = performance.now()
const shown = () => {
  const seconds = (performance.now() - started) / 1000
  const rate = Math.round(fuzz.runs / seconds)
  return `${fuzz.runs} dumps in ${Math.round(seconds)} s, ${rate}/s, ${(fuzz.bytes / 1e6).toFixed(1)} MB`
}
console.log(`seed ${seed}, ${count} dumps or ${minutes} minutes`)
const showing = setInterval(() => console.log(shown()), SHOW_EVERY_MS)
const codes = await Promise.all(Array.from({ length: availableParallelism() }, () => work(fuzz)))
clearInterval(showing)
rmSync(temporary, { recursive: true })
console.log(shown())
if (fuzz.slowest !== null) {
  const { ms, length, rate, seed } = fuzz.slowest
  console.log(`slowest: ${length} bytes in ${Math.round(ms)} ms, ${rate.toFixed(1)} ms/KB (seed ${seed})`)
}
console.log(`${fuzz.findings} findings`)
process.exitCode = fuzz.findings === 0 && codes.every(code => code === 0) ? 0 : 1
