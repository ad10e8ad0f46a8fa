const LONGEST_QUOTE = 2_000

/**
 * The end of a stop. A straight quote does not tell whether it closes or opens: it closes where the last straight
 * quote of the paragraph opened, else it opens the next paragraph. Nothing is counted, for quotes go missing.
 */
export function quoteSettled(text: string, start: number, stop: string, paragraphStart: number): number {
  const end = start + stop.length
  // „…“ as German and Russian handwriting close it; “ alone opens.
  if (text.charAt(end) === '“') return closesLowQuote(text, end, paragraphStart) ? end + 1 : end
  const straight = /["']/u.exec(stop)
  if (straight === null) return end
  const [quote] = straight
  if (stop.startsWith(quote, straight.index + 1)) return start + straight.index + 1
  const isLast = straight.index === stop.length - 1
  if (!isLast || !/^[\p{L}\d]/u.test(text.slice(end, end + 2))) return end
  return opensBefore(text, quote, start, paragraphStart) ? end : end - 1
}

function closesLowQuote(text: string, at: number, paragraphStart: number): boolean {
  const before = text.slice(Math.max(paragraphStart, at - LONGEST_QUOTE), at)
  return before.lastIndexOf('„') > Math.max(before.lastIndexOf('“'), before.lastIndexOf('”'))
}

function opensBefore(text: string, quote: string, start: number, paragraphStart: number): boolean {
  const from = Math.max(paragraphStart, start - LONGEST_QUOTE)
  for (let before = text.lastIndexOf(quote, start - 1); before >= from; ) {
    const isAfterGap = before === paragraphStart || /[\s(«“„–—-]/u.test(text.charAt(before - 1))
    const opens = isAfterGap && !/\s/u.test(text.charAt(before + 1))
    // An apostrophe inside a word is no quote.
    if (opens || quote === '"' || !/\p{L}/u.test(text.charAt(before - 1))) return opens
    before = before === 0 ? -1 : text.lastIndexOf(quote, before - 1)
  }
  return false
}
