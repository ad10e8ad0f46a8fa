import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// Loaded before a program in TypeScript: Node reads its types away, but does not add the ending to what it imports.
registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || context.parentURL === undefined) return next(specifier, context)
    const file = new URL(`${specifier}.ts`, context.parentURL)
    return next(existsSync(fileURLToPath(file)) ? file.href : specifier, context)
  },
})
