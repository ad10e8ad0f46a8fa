import type { AlsoFound } from '../../shared/find'
import { AddIcon, CloseIcon } from '../ui/icons'
import { useWords } from '../wording/words'

/** Forms that a chip names. */
const SHOWN = 3

interface AlsoChipsProps {
  readonly also: readonly AlsoFound[]
  readonly onSet: (typed: string, asTyped: boolean) => void
}

/** What typed words stand for besides, each to be taken off and put on again. */
export function AlsoChips({ also, onSet }: AlsoChipsProps) {
  const { t } = useWords()
  if (also.length === 0) return null
  return (
    <ul className="chips also-chips" aria-label={t('also.name')}>
      {also.map(({ typed, forms, isOff }) => {
        const named = forms.slice(0, SHOWN).join(', ')
        const list = forms.length > SHOWN ? t('also.more', { forms: named }) : named
        return (
          <li key={typed}>
            <button
              type="button"
              className="chip also-chip"
              data-off={isOff}
              aria-label={t(isOff ? 'also.put-on' : 'also.take-off', { typed, forms: list })}
              title={t(isOff ? 'also.put-on' : 'also.take-off', { typed, forms: forms.join(', ') })}
              onClick={() => onSet(typed, !isOff)}
            >
              <span>{t(also.length === 1 ? 'also.chip' : 'also.chip-of', { typed, forms: list })}</span>
              {isOff ? <AddIcon /> : <CloseIcon />}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
