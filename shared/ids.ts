declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** The row number of an article in one library. It changes when a file is brought in anew. */
export type ArticleId = Branded<number, 'ArticleId'>
/** A hash over an article's letters and digits: the same in every library. A person's marks hang on it. */
export type ArticleKey = Branded<string, 'ArticleKey'>
export type FileId = Branded<number, 'FileId'>
export type ImportId = Branded<number, 'ImportId'>
export type SmartListId = Branded<number, 'SmartListId'>
/** A change of a tag that can be put back while the library is open. */
export type TagChangeId = Branded<number, 'TagChangeId'>

/** What an article's key looks like; see electron/core/text/article-key.ts. */
export const ARTICLE_KEY = /^[0-9a-f]{32}$/u

export const articleId = (value: number): ArticleId => value as ArticleId
export const articleKey = (value: string): ArticleKey => value as ArticleKey
export const fileId = (value: number): FileId => value as FileId
export const importId = (value: number): ImportId => value as ImportId
export const smartListId = (value: number): SmartListId => value as SmartListId
export const tagChangeId = (value: number): TagChangeId => value as TagChangeId
