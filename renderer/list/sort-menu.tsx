import { SORTS, type Sort } from '../../shared/find'
import { ChoiceMenu } from '../ui/choice-menu'
import { SortIcon } from '../ui/icons'
import { sortName } from '../wording/names'
import { useWords } from '../wording/words'

interface SortMenuProps {
  readonly sort: Sort
  /** Best match is an order only for what was searched for. */
  readonly isSearching: boolean
  readonly onSort: (sort: Sort) => void
}

/** The order of the list. */
export function SortMenu({ sort, isSearching, onSort }: SortMenuProps) {
  const words = useWords()
  const { t } = words
  const choices = SORTS.filter(value => isSearching || value !== 'relevance').map(value => ({
    value,
    name: sortName(words, value),
  }))
  return (
    <ChoiceMenu
      name={t('sort.name')}
      buttonName={t('sort.button', { name: sortName(words, sort) })}
      button={
        <>
          <SortIcon />
          {sortName(words, sort)}
        </>
      }
      choices={choices}
      chosen={sort}
      onChoose={onSort}
    />
  )
}
