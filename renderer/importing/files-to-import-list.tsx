import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { FilesToImport } from '../../shared/importing'
import { sizeText } from '../wording/sizes'
import { useWords } from '../wording/words'

/** Pixels of a row before it is drawn; once it is, its own height counts. */
const ESTIMATED_ROW_PX = 30

interface FilesToImportListProps {
  readonly files: FilesToImport
  readonly folders: ReadonlyMap<string, string>
  readonly chosenPath: string
  readonly onLook: (path: string) => void
}

/** The files that would come in; the one that is chosen is looked into. */
export function FilesToImportList({ files, folders, chosenPath, onLook }: FilesToImportListProps) {
  const words = useWords()
  const { t } = words
  const hidden = files.filesTotal - files.files.length
  return (
    <div className="preview-files">
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: ESTIMATED_ROW_PX }}>
        <ListBox
          className="preview-file-list"
          aria-label={t('preview.files')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[chosenPath]}
          onSelectionChange={keys => {
            const [path] = keys
            if (typeof path === 'string') onLook(path)
          }}
          items={files.files}
        >
          {({ path, name, byteCount }) => (
            <ListBoxItem id={path} className="preview-file" textValue={name}>
              <span className="preview-file-name">
                {name}
                {folders.get(path) && <span className="preview-file-folder">{folders.get(path)}</span>}
              </span>
              <span className="preview-file-size">{sizeText(words, byteCount)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      {hidden > 0 && <p className="list-rest">{t('preview.more-files', { count: hidden })}</p>}
    </div>
  )
}
