/** Everything on the page itself. */
export const page = {
  'page.name': 'Oqyrman',
} as const
