import type { PageWords } from '../wording/words'

/** What a person who is new here is told, one after the other. */
export const HINTS = ['search', 'import', 'keys'] as const
export type Hint = (typeof HINTS)[number]

/** What a hint says with the keys that are in effect; null where it has nothing to say, as its keys were taken away. */
export function hintText({ t, keys }: PageWords, hint: Hint): string | null {
  const [importKeys] = keys.of('import-files')
  const [listKeys] = keys.of('shortcut-list')
  const [paletteKeys] = keys.of('command-palette')
  switch (hint) {
    case 'search':
      return t('hint.search')
    case 'import':
      return importKeys === undefined
        ? t('hint.import-by-button', { button: t('import.button') })
        : t('hint.import', { keys: importKeys })
    case 'keys':
      if (listKeys !== undefined && paletteKeys !== undefined)
        return t('hint.keys', { keys: listKeys, palette: paletteKeys })
      if (listKeys !== undefined) return t('hint.shortcut-list', { keys: listKeys })
      return paletteKeys === undefined ? null : t('hint.palette', { keys: paletteKeys })
  }
}

/** The hint to show; null where all were put away, or what is left has nothing to say.
 *  @param dismissed names, those of other versions among them */
export const nextHint = (dismissed: readonly string[], words: PageWords): Hint | null =>
  HINTS.find(hint => !dismissed.includes(hint) && hintText(words, hint) !== null) ?? null
