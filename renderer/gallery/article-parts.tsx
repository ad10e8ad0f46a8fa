import { DoubtList } from '../article/doubts/doubt-list'
import { NoteView } from '../article/marks/note-view'
import { TagLine } from '../article/marks/tag-line'
import { SourceLine } from '../article/source/source-line'
import { ArticleText } from '../article/text/article-text'
import { Chapter, Sample } from './part'
import { DOUBTS, nothing, PARAGRAPH, TAGS } from './samples'

/** What an article is made of, and what a person puts on it. */
export function ArticleParts() {
  return (
    <Chapter title="The article">
      <Sample title="Text: a match, the match stepped to, a highlight, words a doubt rests on">
        <div className="article">
          <p className="article-section">Мәдениет</p>
          <p className="article-headline">Семейде Ертіс арқылы жаңа көпір ашылды</p>
          <p className="article-byline">
            <span>14 ақпан 2025 ж.</span>
            <span>Абай облысының әкімдігі</span>
            <span>Қазақша</span>
          </p>
          <div className="article-body" lang="kk">
            <p>
              <ArticleText {...PARAGRAPH} />
            </p>
          </div>
        </div>
      </Sample>
      <Sample title="Tags and a note">
        <div className="article">
          <TagLine tags={TAGS} onFilter={nothing} onRemove={nothing} />
          <NoteView note="Ask the akimat for the contract." onEdit={nothing} onRemove={nothing} />
        </div>
      </Sample>
      <Sample title="Doubts and source">
        <div className="article article-foot">
          <DoubtList doubts={DOUBTS} places={DOUBTS.map(() => null)} onDismiss={nothing} />
          <SourceLine
            url="https://www.gov.kz/memleket/entities/abay/press/news"
            isCopied={false}
            onCopy={nothing}
          />
        </div>
      </Sample>
    </Chapter>
  )
}
