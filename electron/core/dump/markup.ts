// Tags and comments of HTML, its entities, tags of forums and of blogs in square brackets, places of templates, and the
// links and bold letters of Markdown. Each is bounded, so that no pattern meets a line without end.
const MARKUP = [
  /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,300})?\/?>/iu,
  /<!--|<!doctype\s/iu,
  /&(?:nbsp|amp|quot|apos|lt|gt|laquo|raquo|[lr][sd]quo|hellip|[mn]dash|#\d{2,6}|#x[\da-f]{2,5});/iu,
  /\[\/?(?:b|i|u|s|url|img|quote|color|size|center|caption|gallery|embed|video|audio|spoiler|list)(?:[=\s][^[\]]{0,300})?\]/iu,
  /\{\{\s?[\p{L}_][^{}]{0,100}\}\}|\{%[^{}]{1,100}%\}/u,
  /!?\[[^[\]]{1,200}\]\(https?:\/\/[^\s()]{1,300}\)/u,
  /(?<!\*)\*\*\p{L}(?:[^*]{0,200}[^*\s])?\*\*(?!\*)/u,
]

// Most lines have none of these.
const MAY_OPEN = /[<&[{*]/

/** The first piece of markup in a line; null where there is none. It is shown as text, never obeyed. */
export function markupOf(text: string): string | null {
  if (!MAY_OPEN.test(text)) return null
  for (const pattern of MARKUP) {
    const [found] = pattern.exec(text) ?? []
    if (found !== undefined) return found
  }
  return null
}
