import type { NoticesState } from '../stores/notices'
import { IconButton } from '../ui/icon-button'
import { CloseIcon } from '../ui/icons'
import { messageText } from '../wording/message-text'
import { useWords } from '../wording/words'

interface NoticeListProps extends NoticesState {
  readonly onClose: (number: number) => void
  /** Asked for by the message with that number. */
  readonly onOlderFiles: (number: number) => void
}

/** What went wrong or happened by itself. Stays until it is closed, and is read out when it comes. */
export function NoticeList({ messages, connection, onClose, onOlderFiles }: NoticeListProps) {
  const words = useWords()
  const { t } = words
  return (
    <section className="notices" aria-label={t('notices.name')}>
      {connection !== 'connected' && <p className="notice">{t(`notice.connection-${connection}`)}</p>}
      {messages.map(({ number, message }) => (
        <div key={number} className="notice" data-kind={message.kind}>
          <p>{messageText(words, message)}</p>
          {message.kind === 'files-to-read-again' && (
            <button type="button" className="button" onClick={() => onOlderFiles(number)}>
              {t('again.see')}
            </button>
          )}
          <IconButton name={t('notices.close')} onPress={() => onClose(number)}>
            <CloseIcon />
          </IconButton>
        </div>
      ))}
    </section>
  )
}
