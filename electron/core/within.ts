import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is a folder or lies in it; both are absolute, and where they really lead to. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  // From one drive of Windows to another there is no way but the path itself.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
