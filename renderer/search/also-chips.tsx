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
        const chip = (shown: readonly string[]) => {
          const named = shown.join(', ')
          const list = shown.length < forms.length ? t('also.more', { forms: named }) : named
          return t(also.length === 1 ? 'also.chip' : 'also.chip-of', { typed, forms: list })
        }
        const text = chip(forms.slice(0, SHOWN))
        const deed = isOff ? 'also.put-on' : 'also.take-off'
        return (
          <li key={typed}>
            <button
              type="button"
              className="chip also-chip"
              data-off={isOff}
              aria-label={t(deed, { typed, chip: text })}
              title={t(deed, { typed, chip: chip(forms) })}
              onClick={() => onSet(typed, !isOff)}
            >
              <span>{text}</span>
              {isOff ? <AddIcon /> : <CloseIcon />}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
