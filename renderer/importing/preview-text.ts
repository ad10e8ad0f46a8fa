import type { Words } from '../../shared/words/words'
import type { PreviewState } from '../stores/preview'
import { namedFailure } from './named-failure'

/** What a screen reader says of a preview; null where there is nothing to say. */
export function previewText(words: Words, state: PreviewState): string | null {
  const { t } = words
  switch (state.kind) {
    case 'closed':
      return null
    case 'gathering':
      return t('preview.listing')
    case 'open': {
      const { look, chosenPath, files } = state
      const file = files.files.find(({ path }) => path === chosenPath)?.name ?? chosenPath
      if (look.kind === 'looking') return t('preview.looking', { file })
      if (look.kind === 'failed') return words.failure(namedFailure(look.failure, file))
      return t('preview.loaded', { file, articles: look.preview.articleCount })
    }
  }
}
