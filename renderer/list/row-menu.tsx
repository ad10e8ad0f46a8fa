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

/** Of an item, of a further line of its name, of a line between groups, and of what is around all of them; and how wide a
 *  menu is at most, without what is around names: as styles/parts.css has them, in rem. */
const ITEM = 2.125
const FURTHER_LINE = 1.1375
const LINE = 0.5625
const AROUND = 1.5
const WIDEST = 24
const AROUND_NAMES = 3
/** Of a letter on average, rather more than less, rem. */
const LETTER = 0.5

/** Where a menu comes so that all of it has room: at the place it was asked for, or as much higher as it takes. */
function topFor(y: number, groups: readonly (readonly string[])[]): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const width = Math.min(WIDEST, window.innerWidth / rem - AROUND_NAMES)
  const heightOf = (name: string) =>
    ITEM + (Math.ceil((Math.max(1, name.length) * LETTER) / width) - 1) * FURTHER_LINE
  const items = groups.flat().reduce((height, name) => height + heightOf(name), 0)
  return Math.max(0, Math.min(y, window.innerHeight - (items + (groups.length - 1) * LINE + AROUND) * rem))
}

/** What can be done to a row, to those that are selected, or to the list. */
export default function RowMenu({ subject, place, onChoose, onClose }: RowMenuProps) {
  const words = useWords()
  const anchor = useRef<HTMLSpanElement>(null)
  const groups = offeredActs(subject)
  const names = groups.map(group => group.map(({ act }) => actName(words, act, subject)))
  const off = groups.flat().flatMap(({ act, isOff }) => (isOff ? [act] : []))
  return (
    <>
      <span
        ref={anchor}
        className="menu-anchor"
        style={{ left: place.x, top: topFor(place.y, names) }}
        aria-hidden="true"
      />
      <Popover
        className="menu-popover"
        aria-label={words.t('row-menu.name')}
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        isOpen
        onOpenChange={isOpen => {
          if (!isOpen) onClose()
        }}
      >
        <Menu
          className="menu acts-menu"
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
