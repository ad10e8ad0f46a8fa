import type { ArticleSummary } from '../../shared/article'

/** What actions are asked for: a row, the rows that are selected, or the list itself. */
export type MenuSubject =
  | {
      readonly kind: 'row'
      /** The order that the row was in when it was asked about: articles may come or go while a menu is open. */
      readonly order: number | null
      readonly position: number
      readonly article: ArticleSummary | null
    }
  | { readonly kind: 'selection'; readonly isAll: boolean }
  | { readonly kind: 'list'; readonly hasRows: boolean }

/** The row that actions are asked for on; null where none is, or another article has come into its place.
 *  @param order the one that the rows are in now */
export const askedRow = (subject: MenuSubject | null, order: number | null): number | null =>
  subject?.kind === 'row' && subject.order === order ? subject.position : null

export type RowAct =
  | 'open'
  | 'bookmark'
  | 'remove-bookmark'
  | 'mark-read'
  | 'mark-unread'
  | 'tag'
  | 'note'
  | 'copy-headline'
  | 'copy-address'
  | 'copy-source'
  | 'show-in-file'
  | 'only-publisher'
  | 'only-section'
  | 'only-language'
  | 'select-all'
  | 'clear-selection'
  | 'mark-all-read'

export interface OfferedAct {
  readonly act: RowAct
  /** It keeps its place in the menu, and cannot act. */
  readonly isOff: boolean
}

/** What can be done to a subject, in groups. */
export function offeredActs(subject: MenuSubject): readonly (readonly OfferedAct[])[] {
  switch (subject.kind) {
    case 'row':
      return ofRow(subject.article)
    case 'selection':
      return [
        [on('bookmark'), on('remove-bookmark'), on('mark-read'), on('mark-unread'), on('tag')],
        [{ act: 'select-all', isOff: subject.isAll }, on('clear-selection')],
      ]
    case 'list': {
      const { hasRows } = subject
      return [(['select-all', 'mark-all-read'] as const).map(act => ({ act, isOff: !hasRows }))]
    }
  }
}

const on = (act: RowAct): OfferedAct => ({ act, isOff: false })

/** @param article null while it is on its way: nothing can be done to it yet */
function ofRow(article: ArticleSummary | null): readonly (readonly OfferedAct[])[] {
  const known = (act: RowAct, isMissing: (article: ArticleSummary) => boolean = () => false): OfferedAct => ({
    act,
    isOff: article === null || isMissing(article),
  })
  return [
    [known('open')],
    [
      known(article?.isBookmarked === true ? 'remove-bookmark' : 'bookmark'),
      known(article?.isRead === true ? 'mark-unread' : 'mark-read'),
      known('tag'),
      known('note'),
    ],
    [
      known('copy-headline', ({ title }) => title.text === ''),
      known('copy-address', ({ sourceUrl }) => sourceUrl === null),
      known('copy-source'),
      known('show-in-file'),
    ],
    [
      known('only-publisher', ({ publisher }) => publisher === null),
      known('only-section', ({ section }) => section === null),
      known('only-language', ({ language }) => language === null),
    ],
    [on('select-all')],
  ]
}
