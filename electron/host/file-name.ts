// What Windows refuses in a name, with what every system takes for a separator. A lone surrogate is not in a name
// that any disk can hold.
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}<>:"/\\|?*]+/gu
const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
// The limit of ext4, APFS and NTFS alike, counted in the narrowest of their units.
const MAX_BYTES = 255

/** A name under which a file from a page can be kept in a folder of ours on every system: one path segment, at most
 *  255 bytes, as near to the given name as that allows. */
export function cleanFileName(given: string): string {
  const plain = given
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/[. ]+$/u, '')
    .trimStart()
  const named = plain === '' ? 'file' : plain
  return shortened(RESERVED_ON_WINDOWS.test(named) ? `_${named}` : named)
}

function shortened(name: string): string {
  const bytes = (text: string) => Buffer.byteLength(text)
  if (bytes(name) <= MAX_BYTES) return name
  const extension = /\.[^.]{1,16}$/u.exec(name)?.[0] ?? ''
  let stem = ''
  for (const character of name.slice(0, name.length - extension.length)) {
    if (bytes(stem + character) + bytes(extension) > MAX_BYTES) break
    stem += character
  }
  return stem + extension
}
