import { ensureBuilt } from './lib/build.mjs'
import { runUntilEnd } from './lib/children.mjs'
import { inModules, pinnedNode } from './lib/project.mjs'

// `npm run package`: builds the program and packs it for this system. Further arguments go to electron-builder, such
// as `--dir` for a folder without an installer.
try {
  await ensureBuilt(() => console.error('Building Oqyrman…'))
  const builder = inModules('electron-builder', 'cli.js')
  const { code, startError } = await runUntilEnd(pinnedNode(), [builder, ...process.argv.slice(2)])
  if (startError !== null) throw startError
  process.exitCode = code
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
