/** The native menu, dialogs and the About panel. */
export const desktop = {
  'desktop.about': 'About Oqyrman',
} as const
