import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** A node of a syntax tree in the ESTree form. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

export interface Source {
  /** From the project's folder, with slashes. */
  readonly path: string
  readonly text: string
  readonly tree: SyntaxNode
}

/** The program's own sources below some folders, without tests, parsed. */
export const sourcesIn = (...folders: readonly string[]): readonly Source[] =>
  folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(path => /\.tsx?$/u.test(path) && !/(?:\.test\.tsx?|\.d\.ts)$/u.test(path))
      .map(path => sourceOf(path, readFileSync(join(root, path), 'utf8'))),
  )

/** @throws what the parser objects to */
export function sourceOf(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  return { path, text, tree: program as unknown as SyntaxNode }
}

/** Every node of a tree, each before those within it. */
export function* nodesOf(node: unknown): Generator<SyntaxNode> {
  if (Array.isArray(node)) {
    for (const each of node) yield* nodesOf(each)
  } else if (isNode(node)) {
    yield node
    for (const part of Object.values(node)) yield* nodesOf(part)
  }
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** `path:line` of a node, as editors read it. */
export const placeOf = ({ path, text }: Source, { start }: SyntaxNode): string =>
  `${path}:${text.slice(0, start).split('\n').length}`
