import { useEffect, useState } from 'react'
import type { ToldDeed } from '../stores/deeds'
import { IconButton } from '../ui/icon-button'
import { CloseIcon } from '../ui/icons'
import { deedText } from '../wording/deed-text'
import { withShortcut } from '../wording/shortcut-text'
import { useWords } from '../wording/words'

/** How long it stays without being looked at, ms. The key for undoing works all the same. */
const STAYS_MS = 10_000

interface DeedToastProps {
  readonly told: ToldDeed
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onClose: () => void
}

/** What the person has just done, with a button that takes it back. Goes away by itself, but not under their hands. */
export function DeedToast({ told, onUndo, onRedo, onClose }: DeedToastProps) {
  const words = useWords()
  const { t } = words
  const [isHeld, setIsHeld] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each telling has its own time.
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onClose, STAYS_MS)
    return () => clearTimeout(timer)
  }, [isHeld, told.number])
  const { isUndone } = told
  const deed = deedText(words, told)
  const again = t(isUndone ? 'deed.redo' : 'deed.undo')
  return (
    <section
      className="toast"
      aria-label={t('deed.name')}
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <p>{isUndone ? t('deed.undone', { deed }) : deed}</p>
      <button
        type="button"
        className="button"
        title={withShortcut(words, again, isUndone ? 'redo' : 'undo')}
        onClick={isUndone ? onRedo : onUndo}
      >
        {again}
      </button>
      <IconButton name={t('notices.close')} onPress={onClose}>
        <CloseIcon />
      </IconButton>
    </section>
  )
}
