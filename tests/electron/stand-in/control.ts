import { BrowserWindow } from './browser-window'

/** What a test asks of a running program, over the channel between parent and child. */
export type Order = { readonly number: number } & (
  | { readonly kind: 'main'; readonly source: string; readonly arg: unknown }
  | { readonly kind: 'page'; readonly source: string; readonly arg: unknown }
  | { readonly kind: 'choose'; readonly selector: string; readonly paths: readonly string[] }
)
export type Outcome = { readonly number: number } & ({ readonly value: unknown } | { readonly error: string })

process.on('message', async (order: Order) => {
  const outcome = await carryOut(order).then(
    value => ({ value }),
    thrown => ({ error: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }),
  )
  process.send?.({ number: order.number, ...outcome })
})
// A test that is gone leaves nobody to end this program.
process.on('disconnect', () => process.exit(1))

function carryOut(order: Order): Promise<unknown> {
  switch (order.kind) {
    case 'main':
      return runHere(order.source, order.arg)
    case 'page':
      return firstPage().executeJavaScript(`(${order.source})(${JSON.stringify(order.arg)})`)
    case 'choose':
      return chooseFiles(order.selector, order.paths)
  }
}

async function runHere(source: string, arg: unknown): Promise<unknown> {
  const electron = await import('./electron')
  // The test's own function, as text.
  return new Function(`return (${source})`)()(electron, arg)
}

async function chooseFiles(selector: string, paths: readonly string[]): Promise<void> {
  const page = await firstPage().page()
  await page.setInputFiles(selector, [...paths])
}

function firstPage() {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined) throw new Error('No window is open')
  return window.webContents
}
