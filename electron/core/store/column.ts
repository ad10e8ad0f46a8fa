/** One field of all articles on the shelf: for each row, in a typed array, the place of its value in a list. */
export class Column<T> {
  readonly codes: Int32Array<ArrayBuffer>
  readonly #values: T[]
  readonly #nameOf: (value: T) => unknown
  #codeOfName: Map<unknown, number> | null = null

  /** @param values by code, each once
   *  @param nameOf what is the same for the same value, where values are not told apart as they are */
  constructor(
    codes: Int32Array<ArrayBuffer>,
    values: readonly T[],
    nameOf: (value: T) => unknown = value => value,
  ) {
    this.codes = codes
    this.#values = [...values]
    this.#nameOf = nameOf
  }

  get values(): readonly T[] {
    return this.#values
  }

  /** Other rows with the same values. */
  withCodes(codes: Int32Array<ArrayBuffer>): Column<T> {
    return new Column(codes, this.#values, this.#nameOf)
  }

  /** The code of a value, which is given one where it has none. */
  codeOf(value: T): number {
    this.#codeOfName ??= new Map(this.#values.map((known, code) => [this.#nameOf(known), code]))
    const name = this.#nameOf(value)
    const known = this.#codeOfName.get(name)
    if (known !== undefined) return known
    const code = this.#values.push(value) - 1
    this.#codeOfName.set(name, code)
    return code
  }

  set(row: number, value: T): void {
    this.codes[row] = this.codeOf(value)
  }

  /** The value of a row; undefined where there is no such row. */
  at(row: number): T | undefined {
    return this.#values[this.codes[row] ?? -1]
  }
}
