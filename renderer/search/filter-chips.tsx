import type { FileId } from '../../shared/ids'
import { type FilterPart, partKey } from '../stores/filters'
import { CloseIcon } from '../ui/icons'
import { filterName } from '../wording/names'
import { useWords } from '../wording/words'

interface FilterChipsProps {
  readonly parts: readonly FilterPart[]
  readonly fileNames: ReadonlyMap<FileId, string>
  readonly onRemove: (part: FilterPart) => void
  readonly onClearAll: () => void
}

/** What narrows the list, each part removable. */
export function FilterChips({ parts, fileNames, onRemove, onClearAll }: FilterChipsProps) {
  const words = useWords()
  const { t } = words
  if (parts.length === 0) return null
  return (
    <ul className="chips" aria-label={t('filters.name')}>
      {parts.map(part => {
        const name = filterName(words, part, fileNames)
        return (
          <li key={partKey(part)}>
            <button
              type="button"
              className="chip"
              aria-label={t('filters.remove', { name })}
              onClick={() => onRemove(part)}
            >
              <span>{name}</span>
              <CloseIcon />
            </button>
          </li>
        )
      })}
      <li>
        <button type="button" className="quiet-button" onClick={onClearAll}>
          {t('filters.clear-all')}
        </button>
      </li>
    </ul>
  )
}
