/** One end of the bridge between a page's own world and its preload's, by the rules of Electron's contextBridge:
 *  values are copied, functions and promises are passed as stand-ins of themselves. Chromium does the copying: the
 *  detail of an event is cloned for a listener in another world. Self-contained: its source runs in the page.
 *  @param mine the name of the events this end hears; only the two ends know it
 *  @param beforeCall runs before a function of this end is called; the call waits where it returns a promise */
export function makeBridgeEnd(
  mine: string,
  theirs: string,
  beforeCall: (args: readonly unknown[]) => Promise<void> | null,
) {
  type Callable = (...args: unknown[]) => unknown
  type Outcome = { readonly value: Sent } | { readonly error: string }
  type Sent =
    | { readonly kind: 'plain'; readonly value: unknown }
    | { readonly kind: 'array'; readonly items: readonly Sent[] }
    | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Sent])[] }
    | { readonly kind: 'error'; readonly message: string }
    | { readonly kind: 'function' | 'promise'; readonly number: number }
  type Message =
    | { readonly kind: 'call'; readonly number: number; readonly args: readonly Sent[] }
    | { readonly kind: 'answer'; readonly outcome: Outcome }
    | { readonly kind: 'settled'; readonly number: number; readonly outcome: Outcome }
    | { readonly kind: 'expose'; readonly name: string; readonly api: Sent }

  const functions = new Map<number, Callable>()
  const numbers = new Map<Callable, number>()
  const unsettled = new Map<number, (outcome: Outcome) => void>()
  let lastNumber = 0
  let lastAnswer: Outcome = { error: 'nobody answered' }

  const post = (message: Message) => window.dispatchEvent(new CustomEvent(theirs, { detail: message }))
  const textOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown))

  function send(value: unknown): Sent {
    if (typeof value === 'function') return { kind: 'function', number: numberOf(value as Callable) }
    if (typeof value === 'symbol') throw new Error('A symbol could not be cloned.')
    if (typeof value !== 'object' || value === null) return { kind: 'plain', value }
    if (value instanceof Promise) return sendPromise(value)
    if (value instanceof Error) return { kind: 'error', message: value.message }
    if (Array.isArray(value)) return { kind: 'array', items: value.map(send) }
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null)
      return { kind: 'plain', value: structuredClone(value) }
    return { kind: 'object', entries: Object.entries(value).map(([key, item]) => [key, send(item)] as const) }
  }

  function sendPromise(promise: Promise<unknown>): Sent {
    const number = ++lastNumber
    promise.then(
      value => post({ kind: 'settled', number, outcome: { value: send(value) } }),
      thrown => post({ kind: 'settled', number, outcome: { error: textOf(thrown) } }),
    )
    return { kind: 'promise', number }
  }

  function numberOf(callable: Callable): number {
    const number = numbers.get(callable) ?? ++lastNumber
    numbers.set(callable, number)
    functions.set(number, callable)
    return number
  }

  function receive(sent: Sent): unknown {
    switch (sent.kind) {
      case 'plain':
        return sent.value
      case 'array':
        return sent.items.map(receive)
      case 'object':
        return Object.fromEntries(sent.entries.map(([key, item]) => [key, receive(item)]))
      case 'error':
        return new Error(sent.message)
      case 'function':
        return (...args: unknown[]) => call(sent.number, args)
      case 'promise':
        return new Promise((resolve, reject) => {
          unsettled.set(sent.number, outcome =>
            'value' in outcome ? resolve(receive(outcome.value)) : reject(new Error(outcome.error)),
          )
        })
    }
  }

  function call(number: number, args: readonly unknown[]): unknown {
    post({ kind: 'call', number, args: args.map(send) })
    if ('error' in lastAnswer) throw new Error(lastAnswer.error)
    return receive(lastAnswer.value)
  }

  function answerCall(number: number, sent: readonly Sent[]): Outcome {
    try {
      const args = sent.map(receive)
      const run = () => functions.get(number)?.(...args)
      const waiting = beforeCall(args)
      return { value: send(waiting === null ? run() : waiting.then(run)) }
    } catch (thrown) {
      return { error: textOf(thrown) }
    }
  }

  function freezeDeeply(value: unknown): unknown {
    if (typeof value === 'object' && value !== null)
      for (const item of Object.values(value)) freezeDeeply(item)
    return Object.freeze(value)
  }

  window.addEventListener(mine, event => {
    event.stopImmediatePropagation()
    const message: Message = (event as CustomEvent).detail
    switch (message.kind) {
      case 'call':
        post({ kind: 'answer', outcome: answerCall(message.number, message.args) })
        return
      case 'answer':
        lastAnswer = message.outcome
        return
      case 'settled':
        unsettled.get(message.number)?.(message.outcome)
        unsettled.delete(message.number)
        return
      case 'expose':
        Object.defineProperty(window, message.name, {
          value: freezeDeeply(receive(message.api)),
          enumerable: true,
        })
    }
  })

  return {
    /** Puts an interface of this end's world on the other end's window. */
    expose: (name: string, api: unknown) => post({ kind: 'expose', name, api: send(api) }),
  }
}
