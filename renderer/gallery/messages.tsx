import { RunningImport } from '../importing/running-import'
import { DeedToast } from '../notices/deed-toast'
import { NoticeList } from '../notices/notice-list'
import { Chapter, Sample } from './part'
import { MESSAGES, nothing, PROGRESS } from './samples'

/** What the page says by itself. */
export function Messages() {
  return (
    <Chapter title="Messages">
      <Sample title="What was just done">
        <div className="gallery-wide">
          <DeedToast
            told={{ number: 1, kind: 'bookmarked', count: 1, isUndone: false }}
            onUndo={nothing}
            onRedo={nothing}
            onClose={nothing}
          />
        </div>
      </Sample>
      <Sample title="What went wrong or happened by itself">
        <div className="gallery-wide">
          <NoticeList
            messages={[
              ...MESSAGES,
              { number: 0, message: { kind: 'part-missing', part: 'settings', isRunning: true } },
            ]}
            connection="connected"
            onClose={nothing}
            onOlderFiles={nothing}
            onTryAgain={nothing}
          />
        </div>
      </Sample>
      <Sample title="An import">
        <div className="gallery-wide">
          <RunningImport progress={PROGRESS} isStopping={false} onPause={nothing} onStop={nothing} />
        </div>
      </Sample>
    </Chapter>
  )
}
