import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => resolve(import.meta.dirname, path)

// `license` below knows scripts alone; a face of type must be handed on with its own licence.
const licencesOfFaces = {
  name: 'licences-of-faces',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): void }) {
    const texts = ['literata', 'commissioner'].map(face =>
      readFileSync(at(`node_modules/@fontsource-variable/${face}/LICENSE`), 'utf8').trim(),
    )
    this.emitFile({
      type: 'asset',
      fileName: 'licences-of-faces.md',
      source: `${texts.join('\n\n---\n\n')}\n`,
    })
  },
}

// Pages of the browser host lie deeper than their files: /article/KEY. The bundler would make addresses relative.
const servedFromRoot = { name: 'served-from-root', enforce: 'post' as const, config: () => ({ base: '/' }) }

// What react-aria says to screen readers by itself, it has in 34 languages; wording/interface-words.tsx asks for two.
const unspokenLanguages = {
  name: 'unspoken-languages',
  load: (id: string) =>
    /\/react-aria\/dist\/private\/intl\/[^/]+\/(?!en-US|ru-RU)[^/]+\.mjs$/.test(id)
      ? 'export default {}'
      : null,
}

// Everything but Electron and the one native module is bundled, so the package ships no node_modules but that one.
// `license` writes the licences of what was bundled beside it; packaging asserts that they are there.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: { include: ['better-sqlite3'] },
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          serve: at('electron/serve.ts'),
          cli: at('electron/cli.ts'),
          'library.worker': at('electron/core/library.worker.ts'),
          'import.worker': at('electron/core/import.worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file: it cannot import its neighbours.
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), unspokenLanguages, licencesOfFaces, servedFromRoot],
    build: {
      minify: true,
      license: { fileName: 'licences.md' },
      modulePreload: { polyfill: false },
      // No data: addresses: the content policy allows images and fonts from the program itself only.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: at('renderer/index.html'),
        // What a start needs is one file: what it shares with what is loaded later would be dozens.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
})
