import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Runs a built desktop program, unmodified, as Electron would: `electron` is the stand-in beside this file, and the
// arguments stand where Electron has them. The stand-in is TypeScript, which this Node strips itself.
const { folder, main, isPackaged } = JSON.parse(process.env.OQYRMAN_STAND_IN)
const electron = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === 'electron') return { url: electron, format: 'module-typescript', shortCircuit: true }
    const isOurs = context.parentURL?.startsWith(new URL('.', import.meta.url).href)
    if (isOurs && specifier.startsWith('.') && !specifier.endsWith('.ts'))
      return nextResolve(`${specifier}.ts`, context)
    return nextResolve(specifier, context)
  },
})

const args = process.argv.slice(2)
process.argv = isPackaged ? [process.execPath, ...args] : [process.execPath, folder, ...args]
await import(pathToFileURL(join(folder, main)).href)
// Electron gets ready once the main file's own imports have run.
const { becomeReady } = await import('./app.ts')
await becomeReady()
