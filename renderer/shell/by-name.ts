// Numbers in names count as numbers: 2.txt stands before 10.txt.
const collator = new Intl.Collator('en', { numeric: true })

/** The order of file names; a browser gives those of a folder in none. */
export const byName = (one: string, other: string): number => collator.compare(one, other)
