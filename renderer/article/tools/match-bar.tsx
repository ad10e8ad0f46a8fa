import type { PageCommand } from '../../commands/page-command'
import type { Direction } from '../../stores/matches'
import { IconButton } from '../../ui/icon-button'
import { NextMatchIcon, PreviousMatchIcon } from '../../ui/icons'
import { withShortcut } from '../../wording/shortcut-text'
import { useWords } from '../../wording/words'

interface MatchBarProps {
  readonly count: number
  /** The match the person has gone to, from 0. */
  readonly at: number | null
  /** The last step found no match that way. */
  readonly noMore: Direction | null
  readonly onCommand: (command: PageCommand) => void
}

/** Where the person is among the matches, and the steps to the others. */
export function MatchBar({ count, at, noMore, onCommand }: MatchBarProps) {
  const words = useWords()
  const { t } = words
  const place = at === null ? t('matches.count', { count }) : t('matches.at', { at: at + 1, count })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a part of the toolbar.
    <div className="match-bar" role="group" aria-label={t('matches.name')}>
      <IconButton
        name={t('matches.previous')}
        tooltip={withShortcut(words, t('matches.previous'), 'previous-match')}
        onPress={() => onCommand('previous-match')}
      >
        <PreviousMatchIcon />
      </IconButton>
      <IconButton
        name={t('matches.next')}
        tooltip={withShortcut(words, t('matches.next'), 'next-match')}
        onPress={() => onCommand('next-match')}
      >
        <NextMatchIcon />
      </IconButton>
      <span className="match-place">
        {noMore === null ? place : t(noMore === 1 ? 'matches.none-after' : 'matches.none-before')}
      </span>
    </div>
  )
}
