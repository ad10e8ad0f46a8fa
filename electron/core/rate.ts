/** What is looked back on, ms: long enough to be steady, short enough to follow a change. */
const WINDOW_MS = 10_000
/** Less than this tells nothing yet, ms. */
const SHORTEST_MS = 1_000

interface Sample {
  readonly at: number
  readonly bytes: number
  readonly articles: number
}

export interface Pace {
  readonly bytesPerSecond: number | null
  readonly articlesPerSecond: number | null
}

export const NO_PACE: Pace = { bytesPerSecond: null, articlesPerSecond: null }

/** How fast something goes, over the last seconds. */
export class Rate {
  readonly #samples: Sample[] = []

  /** @param sample what is done in all by a moment, ms */
  add(sample: Sample): void {
    this.#samples.push(sample)
    // The newest sample before the window stays, so that the whole window is covered.
    while ((this.#samples[1]?.at ?? Number.POSITIVE_INFINITY) < sample.at - WINDOW_MS) this.#samples.shift()
  }

  pace(): Pace {
    const [first] = this.#samples
    const last = this.#samples.at(-1)
    if (first === undefined || last === undefined || last.at - first.at < SHORTEST_MS) return NO_PACE
    const seconds = (last.at - first.at) / 1000
    return {
      bytesPerSecond: (last.bytes - first.bytes) / seconds,
      articlesPerSecond: (last.articles - first.articles) / seconds,
    }
  }
}
