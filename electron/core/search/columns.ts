import { FIELDS, type Field } from './query'

/** Fields of an article in the order of the index. A place in the first column is written shorter than elsewhere, and
 *  most words stand in the body. */
export const COLUMNS = [
  'body',
  'headline',
  'section',
  'publisher',
  'source',
  'lang',
] as const satisfies readonly Field[]

/** How much a place counts in each. The later ones say less about an article than its headline and text do. */
const WEIGHTS = { headline: 5, body: 1, section: 1, publisher: 2, source: 0.5, lang: 0.5 } satisfies Record<
  Field,
  number
>

/** For bm25, in the order of the columns. */
export const COLUMN_WEIGHTS = COLUMNS.map(column => WEIGHTS[column]).join(', ')

/** FTS5's words for "in these fields": none where all are meant. */
export const inFields = (fields: readonly Field[]): string =>
  fields.length === FIELDS.length ? '' : `{${fields.join(' ')}} : `
