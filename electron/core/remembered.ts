/** Answers that are remembered: the last few that were asked for. */
export class Remembered<T> {
  readonly #most: number
  readonly #known = new Map<string, T>()

  constructor(most: number) {
    this.#most = most
  }

  /** The answer of a name; worked out where it is not known. */
  get(name: string, workOut: () => T): T {
    const known = this.#known.get(name)
    const answer = known ?? workOut()
    this.#known.delete(name)
    this.#known.set(name, answer)
    const [oldest] = this.#known.keys()
    if (this.#known.size > this.#most && oldest !== undefined) this.#known.delete(oldest)
    return answer
  }

  /** One of the answers that are remembered. */
  find(isMeant: (answer: T) => boolean): T | null {
    return [...this.#known.values()].find(isMeant) ?? null
  }
}
