import type { NoticesState, PagePart } from '../stores/notices'
import { IconButton } from '../ui/icon-button'
import { CloseIcon } from '../ui/icons'
import { messageText } from '../wording/message-text'
import { useWords } from '../wording/words'

interface NoticeListProps extends NoticesState {
  readonly onClose: (number: number) => void
  /** Asked for by the message with that number. */
  readonly onOlderFiles: (number: number) => void
  readonly onTryAgain: (number: number, part: PagePart) => void
}

/** What went wrong or happened by itself, one message at a time, so that they do not fill the page: the newest, and those
 *  before it as each is closed. Stays until it is closed, and is read out when it comes. */
export function NoticeList(props: NoticeListProps) {
  const { messages, connection, onClose, onOlderFiles, onTryAgain } = props
  const words = useWords()
  const { t } = words
  const isConnected = connection === 'connected'
  // Without the library little else is worth telling but why nothing opens.
  const worthTelling = messages.filter(({ message }) => isConnected || message.kind === 'part-missing')
  const newest = worthTelling.at(-1)
  const part = newest?.message.kind === 'part-missing' ? newest.message.part : null
  return (
    <section className="notices" aria-label={t('notices.name')}>
      {!isConnected && <p className="notice">{t(`notice.connection-${connection}`)}</p>}
      {newest !== undefined && (
        <div className="notice" data-kind={newest.message.kind}>
          <p>{messageText(words, newest.message)}</p>
          {worthTelling.length > 1 && (
            <span className="muted">{t('notices.more', { count: worthTelling.length - 1 })}</span>
          )}
          {newest.message.kind === 'files-to-read-again' && (
            <button type="button" className="button" onClick={() => onOlderFiles(newest.number)}>
              {t('again.see')}
            </button>
          )}
          {part !== null && (
            <button type="button" className="button" onClick={() => onTryAgain(newest.number, part)}>
              {t('list.try-again')}
            </button>
          )}
          <IconButton name={t('notices.close')} onPress={() => onClose(newest.number)}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
    </section>
  )
}
