import type { ClipboardEvent } from 'react'
import { copied } from './unbroken'

/** Puts what is selected on the clipboard as the article has it, without the no-break spaces it is shown with. */
export function copyAsWritten(event: ClipboardEvent): void {
  const { target } = event
  // A field for a tag or a note copies what was typed there.
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
  const selected = document.getSelection()?.toString() ?? ''
  if (selected === '') return
  event.preventDefault()
  event.clipboardData.setData('text/plain', copied(selected))
}
