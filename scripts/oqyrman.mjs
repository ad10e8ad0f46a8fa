#!/usr/bin/env node
import { ensureBuilt } from './lib/build.mjs'
import { runUntilEnd } from './lib/children.mjs'
import { inRoot, pinnedNode } from './lib/project.mjs'

// The command line: builds where the sources have changed, then runs the program's own command line.
try {
  await ensureBuilt()
  const { code, startError } = await runUntilEnd(pinnedNode(), [
    // MB of young objects: see YOUNG_MB of the threads. A command has its library in its own.
    '--max-semi-space-size=2',
    inRoot('out', 'main', 'cli.js'),
    ...process.argv.slice(2),
  ])
  if (startError !== null) throw startError
  process.exitCode = code
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
