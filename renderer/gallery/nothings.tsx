import * as drawings from '../ui/drawings'
import { EmptyState } from '../ui/empty-state'
import { useWords } from '../wording/words'
import { Chapter } from './part'
import { nothing } from './samples'

/** What stands where there is nothing. */
export function Nothings() {
  const { t } = useWords()
  const action = { name: t('nothing.show-all'), onPress: nothing }
  return (
    <Chapter title="Where there is nothing">
      <div className="gallery-nothings">
        <EmptyState
          title={t('list.library-empty')}
          hint={t('list.library-empty-hint')}
          drawing={<drawings.ShelfDrawing />}
          action={{ name: t('import.import-files'), onPress: nothing }}
        />
        <EmptyState
          title={t('nothing.found')}
          hint={t('nothing.found-hint')}
          drawing={<drawings.GlassDrawing />}
          action={{ name: t('nothing.clear'), onPress: nothing }}
        />
        <EmptyState
          title={t('nothing.unread')}
          hint={t('nothing.unread-hint')}
          drawing={<drawings.TeaDrawing />}
          action={action}
        />
        <EmptyState
          title={t('nothing.bookmarked')}
          hint={t('nothing.bookmarked-hint')}
          drawing={<drawings.RibbonDrawing />}
          action={action}
        />
        <EmptyState
          title={t('nothing.tagged')}
          hint={t('nothing.tagged-hint')}
          drawing={<drawings.TagDrawing />}
          action={action}
        />
        <EmptyState title={t('article.none')} drawing={<drawings.BookDrawing />} />
      </div>
    </Chapter>
  )
}
