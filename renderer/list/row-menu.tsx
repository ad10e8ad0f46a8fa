import { Fragment, useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import { useWords } from '../wording/words'
import { actName } from './act-name'
import { type MenuSubject, offeredActs, type RowAct } from './offered-acts'

export interface RowMenuProps {
  readonly subject: MenuSubject
  /** Of the window, CSS pixels. */
  readonly place: { readonly x: number; readonly y: number }
  readonly onChoose: (act: RowAct) => void
  readonly onClose: () => void
}

/** What can be done to a row, to those that are selected, or to the list. */
export default function RowMenu({ subject, place, onChoose, onClose }: RowMenuProps) {
  const words = useWords()
  const anchor = useRef<HTMLSpanElement>(null)
  const groups = offeredActs(subject)
  const off = groups.flat().flatMap(({ act, isOff }) => (isOff ? [act] : []))
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: place.x, top: place.y }} aria-hidden="true" />
      <Popover
        className="menu-popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        isOpen
        onOpenChange={isOpen => {
          if (!isOpen) onClose()
        }}
      >
        <Menu
          className="menu"
          aria-label={words.t('row-menu.name')}
          disabledKeys={off}
          autoFocus="first"
          onClose={onClose}
          onAction={key => {
            const offered = groups.flat().find(({ act }) => act === key)
            if (offered !== undefined) onChoose(offered.act)
          }}
        >
          {groups.map((group, place) => (
            <Fragment key={group[0]?.act}>
              {place > 0 && <Separator className="menu-line" />}
              {group.map(({ act }) => {
                const name = actName(words, act, subject)
                return (
                  <MenuItem key={act} id={act} className="menu-item" textValue={name}>
                    {name}
                  </MenuItem>
                )
              })}
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
