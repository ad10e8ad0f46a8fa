import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WINDOW_GROUND } from '../../electron/host/window-ground'
import { TOKEN_THEMES, tokensOf } from '../../tests/tokens'

const RENDERER = join(import.meta.dirname, '..')
const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).map(path =>
  path.replaceAll('\\', '/'),
)
const read = (path: string) => readFileSync(join(RENDERER, path), 'utf8')

const styles = files
  .filter(path => path.endsWith('.css') && path !== 'styles/tokens.css' && path !== 'styles/faces.css')
  .map(path => ({ path, css: withoutComments(read(path)) }))

/** A colour as CSS writes it, but for those of the system (CanvasText), transparent and currentColor. */
const COLOUR =
  /#[\da-f]{3,8}(?![\p{L}\d_-])|(?<![\p{L}\d_-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(|(?<![\p{L}\d_-])(?:white|black|gr[ae]y|red|green|blue|orange|yellow|purple|brown|pink|teal)(?![\p{L}\d_-])/giu
const SIZE_OF_TEXT = /font-size:\s*[\d.]+(?:rem|px)|font:[^;]*?[\d.]+(?:rem|px)\s*\//g
const MOVEMENT = /(?:transition|animation)[^;]*?[\d.]+m?s(?![\p{L}\d_-])/gu

test.each(styles)('$path holds no colour of its own', ({ css }) => {
  expect(declarationsOf(css).flatMap(declaration => declaration.match(COLOUR) ?? [])).toEqual([])
})

test.each(styles)('$path holds no size of text and no duration of its own', ({ css }) => {
  expect([...(css.match(SIZE_OF_TEXT) ?? []), ...(css.match(MOVEMENT) ?? [])]).toEqual([])
})

test('every token that is named is there, or is set by a component or beside', () => {
  const scripts = files
    .filter(path => /\.tsx?$/.test(path))
    .map(read)
    .join('\n')
  const tokens = TOKEN_THEMES.flatMap(theme => [...tokensOf(theme).keys()])
  const named = styles.flatMap(({ css }) =>
    [...css.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name = '']) => name),
  )
  const isThere = (name: string) =>
    tokens.includes(name) ||
    scripts.includes(`'${name}'`) ||
    styles.some(({ css }) => css.includes(`${name}:`))
  expect([...new Set(named)].filter(name => !isThere(name))).toEqual([])
})

test('every token is named somewhere', () => {
  const all = [
    ...styles.map(({ css }) => css),
    read('styles/tokens.css'),
    ...files.filter(isScript).map(read),
  ].join()
  const tokens = new Set(TOKEN_THEMES.flatMap(theme => [...tokensOf(theme).keys()]))
  const isNamed = (name: string) =>
    // The last: by a script that puts the end of the name in.
    [`var(${name})`, `'${name}'`, name.replace(/[a-z0-9]+$/, '${')].some(naming => all.includes(naming))
  expect([...tokens].filter(name => !isNamed(name))).toEqual([])
})

test('a window has the ground of the page before there is a page', () => {
  for (const theme of TOKEN_THEMES.filter(
    ({ contrast, selectors }) => contrast === 'plain' && selectors.length === 1,
  ))
    expect(WINDOW_GROUND[theme.side]).toBe(tokensOf(theme).get('--ground'))
})

test.each(['#fff', 'rgb(0 0 0)', 'white', 'light-dark(#000, #fff)'])('%s is a colour', text => {
  expect(text.match(COLOUR)).not.toBeNull()
})

test.each(['var(--tag-red)', 'CanvasText', 'white-space', 'color-mix(in srgb, var(--ink), var(--ground))'])(
  '%s is no colour',
  text => {
    expect(text.match(COLOUR)).toBeNull()
  },
)

function isScript(path: string): boolean {
  return /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)
}

function withoutComments(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '')
}

/** What stands between braces: a selector may name an id, which looks like a colour. */
function declarationsOf(css: string): readonly string[] {
  return [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) => body.split(';'))
}
