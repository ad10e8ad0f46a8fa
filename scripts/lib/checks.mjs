import { programFiles, violations } from './boundaries.mjs'
import { inModules, inRoot, pinnedNode, root } from './project.mjs'
import { run } from './run.mjs'

const TYPE_CONFIGS = [
  'shared/tsconfig.json',
  'electron/tsconfig.json',
  'electron/tsconfig.preload.json',
  'renderer/tsconfig.json',
  'tests/tsconfig.json',
]

/** What is checked without running the program: each with its name and a function that returns what is wrong, or an
 *  empty text. */
export const CHECKS = [
  ...TYPE_CONFIGS.map(config => ({
    name: `types of ${config}`,
    findFaults: () =>
      faultsOf(inModules('typescript', 'bin', 'tsc'), ['-p', inRoot(config), '--pretty', 'false']),
  })),
  {
    name: 'lint',
    findFaults: () =>
      faultsOf(inModules('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings', '.']),
  },
  { name: 'boundaries', findFaults: async () => violations(programFiles(root)).join('\n') },
]

async function faultsOf(tool, args) {
  const { code, output } = await run(pinnedNode(), [tool, ...args])
  return code === 0 ? '' : output.trim() || `${tool} ended with ${code}`
}
