import type { Page, Request } from 'playwright-core'

// A person presses a key when they see what the one before did. A machine that has other things to do shows it later
// than a test acts: so every act waits until the page is at rest.

/** A page that never rests, as while a large file comes in, is acted on all the same. */
const PATIENCE_MS = 5_000

const HANDS = ['click', 'dblclick', 'fill', 'focus', 'hover', 'press', 'pressSequentially', 'dragTo'] as const
const KEYS = ['press', 'type', 'insertText', 'down'] as const
const MOUSE = ['click', 'dblclick', 'down', 'wheel'] as const

const unanswered = new WeakMap<Page, Set<Request>>()

/** Has whatever a test does on a page wait for the page to be at rest. */
export function unhurry(page: Page): void {
  const requests = new Set<Request>()
  unanswered.set(page, requests)
  // That of events is never answered to its end.
  page.on('request', request => new URL(request.url()).pathname !== '/events' && requests.add(request))
  page.on('requestfinished', request => requests.delete(request))
  page.on('requestfailed', request => requests.delete(request))
  wait(page.keyboard, KEYS, () => page)
  wait(page.mouse, MOUSE, () => page)
  const everyLocator: object = Object.getPrototypeOf(page.locator(':root'))
  if (!areHandsUnhurried) wait(everyLocator, HANDS, locator => pageOf(locator))
  areHandsUnhurried = true
}
let areHandsUnhurried = false

/** Waits until all that a page has asked is answered, what moves has moved, and everything that follows is drawn and
 *  has the keyboard. */
export async function atRest(page: Page): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  do await page.evaluate(drawn)
  while ((unanswered.get(page)?.size ?? 0) > 0 && performance.now() < end)
}

// A dialog that closes gives the keyboard back in the frame after the one it is last drawn in.
async function drawn(): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame)
  const isMoving = (animation: Animation) =>
    animation.playState === 'running' && Number.isFinite(animation.effect?.getComputedTiming().endTime)
  do {
    await frame()
    await frame()
  } while (document.getAnimations().some(isMoving))
}

type Act = (this: unknown, ...args: readonly unknown[]) => Promise<unknown>

function wait(owner: object, names: readonly string[], pageWith: (self: unknown) => Page): void {
  for (const name of names) {
    const act: unknown = Reflect.get(owner, name)
    if (typeof act !== 'function') throw new Error(`There is no ${name} to wait for`)
    const unhurried: Act = async function (...args) {
      await atRest(pageWith(this))
      return Reflect.apply(act, this, args)
    }
    Reflect.set(owner, name, unhurried)
  }
}

const pageOf = (locator: unknown): Page => (locator as { page(): Page }).page()
