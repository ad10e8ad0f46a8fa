import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { openBrowser } from './lib/open-browser.mjs'
import { inRoot } from './lib/project.mjs'

// `npm run gallery`: every part of the page in every theme, built into out/gallery from the reader's own components and
// opened in the browser. Ctrl+C ends it. `--folder DIR` builds it elsewhere, `--no-browser` opens nothing.

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: inRoot('out', 'gallery') },
    'no-browser': { type: 'boolean', default: false },
  },
})
const config = {
  configFile: false,
  logLevel: 'error',
  root: inRoot('renderer', 'gallery'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: { outDir: values.folder, emptyOutDir: true, assetsInlineLimit: 0 },
}

await build(config)
const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 4170 } })
const [address] = server.resolvedUrls.local
console.log(`The gallery is in ${values.folder}, and open at ${address}`)
if (!values['no-browser']) openBrowser(address)
