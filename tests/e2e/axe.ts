import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe objects to on the page as it stands, in one line each. */
export async function objections(page: Page): Promise<string[]> {
  // By the debugger and not as a script element: the page's policy stays as it is.
  await page.evaluate(axeSource)
  const results: AxeResults = await page.evaluate('axe.run()')
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
  )
}
