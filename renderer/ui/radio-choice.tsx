import { useId } from 'react'

interface RadioChoiceProps<T extends string> {
  readonly name: string
  readonly choices: readonly { readonly value: T; readonly name: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

/** One of few, all of them in sight. */
export function RadioChoice<T extends string>({ name, choices, chosen, onChoose }: RadioChoiceProps<T>) {
  const group = useId()
  return (
    <fieldset className="radio-choice">
      <legend>{name}</legend>
      <div className="radio-choices">
        {choices.map(choice => (
          <label key={choice.value} className="radio">
            <input
              type="radio"
              name={group}
              value={choice.value}
              checked={choice.value === chosen}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
