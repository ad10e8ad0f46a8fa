import type { Page, Request } from 'playwright-core'

// A person acts, and judges, when they see what the key before did. A machine that has other things to do shows it
// later than a test goes on: so all that a test does, and all that it reads, waits until the page is at rest.

/** A page that never rests, as while a large file comes in, is acted on all the same. */
const PATIENCE_MS = 20_000

const KEYS = ['press', 'type', 'insertText', 'down'] as const
const MOUSE = ['click', 'dblclick', 'down', 'wheel'] as const
const HANDS = ['click', 'dblclick', 'fill', 'focus', 'hover', 'press', 'pressSequentially', 'dragTo'] as const
const EYES = [
  'all',
  'allInnerTexts',
  'allTextContents',
  'boundingBox',
  'count',
  'evaluate',
  'evaluateAll',
  'getAttribute',
  'innerText',
  'inputValue',
  'isVisible',
  'textContent',
] as const

interface Watched {
  readonly unanswered: ReadonlySet<Request>
  readonly draw: () => Promise<unknown>
}
const watched = new WeakMap<Page, Watched>()
let areLocatorsUnhurried = false

/** Has whatever a test does on a page wait for the page to be at rest. */
export function unhurry(page: Page): void {
  const unanswered = new Set<Request>()
  const forget = (request: Request) => unanswered.delete(request)
  // That of events is never answered to its end.
  page.on('request', request => new URL(request.url()).pathname !== '/events' && unanswered.add(request))
  page.on('requestfinished', forget)
  page.on('requestfailed', forget)
  const evaluate = page.evaluate.bind(page)
  watched.set(page, { unanswered, draw: () => evaluate(drawn) })
  wait(page, ['evaluate'], () => page)
  wait(page.keyboard, KEYS, () => page)
  wait(page.mouse, MOUSE, () => page)
  const everyLocator: object = Object.getPrototypeOf(page.locator(':root'))
  if (!areLocatorsUnhurried) wait(everyLocator, [...HANDS, ...EYES], pageOf)
  areLocatorsUnhurried = true
}

/** Waits until all that a page has asked is answered, what moves has moved, and everything that follows is drawn and
 *  has the keyboard. */
export async function atRest(page: Page): Promise<void> {
  const it = watched.get(page)
  if (it === undefined) return
  const end = performance.now() + PATIENCE_MS
  do await it.draw()
  while (it.unanswered.size > 0 && performance.now() < end)
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
