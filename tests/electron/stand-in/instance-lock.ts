import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface OtherStart {
  readonly argv: readonly string[]
  readonly folder: string
  readonly additionalData: object
}

/** One program at a time in a folder. A start that comes second leaves what it was given as a file there. */
export class InstanceLock {
  readonly #owner: string
  readonly #messages: string
  #isOurs = false

  constructor(folder: string) {
    this.#owner = join(folder, 'stand-in-lock')
    this.#messages = join(folder, 'stand-in-starts')
    mkdirSync(this.#messages, { recursive: true })
  }

  /** @returns whether this start is the first; if not, the first hears of it */
  take(start: OtherStart): boolean {
    if (this.#isOurs || this.#takeFile()) return true
    const path = join(this.#messages, String(process.pid))
    writeFileSync(`${path}.part`, JSON.stringify(start))
    renameSync(`${path}.part`, `${path}.json`)
    return false
  }

  listen(onStart: (start: OtherStart) => void): void {
    if (!this.#isOurs) return
    const readAll = () => {
      for (const name of readdirSync(this.#messages).filter(each => each.endsWith('.json'))) {
        const path = join(this.#messages, name)
        const start = JSON.parse(readFileSync(path, 'utf8'))
        rmSync(path)
        onStart(start)
      }
    }
    watch(this.#messages, readAll).unref()
    readAll()
  }

  release(): void {
    if (this.#isOurs) rmSync(this.#owner, { force: true })
    this.#isOurs = false
  }

  #takeFile(): boolean {
    try {
      writeFileSync(this.#owner, String(process.pid), { flag: 'wx' })
    } catch {
      if (isRunning(Number(readFileSync(this.#owner, 'utf8')))) return false
      writeFileSync(this.#owner, String(process.pid))
    }
    this.#isOurs = true
    return true
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}
