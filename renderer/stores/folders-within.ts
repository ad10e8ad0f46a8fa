/** The folder of each path as seen from the folder that all of them lie in; empty for those that lie in it directly.
 *  Paths of either system. */
export function foldersWithin(paths: readonly string[]): ReadonlyMap<string, string> {
  const folders = paths.map(path => path.split(/[\\/]/u).slice(0, -1))
  const depth = sharedDepth(folders)
  return new Map(paths.map((path, i) => [path, folders[i]?.slice(depth).join('/') ?? '']))
}

function sharedDepth(folders: readonly (readonly string[])[]): number {
  const [first = [], ...others] = folders
  const differs = first.findIndex((name, depth) => others.some(other => other[depth] !== name))
  return differs === -1 ? first.length : differs
}
