/** The language a terminal was set to, such as `ru`; English where it says nothing. POSIX gives the order. */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): string {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en'
  return /^[a-z]{2,3}(?![a-z])/i.exec(locale)?.[0].toLowerCase() ?? 'en'
}
