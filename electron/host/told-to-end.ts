const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Resolves when this process is to end: by a signal, or because the process that started it is gone. A second signal
 *  ends it at once. */
export function toldToEnd(): Promise<void> {
  return new Promise(resolve => {
    const end = () => {
      for (const signal of SIGNALS) process.off(signal, end)
      // Whoever listens for the parent's end keeps the channel to it open, and this process alive with it.
      process.off('disconnect', end)
      resolve()
    }
    for (const signal of SIGNALS) process.on(signal, end)
    process.on('disconnect', end)
  })
}
