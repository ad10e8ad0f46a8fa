/** Whether two words are at most `limit` letters apart (inserted, left out, changed, or two neighbours swapped): the
 *  optimal string alignment distance, by rows, given up as soon as it cannot be met. */
export function isWithinDistance(a: string, b: string, limit: number): boolean {
  const left = [...a]
  const right = [...b]
  if (Math.abs(left.length - right.length) > limit) return false
  let beforeLast: number[] = []
  let last = right.map((_, column) => column)
  last.push(right.length)
  for (const [row, letter] of left.entries()) {
    const current = [row + 1]
    for (const [column, other] of right.entries()) {
      const replaced = at(last, column) + Number(letter !== other)
      const oneAside = Math.min(at(last, column + 1), at(current, column)) + 1
      const isSwap = row > 0 && column > 0 && letter === right[column - 1] && left[row - 1] === other
      const swapped = isSwap ? at(beforeLast, column - 1) + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(replaced, oneAside, swapped))
    }
    if (Math.min(...current) > limit) return false
    beforeLast = last
    last = current
  }
  return at(last, right.length) <= limit
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY
