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
    case 'link-leads-nowhere':
      return words.t('link.leads-nowhere')
    case 'nothing-to-import':
      return words.t('import.nothing')
    case 'files-to-read-again':
      return words.t('again.notice', { count: message.count })
    case 'read-again':
      return words.t('again.done', { file: message.fileName, changes: message.changes })
    case 'notice':
      return words.notice(message.notice)
    default:
      return unreachable(message)
  }
}
