import { useId } from 'react'
import { periodOf, periodText } from '../../shared/period'
import { spanText } from '../wording/dates'
import { useWords } from '../wording/words'
import { DateField } from './date-field'

interface FieldProps {
  readonly label: string
  readonly value: string
  /** Where the keyboard is when the form opens. */
  readonly isFirst?: boolean
  readonly onChange: (value: string) => void
}

/** A line to type in. */
export function Field({ label, value, isFirst = false, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="form-part">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-field"
        type="text"
        // biome-ignore lint/a11y/noAutofocus: a dialog takes the keyboard into itself; this is where it begins.
        autoFocus={isFirst}
        autoComplete="off"
        spellCheck={false}
        maxLength={1_000}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}

interface DaysFieldProps {
  readonly label: string
  /** A day, a month or a year as ISO writes it, or empty. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A line for a day, a month or a year. */
export function DaysField({ label, value, onChange }: DaysFieldProps) {
  const words = useWords()
  const period = periodOf(value)
  return (
    <div className="form-part">
      <DateField
        label={label}
        value={period === null ? '' : spanText(words, period)}
        meant={period => spanText(words, period)}
        onPeriod={period => onChange(period === null ? '' : periodText(period))}
      />
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly chosen: T
  readonly choices: readonly { readonly value: T; readonly name: string }[]
  readonly onChoose: (value: T) => void
}

/** One of few. */
export function Choice<T extends string>({ label, chosen, choices, onChoose }: ChoiceProps<T>) {
  const id = useId()
  const choose = (value: string) => {
    const choice = choices.find(other => other.value === value)
    if (choice !== undefined) onChoose(choice.value)
  }
  return (
    <div className="form-part">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="text-field" value={chosen} onChange={event => choose(event.target.value)}>
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
