import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Grants } from './grants'

let folder: string
let grants: Grants
const inFolder = (...names: string[]) => join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  mkdirSync(inFolder('chosen', 'deeper'), { recursive: true })
  writeFileSync(inFolder('chosen', 'deeper', 'a.txt'), '')
  writeFileSync(inFolder('secret.txt'), '')
  mkdirSync(inFolder('chosen-too'))
  writeFileSync(inFolder('chosen-too', 'b.txt'), '')
  symlinkSync(inFolder('secret.txt'), inFolder('chosen', 'link.txt'))
  grants = new Grants()
  grants.add(inFolder('chosen'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const refused = (path: string) => ({ ok: false, failure: { kind: 'path-not-granted', path } })

test('a folder that was chosen is granted with all that lies in it', () => {
  for (const path of [inFolder('chosen'), inFolder('chosen', 'deeper', 'a.txt')]) {
    expect(grants.refusal('previewFile', { path, encoding: null })).toBeNull()
    expect(
      grants.refusal('startImport', { paths: [path], encodings: [{ path, encoding: 'KOI8-R' }] }),
    ).toBeNull()
    expect(grants.refusal('setFolderWatched', { path, on: true })).toBeNull()
  }
})

test('a folder that was chosen is granted under another name that leads to it', () => {
  symlinkSync(inFolder('chosen'), inFolder('name'))
  expect(grants.refusal('setFolderWatched', { path: inFolder('name'), on: true })).toBeNull()
})

test.each([
  ['a file elsewhere', 'secret.txt'],
  ['a way out of the folder', 'chosen/../secret.txt'],
  ['a link that leads out of it', 'chosen/link.txt'],
  ['a folder that only begins with the same name', 'chosen-too/b.txt'],
  ['what is not there', 'chosen/nothing.txt'],
])('%s is refused to every method that would read it', (_, name) => {
  const path = `${folder}/${name}`
  const granted = inFolder('chosen')
  expect(grants.refusal('previewFile', { path, encoding: null })).toEqual(refused(path))
  expect(grants.refusal('listFilesToImport', { paths: [granted, path] })).toEqual(refused(path))
  expect(grants.refusal('startImport', { paths: [path], encodings: [] })).toEqual(refused(path))
  const encodings = [{ path, encoding: 'UTF-8' }]
  expect(grants.refusal('startImport', { paths: [granted], encodings })).toEqual(refused(path))
  expect(grants.refusal('setFolderWatched', { path, on: true })).toEqual(refused(path))
})

test('a folder is no longer watched without being granted anew', () => {
  expect(grants.refusal('setFolderWatched', { path: '/anywhere', on: false })).toBeNull()
})

test('what is malformed is left to the check of the request', () => {
  for (const request of [null, 1, {}, { paths: 'x' }, { paths: [1] }, { encodings: [null, 1] }])
    expect(grants.refusal('startImport', request)).toBeNull()
})
