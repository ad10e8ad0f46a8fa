/** Calls that were made and not answered yet. */
export interface CallsUnderWay {
  /** @returns the same promise */
  add<T>(call: Promise<T>): Promise<T>
  /** Settled once none is under way, those among them that follow upon another. */
  ended(): Promise<void>
}

export function createCallsUnderWay(): CallsUnderWay {
  const calls = new Set<Promise<unknown>>()
  return {
    add(call) {
      calls.add(call)
      const forget = () => void calls.delete(call)
      call.then(forget, forget)
      return call
    },
    async ended() {
      while (calls.size > 0) {
        await Promise.allSettled(calls)
        // What waits for an answer to ask for more has had it by then.
        await new Promise(later => setTimeout(later))
      }
    },
  }
}
