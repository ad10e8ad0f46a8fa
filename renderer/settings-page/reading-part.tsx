import { useStore } from 'zustand'
import ReadingForm from '../article/tools/reading-form'
import { useApp } from '../stores/app'

/** How the text of articles is set. */
export function ReadingPart() {
  const { stores } = useApp()
  const reading = useStore(stores.settings, settings => settings.reading)
  return <ReadingForm reading={reading} onChange={reading => stores.settings.change({ reading })} />
}
