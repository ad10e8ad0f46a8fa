import { useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly type?: 'text' | 'date'
  /** Where the keyboard is when the form opens. */
  readonly isFirst?: boolean
  readonly onChange: (value: string) => void
}

/** A line to type in. */
export function Field({ label, value, type = 'text', isFirst = false, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="form-part" data-type={type}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-field"
        type={type}
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
