const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Resolves when this process is to end: by a signal, or because the process that started it is gone. A second signal
 *  ends it at once. */
export function toldToEnd(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of SIGNALS) process.once(signal, () => resolve())
    process.once('disconnect', resolve)
  })
}
