import { useId } from 'react'
import { DEFAULT_SETTINGS, FACES, READING_BOUNDS, type ReadingSettings } from '../../../shared/settings'
import type { Words } from '../../../shared/words/words'
import { READING_MEASURES, type ReadingMeasure, withMeasure } from '../../stores/reading-settings'
import { useWords } from '../../wording/words'

interface ReadingFormProps {
  readonly reading: ReadingSettings
  /** Called at each step: the text shows it at once. */
  readonly onChange: (reading: ReadingSettings) => void
}

const NAMES = {
  textSize: 'reading.text-size',
  measure: 'reading.measure',
  lineHeight: 'reading.line-height',
} as const

/** How the text of articles is set: face, size, length and distance of lines. */
export default function ReadingForm({ reading, onChange }: ReadingFormProps) {
  const words = useWords()
  const { t } = words
  return (
    <form className="reading-form" onSubmit={event => event.preventDefault()}>
      <fieldset className="reading-faces">
        <legend>{t('reading.face')}</legend>
        {FACES.map(face => (
          <label key={face} className="reading-face" data-face={face}>
            <input
              type="radio"
              name="face"
              checked={reading.face === face}
              onChange={() => onChange({ ...reading, face })}
            />
            {t(`reading.face.${face}`)}
          </label>
        ))}
      </fieldset>
      {READING_MEASURES.map(what => (
        <MeasureField
          key={what}
          what={what}
          value={reading[what]}
          shown={valueText(words, what, reading[what])}
          onChange={wanted => onChange(withMeasure(reading, what, wanted))}
        />
      ))}
      <button type="button" className="quiet-button" onClick={() => onChange(DEFAULT_SETTINGS.reading)}>
        {t('reading.reset')}
      </button>
    </form>
  )
}

interface MeasureFieldProps {
  readonly what: ReadingMeasure
  readonly value: number
  readonly shown: string
  readonly onChange: (wanted: number) => void
}

function MeasureField({ what, value, shown, onChange }: MeasureFieldProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="reading-measure">
      <label htmlFor={id}>{t(NAMES[what])}</label>
      <output htmlFor={id}>{shown}</output>
      <input
        id={id}
        type="range"
        {...READING_BOUNDS[what]}
        value={value}
        aria-valuetext={shown}
        onChange={event => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}

const valueText = ({ t }: Words, what: ReadingMeasure, value: number): string =>
  t(what === 'measure' ? 'reading.measure-value' : 'reading.number', { count: value })
