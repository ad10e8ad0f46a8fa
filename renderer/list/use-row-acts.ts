import type { Article, ArticleSummary } from '../../shared/article'
import { unreachable } from '../../shared/unreachable'
import { useApp } from '../stores/app'
import type { FieldValue } from '../stores/filters'
import { type ListedRows, rowOnly } from '../stores/selection'
import { quotation } from '../wording/quotation'
import { useWords } from '../wording/words'
import type { MenuSubject, RowAct } from './offered-acts'

type RowSubject = Extract<MenuSubject, { readonly kind: 'row' }>

/** Does to a subject what was chosen for it. */
export function useRowActs(): (act: RowAct, subject: MenuSubject) => void {
  const { stores, run } = useApp()
  const words = useWords()
  const { list, selection, bulk, reading, asking, highlighting, keptFile, layout } = stores

  /** The rows that are meant; null where there are none. */
  function rowsOf(subject: MenuSubject): ListedRows | null {
    const { order, total } = list.getState()
    if (subject.kind === 'selection') return selection.getState().rows
    if (subject.kind === 'row')
      return subject.order === null ? null : { order: subject.order, spans: rowOnly(subject.position) }
    if (order === null || total === 0) return null
    return { order, spans: [{ first: 0, last: total - 1 }] }
  }

  async function withArticle({ id }: ArticleSummary, act: (article: Article) => Promise<void>) {
    const peeked = await stores.peek(id)
    if (peeked !== null) await act(peeked)
  }

  /** At its row, unless that has moved since the menu was opened. */
  async function open({ order, position }: RowSubject, { id }: ArticleSummary) {
    if (order === list.getState().order) return reading.showAt(position)
    layout.setState({ pane: 'article' })
    await reading.openRelated(id)
  }

  function actOnRow(act: RowAct, subject: RowSubject, article: ArticleSummary) {
    const only = (part: FieldValue) => asking.narrowTo(part)
    switch (act) {
      case 'open':
        return void open(subject, article)
      case 'note':
        return void open(subject, article).then(() => run('edit-note'))
      case 'copy-headline':
        return void highlighting.copy(article.title.text, 'text')
      case 'copy-address':
        return void highlighting.copy(article.sourceUrl ?? '', 'text')
      case 'copy-source':
        return void withArticle(article, peeked => highlighting.copy(quotation(words, peeked, []), 'text'))
      case 'show-in-file':
        return void withArticle(article, ({ provenance }) => keptFile.show(provenance))
      case 'only-publisher':
        return only({ kind: 'publisher', value: article.publisher })
      case 'only-section':
        return only({ kind: 'section', value: article.section })
      case 'only-language':
        return only({ kind: 'language', value: article.language })
      default:
        return
    }
  }

  return (act, subject) => {
    const rows = rowsOf(subject)
    const mark = (kind: 'read' | 'bookmarked', on: boolean) => {
      if (rows !== null) void bulk.mark(rows, { kind, on })
    }
    switch (act) {
      case 'bookmark':
        return mark('bookmarked', true)
      case 'remove-bookmark':
        return mark('bookmarked', false)
      case 'mark-read':
      case 'mark-all-read':
        return mark('read', true)
      case 'mark-unread':
        return mark('read', false)
      case 'tag':
        return rows === null ? undefined : bulk.askForTag(rows)
      case 'select-all':
        return selection.selectAll()
      case 'clear-selection':
        return selection.clear()
      case 'open':
      case 'note':
      case 'copy-headline':
      case 'copy-address':
      case 'copy-source':
      case 'show-in-file':
      case 'only-publisher':
      case 'only-section':
      case 'only-language':
        if (subject.kind === 'row' && subject.article !== null) actOnRow(act, subject, subject.article)
        return
      default:
        return unreachable(act)
    }
  }
}
