import { setTimeout as sleep } from 'node:timers/promises'
import { startLibraryThread } from '../../electron/host/library-thread'
import { EVERYTHING } from '../../shared/find'

// Brings a file in and asks for a word of its articles until all are found.

const [folder, threadFolder, dump, count] = process.argv.slice(2)
const LOOK_EVERY_MS = 2

const { api, close } = await startLibraryThread({
  folder,
  seedFolder: null,
  appVersion: 'bench',
  threadFolder,
})
const request = { ...EVERYTHING, text: 'newlyarrived ', sort: 'newest', alphabet: 'en', from: 0, limit: 10 }
await api.findArticles(request)
const started = performance.now()
await api.startImport({ paths: [dump], encodings: [] })
while ((await api.findArticles(request)).total < Number(count)) await sleep(LOOK_EVERY_MS)
const found = performance.now() - started
await close()
process.stdout.write(JSON.stringify({ found }))
