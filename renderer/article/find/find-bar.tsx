import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { MAX_QUERY_LENGTH } from '../../../shared/find'
import { ARTICLE_ID, FIND_FIELD_ID, focusPlace } from '../../commands/focus'
import type { FindingState } from '../../stores/finding'
import type { Direction } from '../../stores/matches'
import { IconButton } from '../../ui/icon-button'
import { CloseIcon, NextMatchIcon, PreviousMatchIcon, SearchIcon } from '../../ui/icons'
import { foundText } from '../../wording/match-text'
import { withShortcut } from '../../wording/shortcut-text'
import { useWords } from '../../wording/words'

interface FindBarProps {
  readonly text: string
  readonly found: Pick<FindingState, 'hits' | 'at'>
  readonly onType: (text: string) => void
  readonly onStep: (by: Direction) => void
  readonly onClose: () => void
}

/** What is looked for in the article, where the person is among what was found, and the steps. Closed, it gives the
 *  keyboard back to what had it. */
export function FindBar({ text, found, onType, onStep, onClose }: FindBarProps) {
  const words = useWords()
  const { t } = words
  const before = useRef<Element | null>(null)
  const { hits, at } = found

  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget
  }
  const close = () => {
    onClose()
    if (before.current instanceof HTMLElement && before.current.checkVisibility())
      before.current.focus({ preventScroll: true })
    else focusPlace(ARTICLE_ID)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { isComposing } = event.nativeEvent
    const isStep = event.key === 'Enter' && event.target instanceof HTMLInputElement
    if (isComposing || !(isStep || event.key === 'Escape')) return
    event.preventDefault()
    if (isStep) onStep(event.shiftKey ? -1 : 1)
    else close()
  }
  return (
    <search className="find-bar" aria-label={t('find.name')} onFocus={onFocus} onKeyDown={onKeyDown}>
      <span className="find-field">
        <SearchIcon />
        <input
          id={FIND_FIELD_ID}
          dir="auto"
          aria-label={t('find.name')}
          placeholder={t('find.name')}
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_QUERY_LENGTH}
          value={text}
          onChange={event => onType(event.target.value)}
        />
      </span>
      <span className="find-place" data-none={text !== '' && hits.length === 0}>
        {text === '' ? '' : foundText(words, { at, count: hits.length })}
      </span>
      <IconButton
        name={t('find.previous')}
        tooltip={withShortcut(words, t('find.previous'), 'previous-match')}
        isDisabled={hits.length === 0}
        onPress={() => onStep(-1)}
      >
        <PreviousMatchIcon />
      </IconButton>
      <IconButton
        name={t('find.next')}
        tooltip={withShortcut(words, t('find.next'), 'next-match')}
        isDisabled={hits.length === 0}
        onPress={() => onStep(1)}
      >
        <NextMatchIcon />
      </IconButton>
      <IconButton
        name={t('find.close')}
        tooltip={withShortcut(words, t('find.close'), 'leave')}
        onPress={close}
      >
        <CloseIcon />
      </IconButton>
    </search>
  )
}
