import { useRef } from 'react'
import { type Key, Menu, MenuItem, Popover, SubmenuTrigger } from 'react-aria-components'
import type { TagColour } from '../../shared/marking'
import { DoneIcon } from '../ui/icons'
import { TagDot } from './tag-dot'

export interface MenuEntry<T extends string> {
  readonly id: T
  readonly name: string
  /** One of these is chosen. */
  readonly inner?: readonly InnerEntry[]
}

interface InnerEntry {
  readonly id: string
  readonly name: string
  readonly colour: TagColour | null
  readonly isChosen: boolean
  readonly onChoose: () => void
}

interface ItemMenuProps<T extends string> {
  readonly name: string
  /** What it is about, and opens beside. */
  readonly anchor: HTMLElement
  readonly entries: readonly MenuEntry<T>[]
  readonly onChoose: (id: T) => void
  readonly onClose: () => void
}

/** What can be done with an item of the sidebar. */
export function ItemMenu<T extends string>({ name, anchor, entries, onChoose, onClose }: ItemMenuProps<T>) {
  const trigger = useRef(anchor)
  const choose = (key: Key) => {
    const entry = entries.find(({ id }) => id === key)
    if (entry === undefined || entry.inner !== undefined) return
    onClose()
    // Once the menu has given the keyboard back, a frame later: until then nothing else on the page can have it.
    requestAnimationFrame(() => requestAnimationFrame(() => onChoose(entry.id)))
  }
  return (
    <Popover
      className="menu-popover"
      aria-label={name}
      placement="bottom start"
      triggerRef={trigger}
      isOpen
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Menu className="menu" aria-label={name} autoFocus="first" onAction={choose} onClose={onClose}>
        {entries.map(({ id, name, inner }) =>
          inner === undefined ? (
            <MenuItem key={id} id={id} className="menu-item" textValue={name}>
              {name}
            </MenuItem>
          ) : (
            <SubmenuTrigger key={id}>
              <MenuItem id={id} className="menu-item" textValue={name}>
                {name}
                <span className="menu-more" aria-hidden="true">
                  ›
                </span>
              </MenuItem>
              <Popover className="menu-popover">
                <InnerMenu name={name} entries={inner} onClose={onClose} />
              </Popover>
            </SubmenuTrigger>
          ),
        )}
      </Menu>
    </Popover>
  )
}

interface InnerMenuProps {
  readonly name: string
  readonly entries: readonly InnerEntry[]
  readonly onClose: () => void
}

function InnerMenu({ name, entries, onClose }: InnerMenuProps) {
  return (
    <Menu
      className="menu"
      aria-label={name}
      selectionMode="single"
      selectedKeys={entries.filter(({ isChosen }) => isChosen).map(({ id }) => id)}
      onAction={key => {
        entries.find(({ id }) => id === key)?.onChoose()
        onClose()
      }}
    >
      {entries.map(({ id, name, colour, isChosen }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={name}>
          <span className="menu-mark">{isChosen && <DoneIcon />}</span>
          <TagDot colour={colour} />
          {name}
        </MenuItem>
      ))}
    </Menu>
  )
}
