import type { Notice } from '../../shared/library-info'
import { unreachable } from '../../shared/unreachable'
import type { Words } from '../../shared/words/words'
import type { Message } from '../stores/notices'

/** A message in words. */
export function messageText(words: Words, message: Message): string {
  switch (message.kind) {
    case 'failure':
      return words.failure(message.failure)
    case 'copy-failed':
      return words.t('notice.copy-failed')
    case 'nothing-to-import':
      return words.t('import.nothing')
    case 'notice':
      return noticeText(words, message.notice)
    default:
      return unreachable(message)
  }
}

function noticeText(words: Words, notice: Notice): string {
  switch (notice.kind) {
    case 'index-rebuilt':
      return words.t('notice.index-rebuilt', { why: notice.why })
    case 'import-resumed':
      return words.t('notice.import-resumed')
    case 'backup-failed':
      return words.t('notice.backup-failed', { reason: words.failure(notice.failure) })
    default:
      return unreachable(notice)
  }
}
