import { isTextFile } from '../../shared/text-files'
import { byName } from './by-name'

/** The browser's own dialog; of a folder, its text files. An empty list where the person closed it. */
export function chooseInBrowser(what: 'files' | 'folder'): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.webkitdirectory = what === 'folder'
  input.hidden = true
  // In the document while it is open: some browsers forget an input that nothing holds.
  document.body.append(input)
  return new Promise(resolve => {
    const settle = () => {
      const files = [...(input.files ?? [])]
      resolve(what === 'folder' ? textFilesInOrder(files) : files)
      input.remove()
    }
    input.addEventListener('change', settle, { once: true })
    input.addEventListener('cancel', settle, { once: true })
    input.click()
  })
}

const textFilesInOrder = (files: readonly File[]) =>
  files
    .filter(file => isTextFile(file.name))
    .sort((one, other) => byName(one.webkitRelativePath, other.webkitRelativePath))
