import { unreachable } from '../../shared/unreachable'
import type { WordKey, Words } from '../../shared/words/words'
import type { Message, PagePart } from '../stores/notices'

const PART_NAMES: Readonly<Record<PagePart, WordKey>> = {
  palette: 'palette.title',
  'shortcut-list': 'shortcuts.title',
  settings: 'settings.title',
  importing: 'import.name',
  compared: 'command.compare-versions',
  'kept-file': 'article.show-in-file',
  menu: 'row-menu.name',
  'reading-form': 'reading.text',
  'search-help': 'search-help.title',
  'by-hand': 'by-hand.title',
  'date-fields': 'timeline.title',
  sentences: 'highlight.name',
  language: 'interface.name',
}

/** A message in words. */
export function messageText(words: Words, message: Message): string {
  switch (message.kind) {
    case 'failure':
      return words.failure(message.failure)
    case 'copy-failed':
      return words.t('notice.copy-failed')
    case 'link-leads-nowhere':
      return words.t('link.leads-nowhere')
    case 'part-missing': {
      const part = words.t(PART_NAMES[message.part])
      return words.t(message.isRunning ? 'notice.part-missing' : 'notice.part-missing-for-now', { part })
    }
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
