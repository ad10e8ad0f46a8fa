import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { type CountedTag, MAX_TAG_LENGTH } from '../../../shared/marking'
import { useWords } from '../../wording/words'
import { suggestedTags } from './suggested-tags'
import { useReturnedFocus } from './use-returned-focus'

interface TagFieldProps {
  readonly known: readonly CountedTag[]
  /** Those that the article has already. */
  readonly tags: readonly string[]
  readonly onAdd: (typed: string) => void
  readonly onClose: () => void
}

/** A field for one tag after the other, which offers those that there are. Who goes on to something else has typed a
 *  tag; Escape gives it up. */
export function TagField({ known, tags, onAdd, onClose }: TagFieldProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const isGivenUp = useRef(false)
  useReturnedFocus()
  const add = (tag: string) => {
    onAdd(tag)
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      isGivenUp.current = true
      onClose()
    }
    // With one of the list in focus, Enter chooses that.
    const isChoosing = event.currentTarget.hasAttribute('aria-activedescendant')
    if (event.key === 'Enter' && !isChoosing && typed.trim() !== '') {
      event.preventDefault()
      add(typed)
    }
  }
  const onBlur = (event: FocusEvent) => {
    // Another window has the keyboard: the person comes back to where they were.
    if (document.activeElement === event.currentTarget || isGivenUp.current) return
    if (typed.trim() !== '') add(typed)
    onClose()
  }
  return (
    <ComboBox
      className="tag-field"
      allowsCustomValue
      items={suggestedTags(known, tags, typed)}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={key => {
        if (key !== null) add(String(key))
      }}
      menuTrigger="input"
    >
      <Label>{t('tags.field')}</Label>
      <Input
        autoFocus
        autoComplete="off"
        maxLength={MAX_TAG_LENGTH}
        placeholder={t('tags.hint')}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <Popover className="menu-popover">
        <ListBox<CountedTag> className="menu">
          {({ tag, count }) => (
            <ListBoxItem id={tag} textValue={tag} className="menu-item tag-item">
              <span>{tag}</span>
              <span className="tag-count">{t('sidebar.count', { count })}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
