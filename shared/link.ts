import { LANGUAGES, type Language } from './article'
import { DOUBT_KINDS } from './doubt'
import {
  type Choice,
  type Filter,
  MAX_QUERY_LENGTH,
  NO_CHOICE,
  NO_FILTER,
  type Question,
  SORTS,
  type Sort,
} from './find'
import { ARTICLE_KEY, type ArticleKey, articleKey } from './ids'
import { type QueryParameters, readQuery, writeQuery } from './query-string'

/** What an address of the program leads to. */
export type Link = ArticleLink | SearchLink

export interface ArticleLink {
  readonly kind: 'article'
  readonly key: ArticleKey
}

export interface SearchLink {
  readonly kind: 'search'
  readonly question: Question
  /** Null where the address does not say it. */
  readonly sort: Sort | null
}

/** The scheme of addresses that the system opens the program by. */
export const LINK_SCHEME = 'oqyrman'

/** More of an address is not looked at: a query, each of its characters written in up to nine, and a filter. */
export const MAX_LINK_LENGTH = 200_000
const MAX_VALUES = 100
const MAX_VALUE_LENGTH = 1_000
const MAX_AS_TYPED = 100

/** Reads an address such as `oqyrman://article/KEY`, which may come from anywhere.
 *  @returns null for what is none; what is not understood of a search is passed over */
export function linkOfAddress(address: string): Link | null {
  const prefix = `${LINK_SCHEME}://`
  if (address.slice(0, prefix.length).toLowerCase() !== prefix) return null
  return linkOfPath(`/${address.slice(prefix.length)}`)
}

/** Reads the path of an address with its query, such as `/article/KEY` or `/search?q=мектеп`. */
export function linkOfPath(path: string): Link | null {
  if (path.length > MAX_LINK_LENGTH) return null
  const [beforeFragment = ''] = path.split('#', 1)
  const mark = beforeFragment.indexOf('?')
  const place = mark === -1 ? beforeFragment : beforeFragment.slice(0, mark)
  // Systems and browsers may end a path, or what they take for a host, with a slash.
  const [, kind, key, ...rest] = place.replace(/\/$/u, '').split('/')
  if (rest.length > 0) return null
  if (kind === 'article')
    return key !== undefined && ARTICLE_KEY.test(key) ? articleLink(articleKey(key)) : null
  if (kind !== 'search' || key !== undefined) return null
  return searchLink(readQuery(mark === -1 ? '' : beforeFragment.slice(mark + 1)))
}

/** The path that linkOfPath reads. */
export function pathOfLink(link: Link): string {
  if (link.kind === 'article') return `/article/${link.key}`
  const query = writeQuery(parametersOf(link.question, link.sort))
  return query === '' ? '/search' : `/search?${query}`
}

export const addressOfLink = (link: Link): string => `${LINK_SCHEME}:/${pathOfLink(link)}`

const articleLink = (key: ArticleKey): Link => ({ kind: 'article', key })

function searchLink(query: QueryParameters): Link {
  const text = (first(query, 'q') ?? '').slice(0, MAX_QUERY_LENGTH)
  const asTyped = all(query, 'as-typed').slice(0, MAX_AS_TYPED)
  const sort = SORTS.find(each => each === first(query, 'sort')) ?? null
  // Files are numbered in each library anew: an address does not name them.
  const filter: Filter = {
    ...NO_FILTER,
    isUnread: markIn(first(query, 'unread')),
    isBookmarked: markIn(first(query, 'bookmarked')),
    dates: datesIn(first(query, 'from'), first(query, 'to')),
    sections: choiceIn(query, 'section', textValue),
    publishers: choiceIn(query, 'publisher', textValue),
    languages: choiceIn(query, 'language', oneOf(LANGUAGES)),
    tags: choiceIn(query, 'tag', textValue),
    doubts: choiceIn(query, 'doubt', oneOf(DOUBT_KINDS)),
  }
  // What is not in the text cannot be taken as it was typed there.
  const question = { text, asTyped: asTyped.filter(word => word !== '' && text.includes(word)), filter }
  return { kind: 'search', question, sort }
}

function parametersOf({ text, asTyped, filter }: Question, sort: Sort | null): QueryParameters {
  const { isUnread, isBookmarked, dates } = filter
  return [
    ...(text === '' ? [] : [['q', text] as const]),
    ...asTyped.map(word => ['as-typed', word] as const),
    ...(isUnread === null ? [] : [['unread', markText(isUnread)] as const]),
    ...(isBookmarked === null ? [] : [['bookmarked', markText(isBookmarked)] as const]),
    ...(dates === null ? [] : [['from', dates.first] as const, ['to', dates.last] as const]),
    ...chosen('section', filter.sections),
    ...chosen('publisher', filter.publishers),
    ...chosen('language', filter.languages),
    ...chosen('tag', filter.tags),
    ...chosen('doubt', filter.doubts),
    ...(sort === null ? [] : [['sort', sort] as const]),
  ]
}

const chosen = (name: string, { include, exclude }: Choice<string | number>): QueryParameters => [
  ...include.map(value => [name, String(value ?? MISSING)] as const),
  ...exclude.map(value => [`not-${name}`, String(value ?? MISSING)] as const),
]

const all = (query: QueryParameters, name: string): readonly string[] =>
  query.filter(([each]) => each === name).map(([, value]) => value)
const first = (query: QueryParameters, name: string): string | null => all(query, name)[0] ?? null

/** Stands for articles that lack a field: an empty text is no value of any. */
const MISSING = ''

const markText = (is: boolean) => (is ? 'yes' : 'no')
const markIn = (text: string | null) => (text === 'yes' ? true : text === 'no' ? false : null)

const textValue = (value: string) => (value.length <= MAX_VALUE_LENGTH ? value : undefined)
const oneOf =
  <T extends Language | (typeof DOUBT_KINDS)[number]>(values: readonly T[]) =>
  (value: string): T | undefined =>
    values.find(each => each === value)

function choiceIn<T>(
  query: QueryParameters,
  name: string,
  read: (value: string) => T | undefined,
): Choice<T> {
  const valuesOf = (parameter: string) => {
    const values = all(query, parameter).slice(0, MAX_VALUES)
    const understood = values.map(value => (value === MISSING ? null : read(value)))
    return [...new Set(understood.filter(value => value !== undefined))]
  }
  const include = valuesOf(name)
  const exclude = valuesOf(`not-${name}`).filter(value => !include.includes(value))
  return include.length + exclude.length === 0 ? NO_CHOICE : { include, exclude }
}

function datesIn(from: string | null, to: string | null): Filter['dates'] {
  if (from === null || to === null || !isDay(from) || !isDay(to) || from > to) return null
  return { first: from, last: to }
}

/** Whether a text is a day as YYYY-MM-DD that there is. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
