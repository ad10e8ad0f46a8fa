import type { Language } from '../../shared/article'
import type { Guide } from './guide'

// Not part of what the page loads at first: a text comes, with the parser, when somebody asks for it.
const TEXTS = import.meta.glob<string>('../../docs/search*.md', { query: '?raw', import: 'default' })

/** The guide to searching in a language; in English where it is not written in that one. */
export async function loadGuide(language: Language): Promise<Guide> {
  const text = TEXTS[`../../docs/search.${language}.md`] ?? TEXTS['../../docs/search.md']
  if (text === undefined) throw new Error('The guide to searching was not built in.')
  const { readGuide } = await import('./read-guide')
  return readGuide(await text())
}
