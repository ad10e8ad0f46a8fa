import type { FileId } from '../../shared/ids'
import { type FilterPart, partKey } from '../stores/filters'
import { CloseIcon } from '../ui/icons'
import { filterName } from '../wording/names'
import { useWords } from '../wording/words'
import { SaveSearch } from './save-search'

interface FilterChipsProps {
  readonly parts: readonly FilterPart[]
  readonly fileNames: ReadonlyMap<FileId, string>
  /** A name for this search, were it saved; null where there is nothing to save. */
  readonly saveAs: string | null
  readonly isNaming: boolean
  readonly onRemove: (part: FilterPart) => void
  readonly onClearAll: () => void
  readonly onNaming: (isNaming: boolean) => void
  readonly onSave: (name: string) => void
}

/** What narrows the list, each part removable. */
export function FilterChips(props: FilterChipsProps) {
  const { parts, fileNames, saveAs, isNaming, onRemove, onClearAll, onNaming, onSave } = props
  const words = useWords()
  const { t } = words
  if (parts.length === 0 && saveAs === null) return null
  return (
    <ul className="chips" aria-label={t('filters.name')}>
      {parts.map(part => {
        const name = filterName(words, part, fileNames)
        return (
          <li key={partKey(part)}>
            <button
              type="button"
              className="chip"
              data-excluded={part.isExcluded}
              aria-label={t('filters.remove', { name })}
              title={t('filters.remove', { name })}
              onClick={() => onRemove(part)}
            >
              <span>{name}</span>
              <CloseIcon />
            </button>
          </li>
        )
      })}
      {parts.length > 0 && (
        <li>
          <button type="button" className="quiet-button" onClick={onClearAll}>
            {t('filters.clear-all')}
          </button>
        </li>
      )}
      {saveAs !== null && (
        <li>
          <SaveSearch defaultName={saveAs} isNaming={isNaming} onNaming={onNaming} onSave={onSave} />
        </li>
      )}
    </ul>
  )
}
