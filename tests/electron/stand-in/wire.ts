/** Structured clones as text, both ways, with identity and cycles kept: what Chromium's own channel between
 *  processes keeps. What cannot be cloned throws. Self-contained: its source also runs in the page. */
export function makeWire() {
  type Node = readonly [kind: string, ...parts: unknown[]]

  function encode(root: unknown): string {
    const nodes: Node[] = []
    const seen = new Map<unknown, number>()
    const put = (value: unknown): number => {
      const known = seen.get(value)
      if (known !== undefined) return known
      const at = nodes.push(['undefined']) - 1
      if (typeof value === 'object' && value !== null) seen.set(value, at)
      nodes[at] = toNode(value, put)
      return at
    }
    put(root)
    return JSON.stringify(nodes)
  }

  function toNode(value: unknown, put: (value: unknown) => number): Node {
    switch (typeof value) {
      case 'undefined':
        return ['undefined']
      case 'bigint':
      case 'number':
        return [typeof value, Object.is(value, -0) ? '-0' : String(value)]
      case 'boolean':
      case 'string':
        return ['value', value]
      case 'object':
        return value === null ? ['value', null] : toObjectNode(value, put)
      default:
        throw new Error('An object could not be cloned.')
    }
  }

  function toObjectNode(value: object, put: (value: unknown) => number): Node {
    const putEntries = (entries: Iterable<readonly [unknown, unknown]>) =>
      [...entries].map(([key, item]) => [put(key), put(item)])
    if (Array.isArray(value)) return ['array', value.length, putEntries(Object.entries(value))]
    if (value instanceof Date) return ['date', value.getTime()]
    if (value instanceof RegExp) return ['regexp', value.source, value.flags]
    if (value instanceof Map) return ['map', putEntries(value)]
    if (value instanceof Set) return ['set', [...value].map(put)]
    if (value instanceof ArrayBuffer) return ['buffer', [...new Uint8Array(value)]]
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      return ['view', value.constructor.name, [...bytes]]
    }
    if (value instanceof Error) return ['error', value.name, value.message]
    if (Object.getPrototypeOf(value) === Object.prototype)
      return ['object', putEntries(Object.entries(value))]
    throw new Error('An object could not be cloned.')
  }

  function decode(text: string): unknown {
    const nodes: Node[] = JSON.parse(text)
    const made = new Map<number, unknown>()
    const get = (at: number): unknown => {
      if (!made.has(at)) made.set(at, undefined)
      else return made.get(at)
      const [kind, ...parts] = nodes[at] ?? ['undefined']
      const value = toEmpty(kind, parts)
      made.set(at, value)
      fill(value, kind, parts, get)
      return value
    }
    return get(0)
  }

  function toEmpty(kind: string, parts: readonly unknown[]): unknown {
    const [first, second] = parts as [never, never]
    switch (kind) {
      case 'value':
        return first
      case 'number':
        return Number(first)
      case 'bigint':
        return BigInt(first)
      case 'date':
        return new Date(first)
      case 'regexp':
        return new RegExp(first, second)
      case 'map':
        return new Map()
      case 'set':
        return new Set()
      case 'buffer':
        return new Uint8Array(first).buffer
      case 'view':
        return toView(first, new Uint8Array(second))
      case 'error':
        return Object.assign(new Error(second), { name: first })
      case 'array':
        return new Array(first)
      case 'object':
        return {}
      default:
        return undefined
    }
  }

  function toView(name: string, bytes: Uint8Array<ArrayBuffer>): unknown {
    if (name === 'DataView') return new DataView(bytes.buffer)
    const View = {
      Int8Array,
      Uint8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
    }[name]
    const Wide = { Float32Array, Float64Array, BigInt64Array, BigUint64Array }[name]
    return View === undefined ? Wide && new Wide(bytes.buffer) : new View(bytes.buffer)
  }

  function fill(value: unknown, kind: string, parts: readonly unknown[], get: (at: number) => unknown): void {
    const [first, second] = parts as [never, never]
    const entries = (pairs: readonly (readonly [number, number])[]) => pairs.map(pair => pair.map(get))
    if (kind === 'set') for (const at of first as readonly number[]) (value as Set<unknown>).add(get(at))
    if (kind === 'map')
      for (const [key, item] of entries(first)) (value as Map<unknown, unknown>).set(key, item)
    if (kind === 'object' || kind === 'array')
      for (const [key, item] of entries(kind === 'array' ? second : first))
        Object.defineProperty(value, key as string, {
          value: item,
          writable: true,
          enumerable: true,
          configurable: true,
        })
  }

  return { encode, decode }
}
