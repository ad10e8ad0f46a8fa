/** The names and values behind the question mark of an address, in order; this side of the code knows no URLSearchParams. */
export type QueryParameters = readonly (readonly [name: string, value: string])[]

/** @param text without its question mark; what is written wrongly is taken as it stands */
export const readQuery = (text: string): QueryParameters =>
  text
    .split('&')
    .filter(part => part !== '')
    .map(part => {
      const mark = part.indexOf('=')
      return mark === -1 ? [decoded(part), ''] : [decoded(part.slice(0, mark)), decoded(part.slice(mark + 1))]
    })

export const writeQuery = (parameters: QueryParameters): string =>
  parameters.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    // A sign of percent that begins no letter stands for itself.
    return spaced
  }
}

// Half of a letter that two units write cannot be written in an address.
const encoded = (text: string) => encodeURIComponent(text.toWellFormed())
