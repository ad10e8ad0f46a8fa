import { ensureBuilt } from './lib/build.mjs'

// `npm run build`: builds the program into out/ where the sources have changed.
try {
  await ensureBuilt()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
