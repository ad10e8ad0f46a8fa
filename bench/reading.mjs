import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { built, runApart } from './built.mjs'
import { writeDump } from './corpus.mjs'

// How long a reader waits for a list page, an article and a search, while nothing else happens and while a file is
// brought in. `npm run bench:reading -- 3000` for another size of library and import.

const count = Number(process.argv[2] ?? 20_000)
const folder = mkdtempSync(join(tmpdir(), 'oqyrman-bench-'))
try {
  const [there, coming] = [join(folder, 'there.txt'), join(folder, 'coming.txt')]
  writeDump(there, count, 1)
  writeDump(coming, count, 2)
  const threads = fileURLToPath(new URL('../out/main/', import.meta.url))
  const asked = await built('reader')
  const { stdout } = runApart([asked, join(folder, 'library'), there, coming, threads])
  const measured = JSON.parse(stdout)
  console.log(`\n${count} articles in the library, as many coming in; milliseconds`)
  console.table(measured)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
