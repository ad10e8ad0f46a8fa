/** What the commands print for people. */
export const commandLine = {
  'command-line.usage': 'Usage: oqyrman COMMAND',
  'command-line.serving': 'Oqyrman is open at {address}',
} as const
