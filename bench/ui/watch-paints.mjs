/** Runs in the page before its own scripts, which the content policy lets no code from outside into. Puts `bench` on the
 *  window: how long after the last key, or the start of the page, the frame was drawn that shows what it brought about. */
export function watchPaints() {
  let pressedAt = 0
  addEventListener('keydown', event => (pressedAt = event.timeStamp), true)

  const afterPaint = done =>
    requestAnimationFrame(() => {
      // A message comes right after the frame.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = done
      port2.postMessage(null)
    })
  // Not there yet when this begins.
  const root = () => document.documentElement
  const shown = {
    rows: () => (document.querySelector('.article-row')?.textContent.length ?? 0) > 20,
    article: () => document.querySelector('article h2')?.textContent,
    theme: () => `${root().dataset.theme} ${root().dataset.contrast}`,
    language: () => root().lang,
    echo: () => document.querySelector('output')?.textContent,
  }

  /** Resolves with the milliseconds to the frame that shows something else than now. */
  function another(what) {
    const before = shown[what]()
    return new Promise(resolve => {
      const observer = new MutationObserver(() => {
        if (shown[what]() === before) return
        observer.disconnect()
        afterPaint(() => resolve(performance.now() - pressedAt))
      })
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    })
  }

  window.bench = { another, start: another('rows') }
}

/** Presses what brings something else about.
 *  @returns milliseconds from the last key to the frame that shows it */
export async function untilShown(page, what, press) {
  await page.evaluate(what => {
    window.bench.waiting = window.bench.another(what)
  }, what)
  await press()
  return page.evaluate(() => window.bench.waiting)
}
