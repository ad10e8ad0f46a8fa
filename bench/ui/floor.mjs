import { untilShown, watchPaints } from './watch-paints.mjs'

// What the machine and the browser take by themselves: a page that writes the letters that are typed, and a list of
// lines that are all there.

const ROWS = 10_000
const PAGE = `<!doctype html><input autofocus><output></output>
<div id="plain" role="listbox" style="height:600px;overflow:auto"></div>
<script>
  document.querySelector('input').oninput = event => (document.querySelector('output').textContent = event.target.value)
  const lines = Array.from({ length: ${ROWS} }, (_, i) => '<div role="option" style="height:90px">Line ' + i + '</div>')
  document.querySelector('#plain').innerHTML = lines.join('')
</script>`

/** @returns an open page of nothing else, and the milliseconds from each of some keys to the letter */
export async function openFloor(browser, presses) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript(watchPaints)
  await page.route('http://127.0.0.1:9/', route => route.fulfill({ contentType: 'text/html', body: PAGE }))
  await page.goto('http://127.0.0.1:9/')
  const waits = []
  for (let press = 0; press < presses; press++)
    waits.push(await untilShown(page, 'echo', () => page.keyboard.press('a')))
  return { page, waits }
}
