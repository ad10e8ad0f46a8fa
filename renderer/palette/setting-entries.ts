import { DEFAULT_SETTINGS, FACES, READING_BOUNDS } from '../../shared/settings'
import { withMeasure } from '../stores/reading-settings'
import type { Stores } from '../stores/stores'
import type { EntryParts } from './all-entries'

const LIST_SORTS = ['newest', 'oldest', 'headline'] as const
const STEPS = [
  { by: 1, word: 'palette.more' },
  { by: -1, word: 'palette.less' },
] as const
const MEASURES = [
  { measure: 'measure', word: 'reading.measure' },
  { measure: 'lineHeight', word: 'reading.line-height' },
] as const

/** Values of settings for which there is no command. */
export function settingEntries({ settings, asking }: Stores): readonly EntryParts[] {
  const reading = () => settings.getState().reading
  return [
    ...FACES.map(
      face =>
        ({
          id: `face ${face}`,
          name: ({ t }) => t('palette.in', { group: t('reading.face'), name: t(`reading.face.${face}`) }),
          run: () => settings.change({ reading: { ...reading(), face } }),
        }) satisfies EntryParts,
    ),
    ...MEASURES.flatMap(({ measure, word }) =>
      STEPS.map(
        ({ by, word: step }) =>
          ({
            id: `${measure} ${by}`,
            name: ({ t }) => t('palette.in', { group: t(word), name: t(step) }),
            run: () => {
              const wanted = reading()[measure] + by * READING_BOUNDS[measure].step
              settings.change({ reading: withMeasure(reading(), measure, wanted) })
            },
          }) satisfies EntryParts,
      ),
    ),
    {
      id: 'reading default',
      name: ({ t }) => t('palette.in', { group: t('reading.text'), name: t('reading.reset') }),
      run: () => settings.change({ reading: DEFAULT_SETTINGS.reading }),
    },
    ...LIST_SORTS.map(
      sort =>
        ({
          id: `sort ${sort}`,
          name: ({ t }) => t('sort.button', { name: t(`sort.${sort}`) }),
          run: () => asking.sortBy(sort),
        }) satisfies EntryParts,
    ),
  ]
}
