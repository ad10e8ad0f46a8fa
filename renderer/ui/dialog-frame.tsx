import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

interface DialogFrameProps {
  readonly title: string
  readonly className?: string
  /** Whether a click beside it closes it; Escape always does. */
  readonly isDismissable?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page, or over another dialog, which it hides until it is closed. */
export function DialogFrame(props: DialogFrameProps) {
  const { title, className = '', isDismissable = true, onClose, children } = props
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={isDismissable}
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={`modal ${className}`}>
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
