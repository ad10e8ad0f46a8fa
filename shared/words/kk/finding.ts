export const finding = {
  'find.name': 'Мақала ішінен іздеу',
  'find.at': '{at, number} / {count, number}',
  'find.count': 'Табылғаны: {count, number}',
  'find.none': 'Табылмады',
  'find.next': 'Келесісін табу',
  'find.previous': 'Алдыңғысын табу',
  'find.close': 'Жабу',

  'highlight.name': 'Ерекшеленген жерлер',
  'highlight.count': '{count, plural, one {# ерекшеленген жер} other {# ерекшеленген жер}}',
  'highlight.show': 'Мәтіннен көрсету',
  'highlight.remove': 'Ерекшелеуді алып тастау',
  'highlight.remove-of': '«{quote}» ерекшелеуін алып тастау',
  'highlight.copy': 'Дәйексөз ретінде көшіру',
  'highlight.copy-of': '«{quote}» үзіндісін дәйексөз ретінде көшіру',
  'highlight.copy-all': 'Барлығын дәйексөз ретінде көшіру',
  'highlight.copied': 'Дәйексөз көшірілді',
  'highlight.menu': 'Ерекшеленген жер',

  'text-menu.name': 'Таңдалған мәтін',
  'text-menu.highlight': 'Ерекшелеу',
  'text-menu.copy': 'Көшіру',
  'text-menu.copied': 'Көшірілді',

  'deed.highlighted': 'мәтін ерекшеленді',
  'deed.highlight-removed': 'ерекшелеу алынды',
} as const
