/** Finding in the article, and highlights. */
export const finding = {
  'find.name': 'Find in the article',
  'find.at': '{at, number} of {count, number}',
  'find.count': '{count, number} found',
  'find.none': 'Not found',
  'find.next': 'Find next',
  'find.previous': 'Find previous',
  'find.close': 'Close',

  'highlight.name': 'Highlights',
  'highlight.count': '{count, plural, one {# highlight} other {# highlights}}',
  'highlight.show': 'Show in the text',
  'highlight.remove': 'Remove the highlight',
  'highlight.remove-of': 'Remove the highlight “{quote}”',
  'highlight.copy': 'Copy as quotation',
  'highlight.copy-of': 'Copy “{quote}” as quotation',
  'highlight.copy-all': 'Copy all as quotations',
  'highlight.copied': 'Quotation copied',
  'highlight.menu': 'Highlight',

  'text-menu.name': 'Selected text',
  'text-menu.highlight': 'Highlight',
  'text-menu.copy': 'Copy',
  'text-menu.copied': 'Copied',

  'deed.highlighted': 'Highlighted',
  'deed.highlight-removed': 'Highlight removed',
} as const
