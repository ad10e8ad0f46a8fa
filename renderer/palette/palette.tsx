import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { MAX_RECENT_COMMANDS } from '../../shared/settings'
import { en } from '../../shared/words/en'
import { wordsOf } from '../../shared/words/words-of'
import { useApp } from '../stores/app'
import { useWords } from '../wording/words'
import { allEntries } from './all-entries'
import type { PaletteEntry } from './entries'
import { PaletteDialog } from './palette-dialog'

const english = wordsOf('en', en)

/** The list of all commands, over what the page is now. */
export default function Palette() {
  const app = useApp()
  const words = useWords()
  const { stores } = app
  const { settings, overlay } = stores
  const recent = useStore(settings, ({ recentCommands }) => recentCommands)
  const destinations = useStore(stores.destinations)
  const lists = useStore(stores.smartLists)
  useEffect(() => void stores.destinations.load(), [stores])
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are read from their stores.
  const entries = useMemo(
    () => allEntries(stores, app, words.keys, words, english),
    [app, words, destinations, lists],
  )
  const choose = ({ id, run }: PaletteEntry) => {
    const others = settings.getState().recentCommands.filter(other => other !== id)
    settings.change({ recentCommands: [id, ...others].slice(0, MAX_RECENT_COMMANDS) })
    overlay.close()
    // The dialog gives the keyboard back to what had it; what is chosen may take it elsewhere.
    requestAnimationFrame(() => void run())
  }
  return <PaletteDialog entries={entries} recent={recent} onChoose={choose} onClose={overlay.close} />
}
