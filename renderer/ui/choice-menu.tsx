import type { ReactNode } from 'react'
import { Button, type Key, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { DoneIcon } from './icons'

interface Choice<T extends string> {
  readonly value: T
  readonly name: string
}

interface ChoiceMenuProps<T extends string> {
  readonly name: string
  /** What the button says aloud; its text where there is one. */
  readonly buttonName: string
  readonly button: ReactNode
  readonly className?: string
  readonly choices: readonly Choice<T>[]
  /** The choice that is in effect; absent where choosing is an action and leaves no state. */
  readonly chosen?: T
  readonly onChoose: (value: T) => void
}

/** A button that opens a menu of which one is chosen. */
export function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  const { name, buttonName, button, className = 'quiet-button', choices, chosen, onChoose } = props
  const choose = (key: Key) => {
    const choice = choices.find(({ value }) => value === key)
    if (choice !== undefined) onChoose(choice.value)
  }
  return (
    <MenuTrigger>
      <Button className={className} aria-label={buttonName}>
        {button}
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={name}
          items={choices}
          onAction={choose}
          selectionMode={chosen === undefined ? 'none' : 'single'}
          selectedKeys={chosen === undefined ? [] : [chosen]}
        >
          {choice => (
            <MenuItem id={choice.value} className="menu-item" textValue={choice.name}>
              <span className="menu-mark">{choice.value === chosen && <DoneIcon />}</span>
              {choice.name}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
