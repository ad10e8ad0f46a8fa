export const state = {
  'link.leads-nowhere': 'Ссылка ведёт на статью, которой нет в вашей библиотеке.',
} as const
