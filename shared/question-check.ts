import * as v from 'valibot'
import { LANGUAGES } from './article'
import { DOUBT_KINDS } from './doubt'
import { MAX_QUERY_LENGTH, SORTS } from './find'
import { articleId, fileId } from './ids'

export const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(articleId))
export const fileNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(fileId))
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const typedText = v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH))
export const fieldValue = v.pipe(v.string(), v.maxLength(1_000))
export const sort = v.picklist(SORTS)
export const typedQuery = {
  text: typedText,
  asTyped: v.pipe(v.array(typedText), v.maxLength(100)),
}
const day = v.pipe(v.string(), v.isoDate())

/** The values of a field that are chosen and left out. */
function choiceOf<T>(value: v.GenericSchema<unknown, T>) {
  const values = v.pipe(v.array(v.nullable(value)), v.maxLength(1_000))
  return v.strictObject({ include: values, exclude: values })
}

const filterCheck = v.strictObject({
  isUnread: v.nullable(v.boolean()),
  isBookmarked: v.nullable(v.boolean()),
  dates: v.nullable(v.strictObject({ first: day, last: day })),
  sections: choiceOf(fieldValue),
  publishers: choiceOf(fieldValue),
  languages: choiceOf(v.picklist(LANGUAGES)),
  files: choiceOf(fileNumber),
  tags: choiceOf(fieldValue),
  doubts: choiceOf(v.picklist(DOUBT_KINDS)),
})

/** The parts of a question, each with its check. */
export const question = { ...typedQuery, filter: filterCheck }
