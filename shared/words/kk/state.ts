export const state = {
  'link.leads-nowhere': 'Сілтемедегі мақала кітапханаңызда жоқ.',
} as const
