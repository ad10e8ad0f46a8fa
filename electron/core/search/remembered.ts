/** Answers that are remembered: the last few that were asked for. */
export class Remembered<T> {
  readonly #most: number
  readonly #known = new Map<string, T>()

  constructor(most: number) {
    this.#most = most
  }

  /** The answer of a name; worked out where it is not known. */
  get(name: string, workOut: () => T): T {
    const answer = this.#known.get(name) ?? workOut()
    this.keep(name, answer)
    return answer
  }

  /** The answer of a name; null where it is not known. */
  recall(name: string): T | null {
    const known = this.#known.get(name)
    if (known === undefined) return null
    this.keep(name, known)
    return known
  }

  /** Remembers an answer, or that it was asked for once more, in the place of what was not asked for the longest. */
  keep(name: string, answer: T): void {
    this.#known.delete(name)
    this.#known.set(name, answer)
    const [oldest] = this.#known.keys()
    if (this.#known.size > this.#most && oldest !== undefined) this.#known.delete(oldest)
  }

  /** One of the answers that are remembered. */
  find(isMeant: (answer: T) => boolean): T | null {
    return [...this.#known.values()].find(isMeant) ?? null
  }
}
