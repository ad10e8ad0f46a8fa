import { useEffect, useRef, useState } from 'react'
import { ImportIcon } from '../ui/icons'
import { useWords } from '../wording/words'

interface DropTargetProps {
  readonly onDrop: (data: DataTransfer) => void
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files that are dropped anywhere on the window, and shows so while they are held over it. */
export function DropTarget({ onDrop }: DropTargetProps) {
  const { t } = useWords()
  const [isOver, setOver] = useState(false)
  const latestOnDrop = useRef(onDrop)
  latestOnDrop.current = onDrop

  useEffect(() => {
    // Every element that is crossed says enter and leave; the window is left when they are even.
    let entered = 0
    const on = (
      type: 'dragenter' | 'dragleave' | 'dragover' | 'drop',
      handle: (event: DragEvent) => void,
    ) => {
      const listener = (event: DragEvent) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        handle(event)
      }
      window.addEventListener(type, listener)
      return () => window.removeEventListener(type, listener)
    }
    const offs = [
      on('dragenter', () => setOver(++entered > 0)),
      on('dragleave', () => setOver(--entered > 0)),
      on('dragover', () => undefined),
      on('drop', event => {
        entered = 0
        setOver(false)
        if (event.dataTransfer !== null) latestOnDrop.current(event.dataTransfer)
      }),
    ]
    return () => {
      for (const off of offs) off()
    }
  }, [])

  if (!isOver) return null
  return (
    <div className="drop-target">
      <p className="drop-message">
        <ImportIcon />
        {t('import.drop')}
      </p>
    </div>
  )
}
