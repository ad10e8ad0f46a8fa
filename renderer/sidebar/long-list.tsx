import type { KeyboardEvent } from 'react'
import { useWords } from '../wording/words'
import type { LongList } from './use-long-list'

/** Entries among which names are looked for sooner than read through. */
const MANY = 20

interface LongListHeadProps {
  readonly list: LongList
  readonly group: string
  /** All entries, shown or not. */
  readonly count: number
}

/** A field for a part of a name, once a long list is shown whole. */
export function LongListHead({ list, group, count }: LongListHeadProps) {
  const { t } = useWords()
  if (!list.isAll || count <= MANY) return null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (list.typed === '') list.setAll(false)
    else list.type('')
  }
  return (
    <input
      type="search"
      className="text-field facet-field"
      data-level={2}
      // biome-ignore lint/a11y/noAutofocus: it takes the keyboard from the button that was pressed for more.
      autoFocus
      aria-label={t('sidebar.narrow', { group })}
      placeholder={t('sidebar.narrow-short')}
      value={list.typed}
      onChange={event => list.type(event.target.value)}
      onKeyDown={onKeyDown}
    />
  )
}

interface LongListFootProps {
  readonly list: LongList
  readonly shown: number
  /** Entries that are not shown. */
  readonly more: number
}

/** Shows more of a list, or fewer, and says what there is besides. */
export function LongListFoot({ list, shown, more }: LongListFootProps) {
  const { t } = useWords()
  if (!list.isAll && more === 0) return null
  const rest =
    more > 0 ? t('sidebar.and-more', { count: more }) : shown === 0 ? t('sidebar.none-named') : null
  return (
    <>
      {list.isAll && (
        <p className="facet-rest" role="status">
          {rest}
        </p>
      )}
      <button
        type="button"
        className="facet facet-more"
        data-level={2}
        data-name=""
        data-fold
        aria-expanded={list.isAll}
        onClick={() => list.setAll(!list.isAll)}
      >
        {t(list.isAll ? 'sidebar.fewer' : 'sidebar.more')}
      </button>
    </>
  )
}
