import type { Reading } from '../../shared/find'
import { useWords } from '../wording/words'
import { readingTexts, unknownWords } from './reading-text'

interface ReadingNotesProps {
  readonly reading: Reading
  readonly rankedAmong: number | null
  readonly total: number
  readonly onCorrect: (text: string) => void
}

/** How a search was understood, where that is not just what was typed. */
export function ReadingNotes(props: ReadingNotesProps) {
  const { reading, rankedAmong, total, onCorrect } = props
  const words = useWords()
  const { t } = words
  return (
    <div className="reading-notes">
      {unknownWords(reading).map(({ typed, corrected }) => (
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
