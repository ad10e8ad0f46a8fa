import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Of WCAG 2.2, and off unless asked for.
const RULES = { 'target-size': { enabled: true } }

/** What axe objects to on the page as it stands, in one line each.
 *  @param options which rules, where not all
 *  @param part a selector of the part that is looked at, where not the whole page */
export async function objections(
  page: Page,
  options: RunOptions = { rules: RULES },
  part: string | null = null,
): Promise<string[]> {
  // By the debugger and not as a script element: the page's policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const asked = { ...options, resultTypes: ['violations'] } satisfies RunOptions
  const looked = part === null ? 'document' : JSON.stringify(part)
  const results: AxeResults = await page.evaluate(`axe.run(${looked}, ${JSON.stringify(asked)})`)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

/** All rules but that of contrast, which no size of the window changes. */
export const ALL_BUT_COLOURS: RunOptions = {
  rules: { ...RULES, 'color-contrast': { enabled: false } },
}
/** What other words can change: names, and how much room they take. */
export const WORDS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.language', 'cat.keyboard'],
  },
  rules: { ...RULES, 'landmark-unique': { enabled: true } },
}
/** What a theme can change. */
export const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }
