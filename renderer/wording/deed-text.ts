import type { Words } from '../../shared/words/words'
import type { ToldDeed } from '../stores/deeds'

/** What was done, and to how many where it was to several at once. */
export function deedText({ t }: Words, { kind, count }: Pick<ToldDeed, 'kind' | 'count'>): string {
  const deed = t(`deed.${kind}`)
  return count === null ? deed : t('deed.counted', { deed, count })
}
