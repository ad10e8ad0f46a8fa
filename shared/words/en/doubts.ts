import type { DoubtKind } from '../../doubt'

/** Each as a sentence, and as the name of an entry in the sidebar. */
export const doubts: { readonly [K in DoubtKind as `doubt.${K}` | `doubt-name.${K}`]: string } & {
  readonly 'doubt-name.none': string
} = {
  'doubt.no-headline': 'No headline was found',
  'doubt.no-date': 'No date was found',
  'doubt.no-body': 'The file has no text for this article',
  'doubt.no-source': 'No source was found',
  'doubt.impossible-date': 'There is no such date',
  'doubt.date-contradicted': 'The text speaks of something later than its date',
  'doubt.language-mismatch': 'The address names another language than the text is in',
  'doubt.language-unclear': 'The text is in another language, or in too many to tell',
  'doubt.may-be-two-articles': 'This may be two articles',
  'doubt.encoding-guessed': 'The encoding of the file was guessed',
  'doubt.bytes-replaced': 'Some bytes could not be read and were replaced',
  'doubt.invisible-characters': 'Invisible characters were left out',
  'doubt.bad-address': 'The source is not a web address that can be used',
  'doubt.imitated-host': 'The address imitates another site',
  'doubt.markup': 'The text contains markup, shown as text',
  'doubt.duplicate': 'The same article is in the library already',
  'doubt.cut-off': 'The text seems to be cut off',

  'doubt-name.none': 'Nothing doubtful',
  'doubt-name.no-headline': 'No headline',
  'doubt-name.no-date': 'No date',
  'doubt-name.no-body': 'No text',
  'doubt-name.no-source': 'No source',
  'doubt-name.impossible-date': 'Impossible date',
  'doubt-name.date-contradicted': 'Date contradicted',
  'doubt-name.language-mismatch': 'Language mismatch',
  'doubt-name.language-unclear': 'Language unclear',
  'doubt-name.may-be-two-articles': 'May be two articles',
  'doubt-name.encoding-guessed': 'Encoding guessed',
  'doubt-name.bytes-replaced': 'Bytes replaced',
  'doubt-name.invisible-characters': 'Invisible characters',
  'doubt-name.bad-address': 'Bad address',
  'doubt-name.imitated-host': 'Imitated address',
  'doubt-name.markup': 'Markup in the text',
  'doubt-name.duplicate': 'Copies',
  'doubt-name.cut-off': 'Cut off',
}
