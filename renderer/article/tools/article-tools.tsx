import type { ReactNode } from 'react'
import type { Article } from '../../../shared/article'
import type { PageCommand } from '../../commands/page-command'
import { IconButton } from '../../ui/icon-button'
import {
  ArticleBeforeIcon,
  BackIcon,
  BookmarkIcon,
  NextIcon,
  NoteIcon,
  PreviousIcon,
  TagIcon,
  UnreadIcon,
} from '../../ui/icons'
import { useRovingFocus } from '../../ui/roving-focus'
import { withShortcut } from '../../wording/shortcut-text'
import { useWords } from '../../wording/words'

interface ArticleToolsProps {
  readonly article: Article | null
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  readonly onCommand: (command: PageCommand) => void
  /** An article was open before this one. */
  readonly hasBefore: boolean
  readonly onBack: () => void
  /** What else can be done, before the others. */
  readonly children: ReactNode
  /** Menus with more, before the ways to the next article. */
  readonly menus: ReactNode
}

/** What can be done with the open article. */
export function ArticleTools(props: ArticleToolsProps) {
  const { article, hasPrevious, hasNext, hasBefore, onCommand, onBack, children, menus } = props
  const words = useWords()
  const { t } = words
  const roving = useRovingFocus<HTMLDivElement>()
  const isBookmarked = article?.isBookmarked ?? false
  const isRead = article?.isRead ?? true
  const bookmark = t(isBookmarked ? 'article.remove-bookmark' : 'article.bookmark')
  const read = t(isRead ? 'article.mark-unread' : 'article.mark-read')
  const note = t((article?.note ?? null) === null ? 'note.edit' : 'note.change')
  return (
    <div className="article-tools" role="toolbar" aria-label={t('article.tools')} {...roving}>
      <IconButton name={t('article.back')} className="only-single" onPress={onBack}>
        <BackIcon />
      </IconButton>
      {hasBefore && (
        <IconButton
          name={t('article.go-back')}
          tooltip={withShortcut(words, t('article.go-back'), 'go-back')}
          className="only-beside"
          onPress={() => onCommand('go-back')}
        >
          <ArticleBeforeIcon />
        </IconButton>
      )}
      {children}
      <span className="spring" />
      <IconButton
        name={t('tags.edit')}
        tooltip={withShortcut(words, t('tags.edit'), 'edit-tags')}
        isDisabled={article === null}
        onPress={() => onCommand('edit-tags')}
      >
        <TagIcon />
      </IconButton>
      <IconButton
        name={note}
        tooltip={withShortcut(words, note, 'edit-note')}
        isDisabled={article === null}
        onPress={() => onCommand('edit-note')}
      >
        <NoteIcon />
      </IconButton>
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
      {menus}
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
