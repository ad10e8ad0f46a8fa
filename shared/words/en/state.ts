export const state = {
  'link.leads-nowhere': 'This link leads to an article that is not in your library.',
} as const
