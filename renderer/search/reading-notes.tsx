import type { Reading } from '../../shared/find'
import { useWords } from '../wording/words'
import { AlsoChips } from './also-chips'
import { readingTexts } from './reading-text'

interface ReadingNotesProps {
  readonly reading: Reading
  readonly rankedAmong: number | null
  readonly total: number
  readonly onSetAsTyped: (typed: string, asTyped: boolean) => void
  readonly onCorrect: (text: string) => void
}

/** How a search was understood, where that is not just what was typed. */
export function ReadingNotes(props: ReadingNotesProps) {
  const { reading, rankedAmong, total, onSetAsTyped, onCorrect } = props
  const words = useWords()
  const { t } = words
  const { also, unknown } = reading
  return (
    <div className="reading-notes">
      <AlsoChips also={also} onSet={onSetAsTyped} />
      {unknown.map(({ typed, corrected }) => (
        <p key={typed} className="reading-note">
          {t('reading.unknown', { typed })}
          {corrected !== null && (
            <>
              {' '}
              {t('reading.did-you-mean')}{' '}
              <button type="button" className="link-button" onClick={() => onCorrect(corrected)}>
                {corrected}
              </button>
            </>
          )}
        </p>
      ))}
      {readingTexts(words, reading, rankedAmong, total).map(text => (
        <p key={text} className="reading-note">
          {text}
        </p>
      ))}
    </div>
  )
}
