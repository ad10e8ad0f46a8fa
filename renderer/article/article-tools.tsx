import type { Article } from '../../shared/article'
import type { Command } from '../../shared/command'
import { IconButton } from '../ui/icon-button'
import { BackIcon, BookmarkIcon, NextIcon, PreviousIcon, UnreadIcon } from '../ui/icons'
import { useRovingFocus } from '../ui/roving-focus'
import { withShortcut } from '../wording/shortcut-text'
import { useWords } from '../wording/words'

interface ArticleToolsProps {
  readonly article: Article | null
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  readonly onCommand: (command: Command) => void
  readonly onBack: () => void
}

/** What can be done with the open article. */
export function ArticleTools({ article, hasPrevious, hasNext, onCommand, onBack }: ArticleToolsProps) {
  const words = useWords()
  const { t } = words
  const roving = useRovingFocus<HTMLDivElement>('horizontal')
  const isBookmarked = article?.isBookmarked ?? false
  const isRead = article?.isRead ?? true
  const bookmark = t(isBookmarked ? 'article.remove-bookmark' : 'article.bookmark')
  const read = t(isRead ? 'article.mark-unread' : 'article.mark-read')
  return (
    <div className="article-tools" role="toolbar" aria-label={t('article.tools')} {...roving}>
      <IconButton name={t('article.back')} className="only-single" onPress={onBack}>
        <BackIcon />
      </IconButton>
      <span className="spring" />
      <IconButton
        name={bookmark}
        tooltip={withShortcut(words, bookmark, 'toggle-bookmark')}
        className="bookmark-button"
        isDisabled={article === null}
        onPress={() => onCommand('toggle-bookmark')}
      >
        <BookmarkIcon isOn={isBookmarked} />
      </IconButton>
      <IconButton
        name={read}
        tooltip={withShortcut(words, read, 'toggle-read')}
        isDisabled={article === null}
        onPress={() => onCommand('toggle-read')}
      >
        <UnreadIcon isOn={!isRead} />
      </IconButton>
      <IconButton
        name={t('article.previous')}
        tooltip={withShortcut(words, t('article.previous'), 'previous-article')}
        isDisabled={!hasPrevious}
        onPress={() => onCommand('previous-article')}
      >
        <PreviousIcon />
      </IconButton>
      <IconButton
        name={t('article.next')}
        tooltip={withShortcut(words, t('article.next'), 'next-article')}
        isDisabled={!hasNext}
        onPress={() => onCommand('next-article')}
      >
        <NextIcon />
      </IconButton>
    </div>
  )
}
