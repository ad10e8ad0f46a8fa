/** What the commands print for people. */
export const commandLine = {
  'command-line.usage': 'Usage: oqyrman COMMAND',
} as const
