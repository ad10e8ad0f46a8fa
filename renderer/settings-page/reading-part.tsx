import { useId } from 'react'
import { useStore } from 'zustand'
import { DEFAULT_SETTINGS, FACES, READING_BOUNDS, type ReadingSettings } from '../../shared/settings'
import { useApp } from '../stores/app'
import { READING_MEASURES, type ReadingMeasure, withMeasure } from '../stores/reading-settings'
import { RadioChoice } from '../ui/radio-choice'
import { useWords } from '../wording/words'

const NAMES = {
  textSize: 'reading.text-size',
  measure: 'reading.measure',
  lineHeight: 'reading.line-height',
} as const satisfies Record<ReadingMeasure, string>

/** How the text of articles is set. */
export function ReadingPart() {
  const { stores } = useApp()
  const { t } = useWords()
  const reading = useStore(stores.settings, settings => settings.reading)
  const change = (reading: ReadingSettings) => stores.settings.change({ reading })
  return (
    <>
      <RadioChoice
        name={t('reading.face')}
        choices={FACES.map(value => ({ value, name: t(`reading.face.${value}`) }))}
        chosen={reading.face}
        onChoose={face => change({ ...reading, face })}
      />
      {READING_MEASURES.map(what => (
        <Slider
          key={what}
          name={t(NAMES[what])}
          said={
            what === 'measure'
              ? t('reading.measure-value', { count: reading.measure })
              : t('reading.number', { count: reading[what] })
          }
          {...READING_BOUNDS[what]}
          value={reading[what]}
          onChange={value => change(withMeasure(reading, what, value))}
        />
      ))}
      <button type="button" className="link-button" onClick={() => change(DEFAULT_SETTINGS.reading)}>
        {t('reading.reset')}
      </button>
    </>
  )
}

interface SliderProps {
  readonly name: string
  /** The value as it is read. */
  readonly said: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  readonly onChange: (value: number) => void
}

function Slider({ name, said, min, max, step, value, onChange }: SliderProps) {
  const id = useId()
  return (
    <div className="slider">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        onChange={event => onChange(event.target.valueAsNumber)}
      />
      <output htmlFor={id}>{said}</output>
    </div>
  )
}
