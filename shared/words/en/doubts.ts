import type { DoubtKind } from '../../doubt'

export const doubts: { readonly [K in DoubtKind as `doubt.${K}`]: string } = {
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
}
