import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { built, runApart } from './built.mjs'
import { readMeasures } from './quality-files.mjs'
import { writeTexts } from './quality-texts.mjs'

// How well the library finds what is meant, on data in a folder: `npm run bench:quality -- FOLDER`. Files are known by
// their shape, whatever their names; docs/names-across-scripts.md says what is measured and how.

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Which folder of data?')
const { measures, passedOver } = readMeasures(folder)
const scratch = mkdtempSync(join(tmpdir(), 'oqyrman-bench-'))
try {
  for (const name of passedOver) console.log(`${name}: nothing that is measured here`)
  const shares = await built('language-shares')
  for (const { title, folder: texts } of writeTexts(measures, scratch)) {
    console.log(`\nLanguages told rightly: ${title}`)
    process.stdout.write(runApart([shares, texts]).stdout)
  }
  process.stdout.write(runApart([await built('quality-run'), folder, scratch]).stdout)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
