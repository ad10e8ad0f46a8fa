import { type ReactNode, type RefObject, useRef } from 'react'
import { type Key, Menu, MenuItem, Popover } from 'react-aria-components'

export interface TextDeed {
  readonly name: string
  readonly icon: ReactNode
  readonly act: () => void
}

interface TextMenuProps {
  readonly name: string
  /** Beside it the menu opens; null for a point of the window. */
  readonly beside: HTMLElement | null
  readonly point: { readonly x: number; readonly y: number }
  readonly deeds: readonly TextDeed[]
  readonly onClose: () => void
}

/** What can be done with words of the article. Each is done after the menu has given the keyboard back. */
export function TextMenu({ name, beside, point, deeds, onClose }: TextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const trigger: RefObject<HTMLElement | null> = beside === null ? anchor : { current: beside }
  const act = (key: Key) => {
    const deed = deeds[Number(key)]
    if (deed !== undefined) requestAnimationFrame(deed.act)
  }
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: point.x, top: point.y }} />
      <Popover
        className="menu-popover"
        aria-label={name}
        triggerRef={trigger}
        placement="bottom start"
        isOpen
        onOpenChange={isOpen => {
          if (!isOpen) onClose()
        }}
      >
        <Menu className="menu" aria-label={name} autoFocus="first" onAction={act} onClose={onClose}>
          {deeds.map(({ name, icon }, place) => (
            <MenuItem key={name} id={String(place)} className="menu-item" textValue={name}>
              {icon}
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
