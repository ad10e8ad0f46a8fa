/** Runs one question at a time. Of those asked meanwhile only the newest is kept, the others are never run: a slow
 *  answer can neither overtake a newer one nor pile up work behind it.
 *  @param run gets a signal that is aborted once a newer question waits; its answer is then of no interest */
export function newestOnly<Q>(
  run: (question: Q, signal: AbortSignal) => Promise<void>,
): (question: Q) => Promise<void> {
  let waiting: { readonly question: Q } | null = null
  let underWay: Promise<void> | null = null
  let stale = new AbortController()

  async function runAll() {
    try {
      while (waiting !== null) {
        const { question } = waiting
        waiting = null
        stale = new AbortController()
        await run(question, stale.signal)
      }
    } finally {
      // In the same breath as the last look for a question: one that comes now starts anew and is not forgotten.
      underWay = null
    }
  }

  return question => {
    waiting = { question }
    stale.abort()
    underWay ??= runAll()
    return underWay
  }
}
