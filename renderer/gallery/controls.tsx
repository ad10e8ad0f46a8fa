import { useState } from 'react'
import { Dialog, Heading, Menu, MenuItem } from 'react-aria-components'
import { ChoiceMenu } from '../ui/choice-menu'
import { DialogFrame } from '../ui/dialog-frame'
import { IconButton } from '../ui/icon-button'
import * as icons from '../ui/icons'
import { Chapter, Sample } from './part'
import { nothing } from './samples'

const CHOICES = [
  { value: 'newest', name: 'Newest first' },
  { value: 'oldest', name: 'Oldest first' },
  { value: 'headline', name: 'Headline' },
] as const

/** What is pressed, chosen and typed into. */
export function Controls() {
  const [chosen, setChosen] = useState<(typeof CHOICES)[number]['value']>('newest')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Chapter title="Controls">
      <Sample title="Buttons">
        <button type="button" className="button is-primary">
          Bring in
        </button>
        <button type="button" className="button">
          Show report
        </button>
        <button type="button" className="button" disabled>
          Stopping
        </button>
        <button type="button" className="quiet-button">
          Clear all
        </button>
        <button type="button" className="link-button">
          See what was left over
        </button>
      </Sample>
      <Sample title="Icon buttons: at rest, on, done, off">
        <IconButton name="Bookmark" onPress={nothing}>
          <icons.BookmarkIcon />
        </IconButton>
        <IconButton name="Bookmarked" isPressed className="bookmark-button" onPress={nothing}>
          <icons.BookmarkIcon isOn />
        </IconButton>
        <IconButton name="Copied" className="is-done" onPress={nothing}>
          <icons.DoneIcon />
        </IconButton>
        <IconButton name="Next" isDisabled onPress={nothing}>
          <icons.NextIcon />
        </IconButton>
      </Sample>
      <Sample title="Icons">
        {Object.entries(icons).map(([name, Drawn]) => (
          <span key={name} className="gallery-icon" title={name}>
            <Drawn />
          </span>
        ))}
      </Sample>
      <Sample title="Menus">
        <ChoiceMenu
          name="Order"
          buttonName="Order: newest first"
          button={
            <>
              <icons.SortIcon />
              Order
            </>
          }
          choices={CHOICES}
          chosen={chosen}
          onChoose={setChosen}
        />
        <div className="menu-popover">
          <Menu className="menu" aria-label="Order, opened" items={CHOICES}>
            {({ value, name }) => (
              <MenuItem id={value} className="menu-item" textValue={name}>
                <span className="menu-mark">{value === 'newest' && <icons.DoneIcon />}</span>
                {name}
              </MenuItem>
            )}
          </Menu>
        </div>
      </Sample>
      <Sample title="Fields">
        <input className="text-field" aria-label="Name" defaultValue="Bridges of Semey" />
        <input className="text-field" aria-label="Name of a list" placeholder="Name of the list" />
        <select className="text-field" aria-label="Language">
          <option>Қазақша</option>
        </select>
        <input className="text-field" aria-label="From" aria-invalid defaultValue="31 Feb 2025" />
        <textarea className="note-field" aria-label="Note" defaultValue="Ask the akimat for the contract." />
        <progress aria-label="Progress" max={10} value={4} />
      </Sample>
      <Sample title="Dialog">
        <button type="button" className="button" onClick={() => setIsOpen(true)}>
          Open it over the page
        </button>
        <div className="modal">
          <Dialog className="dialog">
            <Heading slot="title">What is about to come in</Heading>
            <p className="muted">releases-2025-02.txt, 3 articles</p>
            <div className="dialog-foot">
              <span className="dialog-total">3 articles</span>
              <button type="button" className="button">
                Not now
              </button>
              <button type="button" className="button is-primary">
                Bring in
              </button>
            </div>
          </Dialog>
        </div>
        {isOpen && (
          <DialogFrame title="What is about to come in" onClose={() => setIsOpen(false)}>
            <p className="muted">releases-2025-02.txt, 3 articles</p>
          </DialogFrame>
        )}
      </Sample>
    </Chapter>
  )
}
