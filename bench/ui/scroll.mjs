const ROWS = 10_000
const ROWS_A_FRAME = 25
/** A frame that came later than this stood for two, at 60 a second. */
const LATE_MS = 25

/** Runs in the page: scrolls a list down, so many rows a frame. @returns how long after each other the frames came */
const scrollRows = ({ selector, rows, rowsAFrame }) =>
  new Promise(resolve => {
    const list = document.querySelector(selector)
    const height = document.querySelector(`${selector} [role="option"]`).getBoundingClientRect().height
    const waits = []
    let last = performance.now()
    let left = rows
    const step = now => {
      waits.push(now - last)
      last = now
      if (left <= 0) return resolve(waits)
      list.scrollTop += height * rowsAFrame
      left -= rowsAFrame
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })

/** Scrolls through a list of the page.
 *  @returns frames that came late, and milliseconds of the longest task and of those over 50 */
export async function scroll(page, selector) {
  await page
    .context()
    .browser()
    .startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  const waits = await page.evaluate(scrollRows, { selector, rows: ROWS, rowsAFrame: ROWS_A_FRAME })
  const { traceEvents } = JSON.parse((await page.context().browser().stopTracing()).toString())
  const tasks = mainThreadTasks(traceEvents)
  return {
    frames: waits.length,
    late: waits.filter(wait => wait > LATE_MS).length,
    longestTask: Math.max(0, ...tasks),
    longTasks: tasks.filter(task => task > 50).length,
  }
}

/** Milliseconds of each task of the busiest page's main thread. */
function mainThreadTasks(events) {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const byThread = threads.map(({ pid, tid }) =>
    events
      .filter(event => event.pid === pid && event.tid === tid && event.name === 'RunTask')
      // One that the recording cut in two has no length.
      .map(({ dur = 0 }) => dur / 1000),
  )
  const sum = tasks => tasks.reduce((all, task) => all + task, 0)
  return byThread.toSorted((a, b) => sum(b) - sum(a))[0] ?? []
}
