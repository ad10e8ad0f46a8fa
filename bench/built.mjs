import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

// Inside out/, from where the one native module is found.
const FOLDER = fileURLToPath(new URL('../out/bench/', import.meta.url))

/** Builds a bench that imports the program's own TypeScript.
 *  @param name of its file beside this one or in a folder here, without `.mjs`
 *  @returns the path of what was built */
export async function built(name) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: fileURLToPath(new URL(`${name}.mjs`, import.meta.url)),
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: {
        external: ['better-sqlite3'],
        output: { entryFileNames: `${name}.js` },
      },
    },
    ssr: { noExternal: true },
  })
  return `${FOLDER}${name}.js`
}

/** Runs a program in a process of its own, so that no other has warmed it up or taken its memory.
 *  @returns what it printed, how long it took and its peak memory */
export function runApart(args) {
  const memory = new URL('peak-memory.mjs', import.meta.url).href
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', memory, ...args], {
    encoding: 'utf8',
  })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(stderr)
  const { kilobytes, cpuSeconds } = JSON.parse(stderr.trim().split('\n').at(-1))
  return { stdout, seconds, cpuSeconds, peakMegabytes: kilobytes / 1024 }
}
