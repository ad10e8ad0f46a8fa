/** An answer, with all in it that is as it was in the one before as the very same objects: what is told by them is not
 *  drawn again. For plain data, as it comes from the library; neither is written to. */
export function keepUnchanged<T>(before: T, now: T): T {
  if (!isPlain(before) || !isPlain(now) || Array.isArray(before) !== Array.isArray(now)) return now
  const names = Object.keys(now)
  const kept = names.map(name => keepUnchanged(partOf(before, name), partOf(now, name)))
  const isSame = (name: string, place: number) =>
    Object.hasOwn(before, name) && Object.is(kept[place], partOf(before, name))
  if (names.length === Object.keys(before).length && names.every(isSame)) return before
  const parts = Object.fromEntries(names.map((name, place) => [name, kept[place]]))
  return Array.isArray(now) ? Object.assign([], now, parts) : { ...now, ...parts }
}

/** Whether it is all in its own properties: the parts of a Map are not. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const kind: unknown = Object.getPrototypeOf(value)
  return kind === Object.prototype || kind === Array.prototype
}

const partOf = (whole: object, name: string): unknown => Reflect.get(whole, name)
