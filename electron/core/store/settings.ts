import type { Database } from 'better-sqlite3'
import * as v from 'valibot'
import { REQUEST_CHECKS } from '../../../shared/requests'
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings'

const READ = 'SELECT value FROM settings WHERE name = :name'
const WRITE = `
  INSERT INTO settings (name, value) VALUES (:name, :value)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value`
const NAME = 'page'

const stored = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()))

/** What is kept under a name; empty where nothing is, or where it is damaged. */
export function readSetting(db: Database, name: string): Record<string, unknown> {
  const row = db.prepare<{ name: string }, { value: string }>(READ).get({ name })
  const checked = v.safeParse(stored, row?.value)
  return checked.success ? checked.output : {}
}

export function writeSetting(db: Database, name: string, value: object): void {
  db.prepare(WRITE).run({ name, value: JSON.stringify(value) })
}

/** What the person chose; defaults where nothing was, or where it is no longer understood. */
export function readSettings(db: Database): Settings {
  const checked = v.safeParse(REQUEST_CHECKS.saveSettings, { ...DEFAULT_SETTINGS, ...readSetting(db, NAME) })
  return checked.success ? checked.output : DEFAULT_SETTINGS
}

export function writeSettings(db: Database, settings: Settings): void {
  writeSetting(db, NAME, settings)
}
