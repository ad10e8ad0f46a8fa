import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

// docs/design.md draws this; here it is checked. A file of the first zone may import from those named after it, and
// from its own. A file lies in the first zone here whose name its path begins with.
const CORE_PARTS = ['dump', 'text', 'sqlite', 'copies', 'store', 'search'].map(
  part => `electron/core/${part}/`,
)
const [DUMP, TEXT, SQLITE, COPIES, STORE, SEARCH] = CORE_PARTS
const CORE = [...CORE_PARTS, 'electron/core/']
const ZONES = [
  ['shared/', []],
  ['renderer/', ['shared/']],
  [DUMP, ['shared/']],
  [TEXT, ['shared/']],
  [SQLITE, ['shared/']],
  [COPIES, ['shared/', TEXT, SQLITE]],
  [STORE, ['shared/', DUMP, TEXT, SQLITE]],
  [SEARCH, ['shared/', DUMP, TEXT, SQLITE, COPIES]],
  ['electron/core/', ['shared/', ...CORE_PARTS]],
  ['electron/host/', ['shared/', ...CORE]],
  ['electron/', ['shared/', ...CORE, 'electron/host/', 'package.json']],
]
const PURE = ['shared/', 'renderer/']
const MAY_IMPORT_ELECTRON = [
  'electron/main.ts',
  'electron/preload.ts',
  'electron/window.ts',
  'electron/menu.ts',
  'electron/shell.ts',
  'electron/pdf.ts',
  'electron/confinement.ts',
  'electron/links.ts',
  'electron/leave.ts',
  'electron/host/ipc.ts',
]
const IMPORT =
  /^\s*(?:import|export)\b(?:[^'"`;=()]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gmu

/** The imports that the design forbids, one sentence each.
 *  @param {readonly { path: string, text: string }[]} files paths from the project's folder, with slashes */
export function violations(files) {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(IMPORT)]
      .map(([, still, moving]) => still ?? moving)
      .map(imported => objection(path, imported))
      .filter(sentence => sentence !== null),
  )
}

function objection(path, imported) {
  if (imported === 'electron' || imported.startsWith('electron/'))
    return MAY_IMPORT_ELECTRON.includes(path)
      ? null
      : `${path} imports electron, which is for the host's own files`
  const zone = zoneOf(path)
  if (imported.startsWith('node:'))
    return PURE.includes(zone) ? `${path} imports ${imported}, and knows no Node` : null
  if (!imported.startsWith('.')) return null
  const target = posix.join(posix.dirname(path), imported)
  const targetZone = zoneOf(target)
  const allowed = [zone, ...(ZONES.find(([name]) => name === zone)?.[1] ?? [])]
  return allowed.includes(targetZone) ? null : `${path} imports ${target}, which is not below it`
}

const zoneOf = path => ZONES.find(([name]) => path.startsWith(name))?.[0] ?? path

/** All files of the program, without its tests. */
export function programFiles(root) {
  return ['shared', 'renderer', 'electron'].flatMap(folder => filesBelow(root, folder))
}

function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(root, path)
    if (!/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path)) return []
    return [{ path, text: readFileSync(join(root, path), 'utf8') }]
  })
}
