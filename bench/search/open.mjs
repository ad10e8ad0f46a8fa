import { openLibrary } from '../../electron/core/library'
import { EVERYTHING } from '../../shared/find'

// Opens a library that was closed in order, in a process of its own: until its first list is there, and the counts.

const [folder, threadFolder] = process.argv.slice(2)
const started = performance.now()
const library = openLibrary({ folder, seedFolder: null, appVersion: 'bench', threadFolder }, () => undefined)
const opened = performance.now() - started
const { articles } = await library.findArticles({
  ...EVERYTHING,
  sort: 'newest',
  alphabet: 'en',
  from: 0,
  limit: 50,
})
const listed = performance.now() - started
await library.countFacets(EVERYTHING)
const counted = performance.now() - started
const megabytes = process.memoryUsage().rss / 1e6
if (articles.length === 0) throw new Error('Nothing is listed')
await library.close()
process.stdout.write(JSON.stringify({ opened, listed, counted, megabytes }))
