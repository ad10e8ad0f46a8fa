import type { CSSProperties } from 'react'
import type { ArticleSummary } from '../../shared/article'
import { BookmarkIcon, DoubtIcon, NoteIcon } from '../ui/icons'
import { MarkedText } from '../ui/marked-text'
import { shortDateText } from '../wording/dates'
import { publisherName } from '../wording/names'
import { useWords } from '../wording/words'
import { RowTags } from './row-tags'

interface ArticleRowProps {
  readonly article: ArticleSummary
}

/** What a row shows of an article: where from and when, what it is called, how it begins or why it was found. */
export function ArticleRow({ article }: ArticleRowProps) {
  const words = useWords()
  const { t } = words
  const { publisher, publishedOn, language, title, snippet, tags } = article
  const { doubtCount, hasNote, isRead, isBookmarked } = article
  const markCount = [isBookmarked, hasNote, doubtCount > 0].filter(Boolean).length
  // Keys where other words are to be another element: with the one before goes the tooltip that ui/cut-words.ts gave it.
  return (
    <>
      <p className="row-meta">
        {!isRead && (
          <span className="row-unread">
            <span className="visually-hidden">{t('list.unread')}</span>
          </span>
        )}
        <span key={publisher} className="row-publisher">
          {publisher !== null && publisherName(words, publisher)}
        </span>
        {tags.length > 0 && <RowTags tags={tags} />}
        <span className="row-date">
          {publishedOn === null ? t('list.no-date') : shortDateText(words, publishedOn)}
        </span>
      </p>
      <div className="row-text" lang={language ?? ''}>
        <p key={title.text} className="row-title" data-made-up={!article.hasHeadline} dir="auto">
          {title.text === '' ? t('list.no-words') : <MarkedText {...title} />}
        </p>
        <p className="row-snippet" dir="auto" style={{ '--row-marks': markCount } as CSSProperties}>
          <MarkedText {...snippet} />
        </p>
      </div>
      <p className="row-marks">
        {isBookmarked && (
          <span className="row-bookmark">
            <BookmarkIcon isOn />
            <span className="visually-hidden">{t('list.bookmarked')}</span>
          </span>
        )}
        {hasNote && (
          <span className="row-note" title={t('list.note')}>
            <NoteIcon />
            <span className="visually-hidden">{t('list.note')}</span>
          </span>
        )}
        {doubtCount > 0 && (
          <span className="row-doubt" title={t('list.doubts', { count: doubtCount })}>
            <DoubtIcon />
            <span className="visually-hidden">{t('list.doubts', { count: doubtCount })}</span>
          </span>
        )}
        {language !== null && (
          <span className="row-language" title={t(`language.${language}`)}>
            <span aria-hidden="true">{t(`language.short.${language}`)}</span>
            <span className="visually-hidden">{t(`language.${language}`)}</span>
          </span>
        )}
      </p>
    </>
  )
}
