import { isTextFile } from '../../shared/text-files'
import { byName } from './by-name'

/** The files of a drop, and the text files of its folders, walked to the bottom. The entries must be taken before the
 *  first await: the browser empties the transfer when the event is over. */
export async function readDroppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // What did not come from a disk, such as a picture dragged out of another program, is a file without an entry.
  const dropped = [...data.items].flatMap(item => item.webkitGetAsEntry() ?? item.getAsFile() ?? [])
  const files: File[] = []
  for (const entry of dropped) files.push(...(entry instanceof File ? [entry] : await filesUnder(entry)))
  return files
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  if (!isFolder(entry)) return []
  const files: File[] = []
  for (const child of await childrenOf(entry)) {
    if (isFolder(child) ? !child.name.startsWith('.') : isTextFile(child.name))
      files.push(...(await filesUnder(child)))
  }
  return files
}

/** A folder is read in portions (Chromium: 100 entries) until an empty one comes. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0) return children.sort((one, other) => byName(one.name, other.name))
    children.push(...portion)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
